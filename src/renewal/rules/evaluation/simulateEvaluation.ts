import { CLASSES, type FirmClass } from '../../data/rules.ts';
import { type AmountChanges, withChanges } from './changedFirms.ts';
import { classOf } from './classHistory.ts';
import { type Evaluation, evaluateFirms } from './evaluate.ts';
import type { EvaluationRules } from './evaluationRules.ts';
import { type FirmResult, firmResult } from './firmResult.ts';
import { type LeastChange, leastChanges } from './leastChanges.ts';
import { fieldAndPlace, type OwnBound, ownBounds } from './standing.ts';

/** The result of a trial for a firm. */
export interface EvaluationTrial {
  readonly before: FirmResult;
  readonly after: FirmResult;
  /** The class bounds for the firm after the changes while the other firms stay the same. */
  readonly bounds: readonly OwnBound[];
  /** The further changes that lift it into the next class, least first. */
  readonly leastChanges: readonly LeastChange[];
}

/**
 * Evaluates the coming year with the figures of the last one, some amounts of one firm changed, and
 * other rules if given. All firms are evaluated again, so the effect on the others' ranks and means
 * is included.
 */
export function simulateEvaluation(
  evaluation: Evaluation,
  i: number,
  changes: AmountChanges,
  rules: EvaluationRules = evaluation.rules,
): EvaluationTrial {
  const firms = withChanges(evaluation.firms, i, changes);
  const after = evaluateFirms(firms, rules, evaluation.year + 1);
  const there = fieldAndPlace(after, i);
  const above = classAbove(classOf(after, i));
  return {
    before: firmResult(evaluation, i),
    after: firmResult(after, i),
    bounds: there ? ownBounds(there.field, there.place) : [],
    leastChanges: above ? leastChanges(after, i, above) : [],
  };
}

/** The next better class; undefined for the best, and without a class. */
export const classAbove = (own: FirmClass | undefined): FirmClass | undefined =>
  own && CLASSES[CLASSES.indexOf(own) - 1];
