import { tableCsv } from '../../release/datasetTables.ts';
import type { RenewalCase } from '../data/renewalCase.ts';
import { LAND_TABLES } from './landTables.ts';
import { caseCells } from './renewalCells.ts';

/** cases.csv of some cases. */
export function casesCsv(cases: Iterable<RenewalCase>): string {
  return tableCsv(LAND_TABLES.cases, Array.from(cases, caseCells));
}
