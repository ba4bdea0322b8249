import { CLASSES, type FirmClass } from '../../data/rules.ts';
import { type AmountChanges, withChanges } from './changedFirms.ts';
import { classOf } from './classHistory.ts';
import { type Evaluation, evaluateFirms } from './evaluate.ts';
import type { EvaluationRules } from './evaluationRules.ts';
import { type FirmResult, firmResult } from './firmResult.ts';
import { type LeastChange, leastChanges } from './leastChanges.ts';
import { fieldAndPlace, type OwnBound, ownBounds } from './standing.ts';

/** What would become of a firm. */
export interface EvaluationTrial {
  readonly before: FirmResult;
  readonly after: FirmResult;
  /** The class bounds that it meets after the changes, the others as they stand. */
  readonly bounds: readonly OwnBound[];
  /** What would take it from there into the class above, the least change first. */
  readonly leastChanges: readonly LeastChange[];
}

/**
 * Evaluates the coming year as the last one was, with some amounts of one firm changed and, where
 * rules are given, by those. Everybody is evaluated anew, so what the change does to the others'
 * places and means is in it.
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
