import type { PolicyId, RulesetId } from '../../figures/figure.ts';
import type { Bilingual } from '../../figures/language.ts';
import type { Amount, FirmScope, FirmTitle } from './enterprise.ts';
import type { Disposal } from './renewalCase.ts';
import type { FirmClass, RuleSource } from './rules.ts';

/** What a policy may ask of a firm. */
export const POLICY_CRITERIA = [
  'class-in',
  'scope-in',
  'title-in',
  'title-within-reach',
  'low-efficiency',
  'disposal-in',
  'amount-at-least',
] as const;

/** What has to be so of a firm in the year looked at. */
export type PolicyTest =
  | { readonly criterion: 'class-in'; readonly values: readonly FirmClass[] }
  | { readonly criterion: 'scope-in'; readonly values: readonly FirmScope[] }
  | { readonly criterion: 'title-in'; readonly values: readonly FirmTitle[] }
  /** Within reach of being a specialised SME, as the site sets it. */
  | { readonly criterion: 'title-within-reach' }
  | { readonly criterion: 'low-efficiency' }
  /** The disposal of the firm's plan that is open. */
  | { readonly criterion: 'disposal-in'; readonly values: readonly Disposal[] }
  | { readonly criterion: 'amount-at-least'; readonly amount: Amount; readonly bound: number };

/**
 * A row of rules_policies.csv: a criterion of a policy. A policy is for whoever meets one of its
 * alternatives; the rows of an alternative hold together.
 */
export interface PolicyRule extends RuleSource {
  readonly ruleset: RulesetId;
  readonly policy: PolicyId;
  readonly name: Bilingual;
  /** What it gives, in the words of its source. */
  readonly benefit: Bilingual;
  readonly alternative: number;
  readonly test: PolicyTest;
}
