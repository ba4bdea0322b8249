import type { ComparedFigures } from './comparedFigures.ts';
import { problem, say } from './report.ts';

/** Two rows of one key are revisions only when they are released on different days. */
export function checkDuplicates(
  { columns, index, problems }: ComparedFigures,
  first: number,
): void {
  if ((index.next[first] ?? -1) < 0) return;
  const { released, lines } = columns;
  const seen = new Map<number, number>();
  for (let row = first; row >= 0; row = index.next[row] ?? -1) {
    const day = released.codes[row] ?? 0;
    const earlier = seen.get(day);
    if (earlier === undefined) {
      seen.set(day, row);
      continue;
    }
    const spot = {
      file: 'figures.csv',
      line: lines[row],
      column: 'released',
      value: released.names[day],
    };
    problems.push(
      problem(
        'error',
        'duplicate-key',
        spot,
        say(
          '同一指标、同一期只有一行；修订的公布日期（released）要更晚',
          'one row for each statement; a revision has a later release',
        ),
        say(
          `与第 ${lines[earlier]} 行重复；删去一行，或写上修订的公布日期`,
          `line ${lines[earlier]} states the same; delete one, or give the revision its release date`,
        ),
      ),
    );
  }
}
