import type { DisclosureRules } from '../../figures/disclosure.ts';
import type { SummaryCell } from '../data/summary.ts';
import type { PublishedRows } from './publishedRows.ts';
import type { SubjectEntries } from './subjectEntries.ts';

/** The published rows of one subject, and today's data about the day to which they refer. */
export interface SubjectBefore {
  readonly rows: PublishedRows;
  /** Undefined if the dataset no longer has the subject as of that day. */
  readonly entriesOf: (row: SummaryCell) => SubjectEntries | undefined;
}

export interface BeforeOptions {
  readonly before: readonly SubjectBefore[];
  readonly rules: DisclosureRules;
  /** Decimals of the amounts. */
  readonly places: number;
}
