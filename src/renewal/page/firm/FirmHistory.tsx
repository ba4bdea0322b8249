import { nameOf } from '../../../figures/names.ts';
import { atHead } from '../../../locale/sentence.ts';
import { useSpeech, useWords } from '../../../ui/language.tsx';
import { RENEWAL_FIRM } from '../../words/renewalFirm.ts';
import { ClassTag } from '../ClassTag.tsx';
import { scoreText } from '../quantityText.ts';
import type { RenewalContext } from '../renewalContext.ts';
import { viewHref } from '../renewalHref.ts';
import { YearPicker } from '../YearPicker.tsx';
import styles from './Firm.module.css';
import type { EvaluatedYear } from './firmFacts.ts';

interface FirmHistoryProps {
  readonly context: Pick<RenewalContext, 'address' | 'view'>;
  /** The year on show. */
  readonly now: number;
  /** The years with data on the firm, newest first. */
  readonly years: readonly number[];
  readonly history: readonly EvaluatedYear[];
}

/**
 * The classes and scores of the years in which the firm was evaluated, each as a link to its year.
 */
export function FirmHistory({ context, now, years, history }: FirmHistoryProps) {
  const { address, view } = context;
  const { language } = useSpeech();
  const words = useWords(RENEWAL_FIRM);
  const { historyColumns: columns } = words;
  return (
    <section className={styles.section} aria-labelledby="firm-history">
      <h2 id="firm-history">{words.history}</h2>
      <div className={styles.picker}>
        <YearPicker context={context} years={years} chosen={now} />
      </div>
      {history.length === 0 ? <p className={styles.small}>{words.noHistory}</p> : null}
      {history.length === 0 ? null : (
        <table className={styles.history}>
          <thead>
            <tr>
              <th scope="col">{columns.year}</th>
              <th scope="col">{columns.class}</th>
              <th scope="col">{columns.score}</th>
              <th scope="col">{columns.rank}</th>
              <th scope="col">{columns.rules}</th>
            </tr>
          </thead>
          <tbody>
            {history.map(({ year, set, score, class: name, rank, of }) => (
              <tr key={year} aria-current={year === now || undefined}>
                <th scope="row">
                  {year === now ? year : <a href={viewHref(address, { ...view, year })}>{year}</a>}
                </th>
                <td>{name ? <ClassTag name={name} /> : atHead(words.noClass)}</td>
                <td>{scoreText(score)}</td>
                <td>
                  {rank} / {of}
                </td>
                <td>{nameOf(set.name, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
