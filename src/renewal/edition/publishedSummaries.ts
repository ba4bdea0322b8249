import type { PublishedTable } from '../../intake/extensionCode.ts';
import type { SummaryCell } from '../data/summary.ts';
import { RENEWAL_SUMMARY } from '../tables/renewalSummary.ts';

/** Rows of renewal_summary.csv as an earlier public edition held them. */
export interface PublishedSummary {
  /** ISO day of that edition. */
  readonly day: string;
  readonly rows: readonly SummaryCell[];
}

/** The land summaries among published tables; one without a day is of the last day that it tells of. */
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
