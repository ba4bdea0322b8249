import type { ZeroTarget } from '../../figures/rankingNames.ts';
import { SCORING_RULES } from '../../figures/scoringRules.ts';
import type { Column } from '../rankingTable.ts';

/**
 * The completion rate in per cent: the value over the due share of the annual target, at most the
 * cap, and 0 for a negative value. If less is better, it is the target over the value, and the cap
 * for a value of 0 or less. NaN without a target, and for a target of 0 if the place is then not
 * assessed.
 */
export function completion(column: Column): Float64Array {
  const { values, lower, target, due = 1, cap = SCORING_RULES.completion.cap } = column;
  return values.map((value, i) => {
    const aim = target?.[i] ?? Number.NaN;
    if (Number.isNaN(value) || Number.isNaN(aim)) return Number.NaN;
    const said = aim === 0 ? zeroTargetPoints(value, column) : undefined;
    if (said !== undefined) return said;
    if (lower) return value <= 0 ? cap : Math.min(cap, 100 * (aim / value));
    return Math.min(cap, 100 * Math.max(0, value / (aim * due)));
  });
}

/** True if a target of 0 excludes a place from an indicator scored by completion. */
export function isDropped(column: Column, place: number): boolean {
  const value = column.values[place] ?? Number.NaN;
  if (column.target?.[place] !== 0 || Number.isNaN(value)) return false;
  return Number.isNaN(zeroTargetPoints(value, column) ?? 0);
}

/**
 * The points of a value against a target of 0: NaN if the place is not assessed; undefined if the
 * rules say nothing and, because less is better, no division by 0 occurs.
 */
function zeroTargetPoints(value: number, { lower, zeroTarget }: Column): number | undefined {
  const rule: ZeroTarget | undefined = zeroTarget ?? (lower ? undefined : 'drop');
  switch (rule) {
    case undefined:
      return undefined;
    case 'drop':
      return Number.NaN;
    case 'full':
      return 100;
    case 'zero':
      return 0;
    case 'any':
      if (value === 0) return Number.NaN;
      return value > 0 === lower ? 0 : 100;
  }
}
