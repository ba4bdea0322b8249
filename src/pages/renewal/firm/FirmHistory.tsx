import { nameOf } from '../../../figures/names.ts';
import { useSpeech } from '../../../ui/language.tsx';
import styles from './Firm.module.css';
import type { EvaluatedYear } from './firmFacts.ts';
import { scoreText } from './firmText.ts';
import { useFirmWords } from './useFirmWords.ts';

/** The classes and scores of the years in which the firm was evaluated. */
export function FirmHistory({ history }: { readonly history: readonly EvaluatedYear[] }) {
  const { language } = useSpeech();
  const words = useFirmWords();
  const { historyColumns: columns } = words;
  return (
    <section className={styles.section} aria-labelledby="firm-history">
      <h2 id="firm-history">{words.history}</h2>
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
              <tr key={year}>
                <th scope="row">{year}</th>
                <td>
                  {name ? (
                    <b className={styles.class} data-class={name}>
                      {name}
                    </b>
                  ) : (
                    words.noClass
                  )}
                </td>
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
