import type { EnterpriseId } from '../../data/ids.ts';
import type { DisposalCase, RectificationCase } from '../../data/renewalCase.ts';
import type { FirmClass } from '../../data/rules.ts';
import type { ItemResult } from '../evaluation/firmResult.ts';
import type { LeastChange } from '../evaluation/leastChanges.ts';
import type { CriterionResult } from '../lowEfficiency.ts';
import type { ConditionResult, SmeResult } from '../sme/simulateSme.ts';
import type { NextBracket, SmeItemResult } from '../sme/smePoints.ts';

/**
 * A low-efficiency firm without a plan: each reason with its rule and figure, and the changes that
 * would clear it.
 */
export interface NoPlan {
  readonly kind: 'disposal';
  readonly cause: 'no-plan';
  readonly enterprise: EnterpriseId;
  readonly reasons: readonly CriterionResult[];
  /** Tax (万元 a year) that would clear the criterion of tax per mu, if that is a reason. */
  readonly taxNeeded: number | undefined;
}

/** A case that is overdue or due soon. A negative `daysLeft` counts the days overdue. */
export interface CaseDue {
  readonly kind: 'disposal';
  readonly cause: 'overdue' | 'due-soon';
  readonly enterprise: EnterpriseId;
  readonly case: DisposalCase | RectificationCase;
  readonly daysLeft: number;
  /** Its next step. */
  readonly next: 'list' | 'mend' | 'recheck' | 'close';
}

/** A firm within reach of being a specialised SME (专精特新), and what it lacks. */
export interface WithinReach {
  readonly kind: 'cultivation';
  readonly cause: 'within-reach';
  readonly enterprise: EnterpriseId;
  readonly result: SmeResult;
  /** The conditions that are not met or unknown. */
  readonly lacking: readonly ConditionResult[];
  /** The nearest brackets that would bring points; those with the smallest gap come first. */
  readonly steps: readonly { readonly item: SmeItemResult; readonly next: NextBracket }[];
}

/**
 * A firm that falls by a class: already, or next year if its figures continue to change as before.
 */
export interface FallingClass {
  readonly kind: 'evaluation';
  readonly cause: 'fell' | 'would-fall';
  readonly enterprise: EnterpriseId;
  readonly from: FirmClass;
  readonly to: FirmClass;
  readonly scores: { readonly before: number; readonly after: number };
  /** The distance of the later score from the minimum of the earlier class. */
  readonly distance: number;
  /** The items that lost points, largest loss first, with their rules. */
  readonly losses: readonly { readonly item: ItemResult; readonly lost: number }[];
  /** The changes that would lift it back. */
  readonly clears: readonly LeastChange[];
}

/**
 * A matter that needs attention. It is never a failure, and never a red banner, which is a prize.
 */
export type Warning = NoPlan | CaseDue | WithinReach | FallingClass;
