import type { Problem } from '../../figures/problem.ts';
import { useSpeech } from '../../ui/language.tsx';
import styles from './ProblemList.module.css';

/** At most this many problems are listed; the command line prints all. */
const SHOWN = 200;

/**
 * The problems of a dataset, errors first, each with its position, the expected value and how to
 * fix it.
 */
export default function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const { language, words } = useSpeech();
  const { states } = words;
  const { columns } = states;
  const ordered = [
    ...problems.filter(({ severity }) => severity === 'error'),
    ...problems.filter(({ severity }) => severity === 'warning'),
  ];
  const shown = ordered.slice(0, SHOWN);
  // A public list quotes no cell values.
  const quotes = shown.some(({ value }) => value);
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{columns.file}</th>
            <th scope="col">{columns.line}</th>
            <th scope="col">{columns.column}</th>
            {quotes ? <th scope="col">{columns.value}</th> : null}
            <th scope="col">{columns.expected}</th>
            <th scope="col">{columns.mend}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((problem, i) => (
            <tr key={keyOf(problem, i)}>
              <th scope="row" data-label={columns.file}>
                <code>{problem.file}</code>
                <span className={styles.severity}>
                  {states.severity[problem.severity]} {problem.code}
                </span>
              </th>
              <td data-label={columns.line}>{problem.line ?? states.wholeFile}</td>
              <td data-label={columns.column}>{problem.column}</td>
              {quotes ? (
                <td data-label={columns.value}>
                  {problem.value ? <mark>{problem.value}</mark> : null}
                </td>
              ) : null}
              <td data-label={columns.expected}>{problem.expected[language]}</td>
              <td data-label={columns.mend}>{problem.mend[language]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {ordered.length > SHOWN ? <p>{states.problemsMore(SHOWN, ordered.length)}</p> : null}
    </>
  );
}

/** Two problems may agree in every field, so the key includes the position. */
function keyOf({ file, line, column, code }: Problem, position: number): string {
  return [position, file, line, column, code].join(' ');
}
