import type { DisclosureRules } from '../../figures/disclosure.ts';
import type { SummaryCell } from '../data/summary.ts';
import type { PublishedRows } from './publishedRows.ts';
import type { SubjectEntries } from './subjectEntries.ts';

/** The rows of one subject that were published before, and what the dataset says now of the day they hold on. */
export interface SubjectBefore {
  readonly rows: PublishedRows;
  /** Undefined where the dataset no longer has the subject as of that day. */
  readonly entriesOf: (row: SummaryCell) => SubjectEntries | undefined;
}

export interface BeforeOptions {
  readonly before: readonly SubjectBefore[];
  readonly rules: DisclosureRules;
  /** Decimals that the amounts are counted in. */
  readonly places: number;
}
