import { nameAt } from '../figures/columns.ts';
import { fixed, problem, say, withoutData } from '../tables/report.ts';
import type { ComparedFigures } from './comparedFigures.ts';

/**
 * Two rows of one key are revisions only if released on different days. A value stated twice under
 * two names of its period (2023-Q1 and 2023-03, both ytd) only gets a warning.
 */
export function checkDuplicates(figures: ComparedFigures, first: number): void {
  const { columns, index } = figures;
  if ((index.next[first] ?? -1) < 0) return;
  const { released } = columns;
  const seen = new Map<number, number>();
  for (let row = first; row >= 0; row = index.next[row] ?? -1) {
    const day = released.codes[row] ?? 0;
    const earlier = seen.get(day);
    if (earlier === undefined) seen.set(day, row);
    else if (hasOneName(figures, earlier, row)) reportTwice(figures, earlier, row);
    else reportNames(figures, earlier, row);
  }
}

function reportTwice(figures: ComparedFigures, earlier: number, row: number): void {
  const { released, lines } = figures.columns;
  const spot = {
    file: 'figures.csv',
    line: lines[row],
    column: 'released',
    value: nameAt(released, row),
  };
  figures.problems.push(
    problem(
      'error',
      'duplicate-key',
      spot,
      fixed(
        '同一指标、同一期只有一行；修订的公布日期（released）要更晚',
        'one row for each statement; a revision has a later release',
      ),
      withoutData(
        say(
          `与第 ${lines[earlier]} 行重复；删去一行，或写上修订的公布日期`,
          `line ${lines[earlier]} states the same; delete one, or give the revision its release date`,
        ),
      ),
    ),
  );
}

function reportNames(figures: ComparedFigures, earlier: number, row: number): void {
  const { period, span, lines } = figures.columns;
  const name = (at: number) => `${nameAt(period, at)} ${nameAt(span, at)}`;
  const spot = { file: 'figures.csv', line: lines[row], column: 'period', value: name(row) };
  const agree = mayBeEqual(figures, earlier, row);
  figures.problems.push(
    problem(
      agree ? 'warning' : 'error',
      agree ? 'period-named-twice' : 'duplicate-key',
      spot,
      fixed(
        '同一段时间的同一个数只有一行，不论期间怎么写',
        'one row for each statement, under any one name of its period',
      ),
      say(
        `第 ${lines[earlier]} 行（${name(earlier)}）说的是同一段时间${agree ? '' : '，数却不同'}；删去一行，或写上修订的公布日期`,
        `line ${lines[earlier]} (${name(earlier)}) covers the same days${agree ? '' : ' with another value'}; delete one, or give the revision its release date`,
      ),
    ),
  );
}

const hasOneName = ({ columns: { period, span } }: ComparedFigures, a: number, b: number) =>
  period.codes[a] === period.codes[b] && span.codes[a] === span.codes[b];

/**
 * Says if two rows may state the same value: both have none, or they agree within their rounding.
 */
function mayBeEqual(figures: ComparedFigures, a: number, b: number): boolean {
  const { value, status } = figures.columns;
  const isEmpty = (row: number) => (value.scales[row] ?? -1) < 0;
  if (isEmpty(a) || isEmpty(b)) {
    return isEmpty(a) && isEmpty(b) && status.codes[a] === status.codes[b];
  }
  const [one, other] = [figures.range(a), figures.range(b)];
  if (!one || !other || !figures.comparable(a, b)) return false;
  return one.low <= other.high && other.low <= one.high;
}
