import type { Problem } from '../figures/problem.ts';
import type { Indicator, Place } from '../figures/tables.ts';
import { todayInChina } from '../figures/today.ts';
import type { CellFault } from '../tables/cellChecks.ts';
import { CORE_TABLES } from '../tables/contract.ts';
import { problem } from '../tables/report.ts';
import type { TableSchema } from '../tables/schema.ts';
import { contestProblems } from './contestChecks.ts';
import { crossProblems } from './crossChecks.ts';
import type { DatasetParts } from './datasetParts.ts';
import { figureCellProblems } from './figureCellChecks.ts';
import { figureRowProblems } from './figureRowChecks.ts';
import { fileNameProblems } from './fileNameChecks.ts';
import { IdSet } from './knownIds.ts';
import { DESCRIPTION } from './readDescription.ts';
import type { ReadFiles } from './readFiles.ts';
import { rowsByTable } from './rowsByTable.ts';
import { smallTableProblems } from './smallTableChecks.ts';
import { tableProblems } from './tableChecks.ts';
import { topicProblems } from './topicChecks.ts';

/**
 * Checks the cells, rows and tables of a dataset and returns all problems.
 *
 * @param today ISO day after which a release is in the future; the current day in China by
 *   default
 */
export async function checkFiles(
  read: ReadFiles,
  parts: Pick<DatasetParts, 'places' | 'indicators'>,
  today = todayInChina(),
): Promise<Problem[]> {
  const { id, meta, tables, figures, extensions } = read;
  const schemas = [...Object.values(CORE_TABLES), ...extensions.flatMap((one) => one.schemas)];
  const rows = rowsByTable(read);
  const known = knownIds(read, schemas);
  const problems = schemas.flatMap((schema) =>
    smallTableProblems(tables[schema.name]?.rows ?? [], schema),
  );
  const indicators = new Map<string, Indicator>(parts.indicators.map((one) => [one.id, one]));
  const places = new Map<string, Place>(parts.places.map((one) => [one.id, one]));
  const found: (readonly Problem[])[] = [
    fileNameProblems(id, rows, schemas),
    tableProblems(rows, known, indicators, schemas),
    contestProblems(rows),
    topicProblems(rows.indicators ?? [], meta?.topics ?? {}),
    ...(await Promise.all(extensions.map(({ reading }) => reading.check(rows, known)))),
  ];
  if (figures) {
    found.push(figureCellProblems(figures, known));
    found.push(figureRowProblems(figures, indicators, today));
    found.push(crossProblems(figures.columns, indicators, places));
  }
  const opening = known.places?.fault(meta?.opening ?? '');
  if (opening) found.push([unknownOpening(meta?.opening ?? '', opening)]);
  return [problems, ...found].flat();
}

function knownIds(
  { tables, extensions }: ReadFiles,
  schemas: readonly TableSchema[],
): Record<string, IdSet> {
  const known: Record<string, IdSet> = {};
  for (const { name, key = [] } of schemas) {
    const table = tables[name];
    if (!table?.rows || !table.complete) continue;
    const ids = table.rows.map(({ cells }) => cells[key[0] ?? ''] ?? '');
    known[name] = new IdSet(name, ids);
  }
  for (const { largeIds } of extensions) {
    for (const [name, ids] of largeIds) if (ids) known[name] = new IdSet(name, ids);
  }
  return known;
}

function unknownOpening(value: string, { expected, mend }: CellFault): Problem {
  const spot = { file: DESCRIPTION, column: 'red_banner.opening', value };
  return problem('warning', 'unknown-opening', spot, expected, mend);
}
