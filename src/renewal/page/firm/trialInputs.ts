import { type Amount, FIRM_SCOPES, SIGNED_AMOUNTS } from '../../data/enterprise.ts';
import { FIRM_RATIOS } from '../../data/firmRatio.ts';
import type { EvaluationItem } from '../../data/rules.ts';
import type { Evaluation } from '../../rules/evaluation/evaluate.ts';
import type { EvaluationRules } from '../../rules/evaluation/evaluationRules.ts';

/** An amount that a reader may try, and the range of its slider. */
export interface TrialInput {
  readonly amount: Amount;
  /** The firm's own amount; undefined if it is not reported. */
  readonly own: number | undefined;
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

const WHOLE: ReadonlySet<Amount> = new Set(['employees', 'rd_staff']);

/** Minimum number of steps of a slider, so that one step is at most 1 % of its range. */
const MIN_STEPS = 100;

/** The amounts that the rules of the firm's scope use, in the order of the items. */
export function trialInputs(
  { firms, units }: Evaluation,
  i: number,
  rules: EvaluationRules,
): TrialInput[] {
  const unit = units.unitOf[i] ?? -1;
  const scope = FIRM_SCOPES[units.scope[unit] ?? firms.scope[i] ?? 0];
  const items = rules.items.filter((item) => item.scope === scope);
  const asked = items.flatMap(({ indicator }) => {
    const { over, under } = FIRM_RATIOS[indicator];
    return [over, under];
  });
  const sum = (amount: Amount) => units.amounts[amount]?.[unit] ?? Number.NaN;
  return [...new Set(asked)].map((amount) => {
    const own = firms.amounts[amount]?.[i] ?? Number.NaN;
    const known = Number.isNaN(own) ? 0 : own;
    const others = Number.isNaN(own) ? 0 : sum(amount) - own;
    const full = items.map((item) => amountForFull(item, amount, sum) - others);
    const far = Math.max(2 * Math.abs(known), ...full.map((one) => (one > 0 ? 1.1 * one : 0)), 1);
    const step = stepOf(far, amount);
    const max = Number((Math.ceil(Number((far / step).toPrecision(9))) * step).toPrecision(12));
    return {
      amount,
      own: Number.isNaN(own) ? undefined : own,
      min: SIGNED_AMOUNTS.has(amount) && known < 0 ? -max : 0,
      max,
      step,
    };
  });
}

/**
 * The amount that gives an item full points, if more of the amount gives more points; otherwise
 * NaN.
 */
function amountForFull(
  { indicator, direction, benchmark, cap }: EvaluationItem,
  amount: Amount,
  sum: (amount: Amount) => number,
): number {
  const { over, under } = FIRM_RATIOS[indicator];
  return over === amount && direction === 'higher'
    ? benchmark * (cap ?? 1) * sum(under)
    : Number.NaN;
}

/** A round step: 1, 2 or 5 times a power of ten. */
function stepOf(far: number, amount: Amount): number {
  const power = 10 ** Math.floor(Math.log10(far / MIN_STEPS));
  const times = [5, 2, 1].find((one) => far / (one * power) >= MIN_STEPS) ?? 1;
  const step = Number((times * power).toPrecision(1));
  return WHOLE.has(amount) ? Math.max(1, Math.round(step)) : step;
}

/**
 * Rounds a least change to few digits, always beyond the needed amount, so that the rounded amount
 * is enough.
 */
export function saidAmount(amount: Amount, now: number, needed: number): number {
  const power = WHOLE.has(amount) ? 1 : 10 ** (Math.floor(Math.log10(Math.abs(needed))) - 3);
  // A power below 1 has no exact double; its inverse has.
  const round = needed > now ? Math.ceil : Math.floor;
  const said =
    power < 1 ? round(needed * (1 / power)) / (1 / power) : round(needed / power) * power;
  return said > 0 === needed > 0 && Number.isFinite(said) ? said : needed;
}
