import type { Problem } from '../../figures/problem.ts';
import { emptyFile } from '../../intake/fileProblems.ts';
import type { KnownIds } from '../../intake/knownIds.ts';
import { fileKind } from '../../intake/ownTable/fileKind.ts';
import { readOwnCells } from '../../intake/ownTable/readOwnCells.ts';
import { type Row, readSmallTable, type SmallTable } from '../../intake/smallTable.ts';
import { smallTableProblems } from '../../intake/smallTableChecks.ts';
import { tableProblems } from '../../intake/tableChecks.ts';
import { withoutGuard } from '../../tables/formulaGuard.ts';
import { type Header, readHeader } from '../../tables/header.ts';
import type { EnterpriseColumns } from '../data/enterpriseTable.ts';
import { caseProblems } from './caseChecks.ts';
import { CASES } from './cases.ts';
import { ledgerProblems } from './ledgerChecks.ts';

/**
 * Reads a file with the columns of cases.csv, or the first sheet of such a workbook; its cells are
 * not checked yet.
 */
export async function readCaseTable(file: string, blob: Blob): Promise<SmallTable> {
  const head = new Uint8Array(await blob.slice(0, 4096).arrayBuffer());
  if (fileKind(head).kind !== 'workbook') return readSmallTable(file, blob, CASES, {});
  const read = await readOwnCells({ name: file, blob });
  if ('problems' in read) return { rows: undefined, complete: false, problems: read.problems };
  const lines = read.cells.map((cells, i) => ({ line: i + 1, cells }));
  const [first, ...body] = lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (!first) return { rows: undefined, complete: false, problems: [emptyFile(file)] };
  const header = readHeader(file, first.line, withoutTail(first.cells), CASES);
  const problems = [...read.warnings, ...header.problems];
  const complete = !problems.some(({ severity }) => severity === 'error');
  if (!complete) return { rows: undefined, complete, problems };
  const rows = body.map(({ line, cells }) => ({ line, cells: namedCells(cells, header) }));
  return { rows, complete, problems };
}

/** A sheet is as wide as its widest row, so empty trailing cells are removed. */
const withoutTail = (cells: readonly string[]) =>
  cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1);

function namedCells(cells: readonly string[], { positions }: Header): Row['cells'] {
  // A CSV that a spreadsheet program saved as a workbook keeps its guards, so they are removed.
  return Object.fromEntries(
    CASES.columns.map(({ name }) => [name, withoutGuard(cells[positions.get(name) ?? -1] ?? '')]),
  );
}

/** The data that the rows of cases.csv are checked against. */
export interface CaseSetting {
  readonly known: KnownIds;
  readonly enterprises: EnterpriseColumns;
  /** projects.csv, whose projects take over the land that cases free. */
  readonly projects: readonly Row[];
}

/** Lists all problems of the rows of cases.csv: cells, references, days, plans, land. */
export function caseTableProblems(
  rows: readonly Row[],
  { known, enterprises, projects }: CaseSetting,
): Problem[] {
  return [
    ...smallTableProblems(rows, CASES),
    ...tableProblems({ cases: rows }, known, new Map(), [CASES]),
    ...caseProblems(rows),
    ...ledgerProblems(enterprises, rows, projects),
  ];
}
