import { tableCsv } from '../../release/datasetTables.ts';
import type { RenewalCase } from '../data/renewalCase.ts';
import { CASES } from './cases.ts';

/** cases.csv of some cases. */
export function casesCsv(cases: Iterable<RenewalCase>): string {
  return tableCsv(CASES, Array.from(cases, CASES.write));
}
