import { tableCsv } from '../../release/datasetTables.ts';
import type { RenewalCase } from '../data/renewalCase.ts';
import { CASES } from './cases.ts';

/** Writes some cases as cases.csv. */
export function casesCsv(cases: Iterable<RenewalCase>): string {
  return tableCsv(CASES, Array.from(cases, CASES.write));
}
