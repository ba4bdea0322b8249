import type { Problem } from '../../figures/problem.ts';
import { LONGEST_CELL, tooLong } from '../../tables/cellChecks.ts';
import { problem, say } from '../../tables/report.ts';
import type { HeaderCell } from './headerWords.ts';
import type { OwnRow } from './ownFigure.ts';
import { columnLetters, type SheetRow } from './ownSheet.ts';

/** A row that adds up others, which is not read. */
export const totalRow = (file: string, { line, cells }: SheetRow): Problem =>
  problem(
    'warning',
    'total-row',
    { file, line, value: cells.find((cell) => cell.trim() !== '') },
    say('一个单位或指标的名称', 'the name of a place or an indicator'),
    say(
      '合计行没有读；若它说的就是上级单位的数，把名称改成那个单位',
      'a row of totals is not read; if it states the figures of the place above, give it that place’s name',
    ),
  );

/** A cell that is longer than the contract allows. */
export function longCell(file: string, { line, cells }: SheetRow): Problem {
  const at = cells.findIndex((cell) => cell.length > LONGEST_CELL);
  const { code, expected, mend } = tooLong();
  return problem(
    'error',
    code,
    { file, line, column: columnLetters(at), value: cells[at] },
    expected,
    mend,
  );
}

/** A figure that the table states twice. */
export const twice = (file: string, { line, locator }: OwnRow): Problem =>
  problem(
    'warning',
    'duplicate-figure',
    { file, line, value: locator },
    say('每个地区、指标、时期只有一个数', 'one value for each place, indicator and period'),
    say('前面已有同一个数，画的是后面这个', 'it was stated above; the later one is drawn'),
  );

/** A column that is not read. */
export const unreadColumn = (file: string, line: number, { text }: HeaderCell): Problem =>
  problem(
    'warning',
    'unknown-column',
    { file, line, column: text, value: text },
    say('认得的列名', 'a known column name'),
    say('这一列没有读；不需要就不用管', 'this column was not read; leave it if it is not needed'),
  );
