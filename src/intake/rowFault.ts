import type { Bilingual } from '../figures/language.ts';
import type { Problem } from '../figures/problem.ts';
import { problem } from '../tables/report.ts';
import type { Row } from './smallTable.ts';

/** Makes the problem of a cell in a row of one file. */
export type RowFault = (
  row: Row,
  column: string,
  code: string,
  expected: Bilingual,
  mend: Bilingual,
) => Problem;

export function rowFaultIn(file: string): RowFault {
  return ({ line, cells }, column, code, expected, mend) =>
    problem('error', code, { file, line, column, value: cells[column] }, expected, mend);
}
