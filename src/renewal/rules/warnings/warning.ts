import type { EnterpriseId } from '../../../figures/figure.ts';
import type { DisposalCase, RectificationCase } from '../../data/renewalCase.ts';
import type { FirmClass } from '../../data/rules.ts';
import type { ItemResult } from '../evaluation/firmResult.ts';
import type { LeastChange } from '../evaluation/leastChanges.ts';
import type { CriterionResult } from '../lowEfficiency.ts';
import type { ConditionResult, SmeResult } from '../sme/simulateSme.ts';
import type { NextBracket, SmeItemResult } from '../sme/smePoints.ts';

/** A low-efficiency firm without a plan: each reason with its rule and figure, and what would clear it. */
export interface NoPlan {
  readonly kind: 'disposal';
  readonly cause: 'no-plan';
  readonly enterprise: EnterpriseId;
  readonly reasons: readonly CriterionResult[];
  /** Tax (万元 a year) that would clear the criterion of tax per mu, where that is a reason. */
  readonly taxNeeded: number | undefined;
}

/** A case past its day, or near it. Negative `daysLeft` are days over. */
export interface CaseDue {
  readonly kind: 'disposal';
  readonly cause: 'overdue' | 'due-soon';
  readonly enterprise: EnterpriseId;
  readonly case: DisposalCase | RectificationCase;
  readonly daysLeft: number;
  /** What comes next in it. */
  readonly next: 'list' | 'mend' | 'recheck' | 'close';
}

/** A firm within reach of being a specialised SME (专精特新), and what it lacks. */
export interface WithinReach {
  readonly kind: 'cultivation';
  readonly cause: 'within-reach';
  readonly enterprise: EnterpriseId;
  readonly result: SmeResult;
  /** The conditions that are not met, or not known to be. */
  readonly lacking: readonly ConditionResult[];
  /** The nearest brackets that would bring points, those that need least first. */
  readonly steps: readonly { readonly item: SmeItemResult; readonly next: NextBracket }[];
}

/** A firm that falls a class: already, or next year if its figures go on as they went. */
export interface FallingClass {
  readonly kind: 'evaluation';
  readonly cause: 'fell' | 'would-fall';
  readonly enterprise: EnterpriseId;
  readonly from: FirmClass;
  readonly to: FirmClass;
  readonly scores: { readonly before: number; readonly after: number };
  /** How far the later score is below what the class asks for. */
  readonly distance: number;
  /** The items that lost points, the most first, with their rules. */
  readonly losses: readonly { readonly item: ItemResult; readonly lost: number }[];
  /** What would take it back up. */
  readonly clears: readonly LeastChange[];
}

/** What to look at. It is never failure, and never a red banner, which is a prize. */
export type Warning = NoPlan | CaseDue | WithinReach | FallingClass;
