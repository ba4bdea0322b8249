import type { PublishedTable } from '../../intake/extensionCode.ts';
import type { SummaryCell } from '../data/summary.ts';
import { RENEWAL_SUMMARY } from '../tables/renewalSummary.ts';

/** The rows of renewal_summary.csv in an earlier public edition. */
export interface PublishedSummary {
  /** ISO day of that edition. */
  readonly day: string;
  readonly rows: readonly SummaryCell[];
}

/**
 * The land summaries among published tables. A summary without a day counts as of the last day in
 * it.
 */
export function publishedSummaries(tables: readonly PublishedTable[]): PublishedSummary[] {
  return tables
    .filter(({ table }) => table === 'renewal_summary')
    .flatMap(({ day, rows }) => {
      const cells = rows.map((row) => RENEWAL_SUMMARY.read(textsOf(row)));
      const newest = cells
        .map(({ asOf }) => asOf)
        .sort()
        .at(-1);
      return newest === undefined ? [] : [{ day: day || newest, rows: cells }];
    });
}

const textsOf = (row: PublishedTable['rows'][number]): Record<string, string> =>
  Object.fromEntries(Object.entries(row).map(([name, text = '']) => [name, text]));
