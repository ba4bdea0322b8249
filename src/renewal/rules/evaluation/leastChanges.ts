import type { Amount } from '../../data/enterprise.ts';
import { FIRM_RATIOS } from '../../data/firmRatio.ts';
import type { EvaluationItem, FirmClass } from '../../data/rules.ts';
import { classOf } from './classHistory.ts';
import type { Evaluation } from './evaluate.ts';
import { leastLandOf } from './evaluationRules.ts';
import { movedField } from './movedField.ts';
import { fieldAndPlace, isBetter, ownBounds } from './standing.ts';

/**
 * The smallest change of one amount that lifts a firm into a class while all else stays the same.
 */
export interface LeastChange {
  readonly class: FirmClass;
  /** The minimum score of the class while the other firms stay the same. */
  readonly bound: number;
  readonly amount: Amount;
  readonly now: number;
  readonly needed: number;
  /** The change relative to the current amount; Infinity if that is 0. */
  readonly share: number;
}

// The distance grows by a factor of four each time: 4^30 exceeds every amount.
const MAX_STEPS = 30;

/**
 * For each amount that the rules use, finds the change closest to the current amount that lifts a
 * firm into a class; smallest relative change first. An amount that cannot achieve it is omitted,
 * and so is land if the reduced area would exclude the firm from its scope. The amounts of other
 * firms on its parcel stay the same. Empty if the class is not better than the firm's own.
 */
export function leastChanges(evaluation: Evaluation, i: number, wanted: FirmClass): LeastChange[] {
  const there = fieldAndPlace(evaluation, i);
  const own = classOf(evaluation, i);
  if (!there || !own || !isBetter(wanted, own)) return [];
  const { items, scope } = there.field;
  const bound = ownBounds(there.field, there.place).find((one) => one.class === wanted)?.least;
  const moved = movedField(evaluation, i);
  if (!moved || bound === undefined || !Number.isFinite(bound)) return [];
  const { rules, units, firms } = evaluation;
  const unitLand = units.amounts.land?.[units.unitOf[i] ?? -1] ?? Number.NaN;
  const least = leastLandOf(rules, scope);
  return amountsOf(items)
    .flatMap((amount) => {
      const now = firms.amounts[amount]?.[i] ?? Number.NaN;
      if (Number.isNaN(now)) return [];
      const needed = nearest(now, waysOf(items, amount), moved.reaches(wanted, amount));
      if (needed === undefined) return [];
      if (amount === 'land' && needed - now + unitLand < least) return [];
      const share = Math.abs(needed - now) / Math.abs(now);
      return [{ class: wanted, bound, amount, now, needed, share }];
    })
    .sort((a, b) => a.share - b.share);
}

const amountsOf = (items: readonly EvaluationItem[]): Amount[] => [
  ...new Set(
    items.flatMap(({ indicator }) => [FIRM_RATIOS[indicator].over, FIRM_RATIOS[indicator].under]),
  ),
];

interface Ways {
  readonly up: boolean;
  readonly down: boolean;
}

/** Finds out if more or less of an amount can bring points. */
function waysOf(items: readonly EvaluationItem[], amount: Amount): Ways {
  const helps = (up: boolean) =>
    items.some(({ indicator, direction }) => {
      const { over, under } = FIRM_RATIOS[indicator];
      return (direction === 'higher') === up ? over === amount : under === amount;
    });
  return { up: helps(true), down: helps(false) };
}

/** The value nearest to `now`, above or below it, from which `reached` holds. */
function nearest(
  now: number,
  ways: Ways,
  isReached: (value: number) => boolean,
): number | undefined {
  const step = Math.max(1, Math.abs(now)) / 4;
  const up = ways.up ? search(now, (n) => now + step * (4 ** n - 1), isReached) : undefined;
  const down = ways.down && now > 0 ? search(now, (n) => now / 4 ** n, isReached) : undefined;
  if (up === undefined || down === undefined) return up ?? down;
  return up - now <= now - down ? up : down;
}

/**
 * Moves away from `now` in growing steps until the class is reached, then bisects to the precision
 * of doubles.
 */
function search(
  now: number,
  at: (n: number) => number,
  isReached: (value: number) => boolean,
): number | undefined {
  let [out, inside] = [now, now];
  let n = 0;
  do {
    if (n === MAX_STEPS) return undefined;
    out = inside;
    inside = at(++n);
  } while (!isReached(inside));
  for (;;) {
    const middle = (out + inside) / 2;
    if (middle === out || middle === inside) return inside;
    if (isReached(middle)) inside = middle;
    else out = middle;
  }
}
