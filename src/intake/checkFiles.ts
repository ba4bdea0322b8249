import type { Problem } from '../figures/problem.ts';
import type { Indicator, Place } from '../figures/tables.ts';
import { todayInChina } from '../figures/today.ts';
import { landProblems } from '../renewal/tables/landChecks.ts';
import type { CellFault } from './cellChecks.ts';
import { contestProblems } from './contestChecks.ts';
import { crossProblems } from './crossChecks.ts';
import type { DatasetParts } from './datasetParts.ts';
import { figureCellProblems } from './figureCellChecks.ts';
import { figureRowProblems } from './figureRowChecks.ts';
import { fileNameProblems } from './fileNameChecks.ts';
import { IdSet, type KnownIds } from './knownIds.ts';
import { DESCRIPTION } from './readDescription.ts';
import type { ReadFiles } from './readFiles.ts';
import { problem } from './report.ts';
import { smallTableProblems } from './smallTableChecks.ts';
import { type TableRows, tableProblems } from './tableChecks.ts';
import { TABLE_NAMES, type TableName } from './tableNames.ts';
import { TABLES } from './tables.ts';
import { topicProblems } from './topicChecks.ts';

/**
 * All that is wrong with the cells, the rows and the tables of a dataset. `today` (ISO) is the day
 * after which a release lies in the future; the day it is where the figures come from if left out.
 */
export function checkFiles(
  { id, meta, tables, figures, enterprises }: ReadFiles,
  parts: Pick<DatasetParts, 'places' | 'indicators'>,
  today = todayInChina(),
): Problem[] {
  const rows: { -readonly [Name in TableName]?: TableRows[Name] } = {};
  const known: { -readonly [Name in TableName]?: KnownIds[Name] } = {};
  const problems: Problem[] = [];
  for (const name of TABLE_NAMES) {
    const table = tables[name];
    if (!table?.rows) continue;
    rows[name] = table.rows;
    problems.push(...smallTableProblems(table.rows, TABLES[name]));
    const [key = ''] = TABLES[name].key ?? [];
    if (!table.complete) continue;
    known[name] = new IdSet(
      name,
      table.rows.map(({ cells }) => cells[key] ?? ''),
    );
  }
  if (enterprises?.complete) {
    known.enterprises = new IdSet('enterprises', enterprises.columns.codes.enterprise.names);
  }
  const indicators = new Map<string, Indicator>(parts.indicators.map((one) => [one.id, one]));
  const places = new Map<string, Place>(parts.places.map((one) => [one.id, one]));
  const found = [
    fileNameProblems(id, rows),
    tableProblems(rows, known, indicators),
    contestProblems(rows),
    topicProblems(rows.indicators ?? [], meta?.topics ?? {}),
    landProblems(rows, enterprises, known),
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

function unknownOpening(value: string, { expected, mend }: CellFault): Problem {
  const spot = { file: DESCRIPTION, column: 'red_banner.opening', value };
  return problem('warning', 'unknown-opening', spot, expected, mend);
}
