import { RANKING_WORDS } from '../../../locale/ranking.ts';
import type { Mark } from '../../../ranking/marks.ts';
import { useWords } from '../../../ui/language.tsx';
import { MarkIcon } from '../../contest/MarkIcon.tsx';
import styles from './Ranking.module.css';
import type { RankRow } from './rankingModel.ts';

const STATES = ['announced', 'rules', 'trial'] as const;

/** Explains the shapes of the marks in the rows. */
export function MarkLegend({ rows }: { readonly rows: readonly RankRow[] }) {
  const { legend } = useWords(RANKING_WORDS);
  const marks = rows.flatMap((row) => row.marks).filter(hasShape);
  return (
    <ul className={styles.legend}>
      {STATES.map((state) => {
        const mark = marks.find((one) => one.state === state);
        return mark ? (
          <li key={state}>
            <MarkIcon mark={mark} /> {legend[state]}
          </li>
        ) : null;
      })}
    </ul>
  );
}

const hasShape = (mark: Mark) => mark.state !== 'announced' || mark.award.award === 'banner';
