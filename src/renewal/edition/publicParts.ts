import type { DisclosureRules } from '../../figures/disclosure.ts';
import { NO_ENTERPRISES } from '../data/enterpriseTable.ts';
import { type RenewalParts, renewalTables } from '../data/renewalTables.ts';
import { toldUntil } from '../rules/toldUntil.ts';
import type { PublishedBefore } from './pastSummaries.ts';
import { renewalSummary } from './renewalSummary.ts';

export interface PublicPartsOptions {
  /** ISO day of the edition. */
  readonly day: string;
  /** True if the dataset has a summary of its own, published or not yet. */
  readonly given: boolean;
  /** True if firms, projects and cases stay in the edition because they are fictional. */
  readonly firms: boolean;
  /** The dataset's own rules of disclosure control. */
  readonly rules: DisclosureRules | undefined;
  /** Summaries published earlier. */
  readonly before: readonly PublishedBefore[];
}

/**
 * The land renewal part of a public edition: parks, rules, and only aggregate numbers of firms,
 * projects and cases, as of the last day in their tables, which is also the day of the page. If the
 * dataset has a summary of its own, only that one is published: two summaries of the same data
 * could be subtracted from each other.
 */
export function publicParts(
  parts: RenewalParts,
  { day, given, firms, rules, before }: PublicPartsOptions,
): RenewalParts {
  const until = toldUntil(renewalTables(parts)) || day;
  const summary = given
    ? parts.summary
    : renewalSummary(parts, until, { before, ...(rules && { rules }) }).cells;
  if (firms) return { ...parts, summary };
  return { ...parts, summary, enterprises: NO_ENTERPRISES, projects: [], cases: [] };
}
