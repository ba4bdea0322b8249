import { fileUrl } from '../../board/fileUrl.ts';
import type { Dataset } from '../../figures/dataset.ts';
import { nameOf } from '../../figures/names.ts';
import { unitName } from '../../figures/unit.ts';
import { SOURCES_WORDS } from '../../locale/sources.ts';
import { useSpeech, useWords } from '../../ui/language.tsx';
import styles from './Sources.module.css';

/** The definition of each indicator, its properties, and its figures as a table. */
export function Definitions({ dataset }: { readonly dataset: Dataset }) {
  const { language } = useSpeech();
  const sources = useWords(SOURCES_WORDS);
  return (
    <dl className={styles.terms}>
      {[...dataset.indicators.values()].map(({ id, name, kind, unit, direction, definition }) => (
        <div key={id}>
          <dt>{nameOf(name, language)}</dt>
          <dd>
            {nameOf(definition, language)} (
            {[
              sources.kinds[kind],
              unitName(unit, language) && `${sources.unit} ${unitName(unit, language)}`,
              sources.directions[direction],
            ]
              .filter(Boolean)
              .join(language === 'zh' ? '；' : '; ')}
            ){' '}
            <a href={fileUrl(dataset.id, `indicators/${id}.csv`)} download>
              {sources.csvOf(nameOf(name, language))}
            </a>
          </dd>
        </div>
      ))}
    </dl>
  );
}
