import type { Column } from '../rankingTable.ts';

const CAP = 1.2;

/**
 * The completion rate in per cent: the value over the share of the annual target that is due, at
 * most 120. Where less is better it is the target over the value, the cap where the value is 0.
 * NaN where there is no target.
 */
export function completion({ values, lower, target, due = 1 }: Column): Float64Array {
  return values.map((value, i) => {
    const aim = target?.[i] ?? Number.NaN;
    if (Number.isNaN(value) || Number.isNaN(aim)) return Number.NaN;
    const rate = lower ? (value === 0 ? CAP : aim / value) : value / (aim * due);
    return 100 * Math.min(CAP, rate);
  });
}
