import type { DisclosureRules } from '../../figures/disclosure.ts';
import { NO_ENTERPRISES } from '../data/enterpriseTable.ts';
import { type RenewalParts, renewalTables } from '../data/renewalTables.ts';
import { toldUntil } from '../rules/toldUntil.ts';
import type { PublishedBefore } from './pastSummaries.ts';
import { renewalSummary } from './renewalSummary.ts';

export interface PublicPartsOptions {
  /** ISO day of the edition. */
  readonly day: string;
  /** Whether the dataset has numbers of its own, be they out or not. */
  readonly given: boolean;
  /** Whether the firms, projects and cases stay, for they are fictional. */
  readonly firms: boolean;
  /** The dataset's own rules of disclosure control. */
  readonly rules: DisclosureRules | undefined;
  /** Summaries that were published before. */
  readonly before: readonly PublishedBefore[];
}

/**
 * What a public edition holds of land renewal: the parks, the rules, and of firms, projects and cases
 * numbers alone, as of the last day that they tell of, which is the page's day too. A dataset that has such numbers of its own shows those and no others: two reckonings
 * side by side could be taken from each other.
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
