import type { Bilingual } from '../../figures/language.ts';
import type { Amount, FirmScope, FirmTitle } from './enterprise.ts';
import type { PolicyId, RulesetId } from './ids.ts';
import type { Disposal } from './renewalCase.ts';
import type { FirmClass, RuleSource } from './rules.ts';

/** The criteria that a policy may set for a firm. */
export const POLICY_CRITERIA = [
  'class-in',
  'scope-in',
  'title-in',
  'title-within-reach',
  'low-efficiency',
  'disposal-in',
  'amount-at-least',
] as const;

/** A condition that a firm must meet in the year on show. */
export type PolicyTest =
  | { readonly criterion: 'class-in'; readonly values: readonly FirmClass[] }
  | { readonly criterion: 'scope-in'; readonly values: readonly FirmScope[] }
  | { readonly criterion: 'title-in'; readonly values: readonly FirmTitle[] }
  /** Close to a specialised-SME title, by the site's own definition. */
  | { readonly criterion: 'title-within-reach' }
  | { readonly criterion: 'low-efficiency' }
  /** The kind of the firm's open disposal case is one of these. */
  | { readonly criterion: 'disposal-in'; readonly values: readonly Disposal[] }
  | { readonly criterion: 'amount-at-least'; readonly amount: Amount; readonly bound: number };

/**
 * A row of rules_policies.csv: one criterion of a policy. A firm qualifies if it meets all rows of
 * at least one alternative.
 */
export interface PolicyRule extends RuleSource {
  readonly ruleset: RulesetId;
  readonly policy: PolicyId;
  readonly name: Bilingual;
  /** The benefit of the policy, as its source words it. */
  readonly benefit: Bilingual;
  readonly alternative: number;
  readonly test: PolicyTest;
}
