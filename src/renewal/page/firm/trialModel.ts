import type { FirmTrial } from '../../address/firmTrial.ts';
import type { RenewalRules } from '../../data/renewalTables.ts';
import type { FirmClass } from '../../data/rules.ts';
import type { Evaluation } from '../../rules/evaluation/evaluate.ts';
import { type EvaluationRules, evaluationRules } from '../../rules/evaluation/evaluationRules.ts';
import type { FirmResult } from '../../rules/evaluation/firmResult.ts';
import type { LeastChange } from '../../rules/evaluation/leastChanges.ts';
import type { EvaluationTrial } from '../../rules/evaluation/simulateEvaluation.ts';
import { classAbove, simulateEvaluation } from '../../rules/evaluation/simulateEvaluation.ts';
import type { OwnBound } from '../../rules/evaluation/standing.ts';

/** A trial with the data that its view shows. */
export interface TrialModel extends EvaluationTrial {
  /** The trial rules, if they are not those of the year. */
  readonly otherRules: EvaluationRules | undefined;
  /** Number of changed amounts, plus one if the rules are changed. */
  readonly changes: number;
  readonly bar: Bar;
  /** The class above the one reached, and the changes of one amount that reach it, least first. */
  readonly next:
    | { readonly class: FirmClass; readonly changes: readonly LeastChange[] }
    | undefined;
}

/** The classes along the scores, lowest first, and the firm's position. */
export interface Bar {
  readonly max: number;
  readonly segments: readonly {
    readonly class: FirmClass;
    readonly from: number;
    readonly to: number;
  }[];
  readonly now: number | undefined;
  readonly tried: number | undefined;
}

export function trialModel(
  evaluation: Evaluation,
  i: number,
  { amounts, rules }: Pick<FirmTrial, 'amounts' | 'rules'>,
  known: RenewalRules,
): TrialModel {
  const asked =
    rules === undefined
      ? undefined
      : evaluationRules(known, { year: evaluation.year, ruleset: rules });
  const otherRules =
    typeof asked === 'object' && asked.set.id !== evaluation.rules.set.id ? asked : undefined;
  const trial = simulateEvaluation(evaluation, i, amounts, otherRules);
  const changes = Object.keys(amounts).length + (otherRules ? 1 : 0);
  return {
    ...trial,
    otherRules,
    changes,
    bar: barOf(trial, changes > 0),
    next: nextClass(trial),
  };
}

/** The rules that a reader may try in a year; those of the year come first. */
export function rulesToTry(
  evaluation: Evaluation,
  known: RenewalRules,
): readonly EvaluationRules[] {
  const own = evaluation.rules;
  const others = known.sets
    .filter(({ kind, id }) => kind === 'evaluation' && id !== own.set.id)
    .map(({ id }) => evaluationRules(known, { year: evaluation.year, ruleset: id }))
    .filter((one) => typeof one !== 'string');
  return [own, ...others];
}

const scoreOf = (result: FirmResult) => (result.kind === 'evaluated' ? result.score : undefined);

const classOfResult = (result: FirmResult) =>
  result.kind === 'evaluated' ? result.class : undefined;

function barOf({ before, after, bounds }: EvaluationTrial, isChanged: boolean): Bar {
  const now = scoreOf(before);
  const tried = isChanged ? scoreOf(after) : undefined;
  const items = after.kind === 'evaluated' ? after.items : [];
  const max = Math.max(
    items.reduce((sum, { item }) => sum + item.weight, 0),
    1.02 *
      Math.max(
        now ?? 0,
        tried ?? 0,
        ...bounds.map(({ least }) => (Number.isFinite(least) ? least : 0)),
      ),
  );
  return { max, segments: segmentsOf(bounds, max), now, tried };
}

/**
 * The score range of each class; a class that no firm can reach is omitted. `bounds` start with the
 * best.
 */
function segmentsOf(bounds: readonly OwnBound[], max: number): Bar['segments'] {
  let to = max;
  const segments: Bar['segments'][number][] = [];
  for (const { class: name, least } of bounds) {
    const from = Math.max(0, least);
    if (from >= to) continue;
    segments.unshift({ class: name, from, to });
    to = from;
  }
  return segments;
}

function nextClass({ after, leastChanges }: EvaluationTrial): TrialModel['next'] {
  const above = classAbove(classOfResult(after));
  return above && { class: above, changes: leastChanges };
}
