import type { Source } from '../../figures/tables.ts';
import { useSpeech } from '../../ui/language.tsx';
import styles from './SheetFoot.module.css';

/** The foot of the printed sheet: its sources and its limits. */
export function SheetFoot({ sources }: { readonly sources: readonly Source[] }) {
  const { briefing, evidence } = useSpeech().words;
  return (
    <div className={styles.foot}>
      <p>
        {briefing.footSources}
        {sources
          .map(({ title, publisher, published }, i) =>
            [`[${i + 1}] ${title}`, publisher, published || evidence.undated]
              .filter(Boolean)
              .join(', '),
          )
          .join('; ')}
      </p>
      <p>{briefing.footNote}</p>
      <p>{briefing.footSheet}</p>
    </div>
  );
}
