import type { Amount } from '../../figures/land/enterprise.ts';
import { FIRM_RATIOS } from '../../figures/land/firmRatio.ts';
import type { EvaluationItem, FirmClass } from '../../figures/land/rules.ts';
import { withChanges } from './changedFirms.ts';
import { classOf } from './classHistory.ts';
import { type Evaluation, evaluateFirms } from './evaluate.ts';
import { leastLandOf } from './evaluationRules.ts';
import { pointsOf, ratioOf } from './pointsOfItem.ts';
import { fieldAndPlace, isBetter, ownBounds } from './standing.ts';

/** The least change of one amount that takes a firm up into a class, all else as it is. */
export interface LeastChange {
  readonly class: FirmClass;
  /** The least score of the class while the others stay as they are. */
  readonly bound: number;
  readonly amount: Amount;
  readonly now: number;
  readonly needed: number;
  /** The change in parts of what it is now; Infinity from nothing. */
  readonly share: number;
}

// Four times as far each time: 4^30 is beyond any amount.
const STEPS = 30;

/**
 * For each better class and each amount that the rules ask for, the change nearest to what it is now
 * that reaches the class, the smallest in parts first; an amount that cannot do it is left out, as is
 * land where so little of it would keep the firm out of its scope. The amounts of the firms that
 * share its parcel stay.
 */
export function leastChanges(evaluation: Evaluation, i: number): LeastChange[] {
  const there = fieldAndPlace(evaluation, i);
  const own = classOf(evaluation, i);
  if (!there || !own) return [];
  const { field, place } = there;
  const { rules, units } = evaluation;
  const unitLand = units.amounts.land?.[units.unitOf[i] ?? -1] ?? Number.NaN;
  const least = leastLandOf(rules, field.scope);
  // A mean of the scope that the firm moves moves those with it who have no value of their own.
  const movesOthers = field.items.some(
    ({ missing }, j) => missing === 'scope-mean' && field.values[j]?.some(Number.isNaN),
  );
  const isIn = (amount: Amount, value: number, wanted: FirmClass) => {
    if (!movesOthers) return true;
    const firms = withChanges(evaluation.firms, i, { [amount]: value });
    const then = classOf(evaluateFirms(firms, evaluation.rules, evaluation.year), i);
    return then !== undefined && !isBetter(wanted, then);
  };
  const score = scoreFor(evaluation, i, field.items, (j) => field.points[j]?.[place] ?? 0);
  return ownBounds(field, place)
    .filter((bound) => isBetter(bound.class, own) && Number.isFinite(bound.least))
    .flatMap((bound) =>
      amountsOf(field.items).flatMap((amount) => {
        const now = evaluation.firms.amounts[amount]?.[i] ?? Number.NaN;
        if (Number.isNaN(now)) return [];
        // In full, not within the last bits: whoever does it is in.
        const isScored = (value: number) => score(amount, value) >= bound.least;
        const ways = waysOf(field.items, amount);
        const first = nearest(now, ways, isScored);
        const needed =
          first === undefined || isIn(amount, first, bound.class)
            ? first
            : nearest(now, ways, (value) => isScored(value) && isIn(amount, value, bound.class));
        if (needed === undefined) return [];
        if (amount === 'land' && needed - now + unitLand < least) return [];
        const share = Math.abs(needed - now) / Math.abs(now);
        return [{ class: bound.class, bound: bound.least, amount, now, needed, share }];
      }),
    )
    .sort((a, b) => a.share - b.share);
}

const amountsOf = (items: readonly EvaluationItem[]): Amount[] => [
  ...new Set(
    items.flatMap(({ indicator }) => [FIRM_RATIOS[indicator].over, FIRM_RATIOS[indicator].under]),
  ),
];

/** The score of a firm's unit with one amount of the firm another. An item that it does not change keeps its points. */
function scoreFor(
  { firms, units }: Evaluation,
  i: number,
  items: readonly EvaluationItem[],
  pointsNow: (j: number) => number,
): (amount: Amount, value: number) => number {
  const unit = units.unitOf[i] ?? -1;
  const raised = raisedBy(items, (item) => !Number.isNaN(ratioWith(item)));
  function ratioWith({ indicator }: EvaluationItem, amount?: Amount, value = 0): number {
    const { over, under } = FIRM_RATIOS[indicator];
    const of = (name: Amount) => {
      const sum = units.amounts[name]?.[unit] ?? Number.NaN;
      return name === amount ? sum - (firms.amounts[name]?.[i] ?? 0) + value : sum;
    };
    return ratioOf(of(over), of(under));
  }
  return (amount, value) =>
    items.reduce((sum, item, j) => {
      const { over, under } = FIRM_RATIOS[item.indicator];
      if (over !== amount && under !== amount) return sum + pointsNow(j);
      const changed = ratioWith(item, amount, value);
      // What is missing stays missing, whatever it counts; what comes to be missing counts nothing.
      if (Number.isNaN(changed)) return sum + (Number.isNaN(ratioWith(item)) ? pointsNow(j) : 0);
      return sum + pointsOf(item, changed) * raised;
    }, 0);
}

/** By how much points are raised where the weight of missing items is shared out. */
function raisedBy(items: readonly EvaluationItem[], isThere: (item: EvaluationItem) => boolean) {
  const weights = items.reduce((sum, { weight }) => sum + weight, 0);
  const there = items
    .filter((item) => item.missing !== 'share-out' || isThere(item))
    .reduce((sum, { weight }) => sum + weight, 0);
  return weights / there;
}

interface Ways {
  readonly up: boolean;
  readonly down: boolean;
}

/** Whether more of an amount can bring points, or less of it. */
function waysOf(items: readonly EvaluationItem[], amount: Amount): Ways {
  const helps = (up: boolean) =>
    items.some(({ indicator, direction }) => {
      const { over, under } = FIRM_RATIOS[indicator];
      return (direction === 'higher') === up ? over === amount : under === amount;
    });
  return { up: helps(true), down: helps(false) };
}

/** The value nearest to `now`, above it or below, from which on it is reached. */
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

/** Goes away from `now` in growing steps until it is reached, then closes in as far as numbers go. */
function search(
  now: number,
  at: (n: number) => number,
  isReached: (value: number) => boolean,
): number | undefined {
  let [out, inside] = [now, now];
  let n = 0;
  do {
    if (n === STEPS) return undefined;
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
