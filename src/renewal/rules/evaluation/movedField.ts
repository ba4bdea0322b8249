import type { Amount } from '../../data/enterprise.ts';
import { FIRM_RATIOS } from '../../data/firmRatio.ts';
import type { EvaluationItem, FirmClass } from '../../data/rules.ts';
import { withChanges } from './changedFirms.ts';
import { placesIn } from './classBounds.ts';
import { classOf } from './classHistory.ts';
import { type Evaluation, evaluateFirms } from './evaluate.ts';
import { type FieldMeans, fieldMeans, type ItemMean } from './fieldMeans.ts';
import { firmsOfUnit } from './mergeParcels.ts';
import { pointsOf, ratioOf } from './pointsOfItem.ts';
import type { ScopeField } from './scopeField.ts';
import { countBefore } from './sortedScores.ts';
import { fieldAndPlace, isBetter, ownBounds } from './standing.ts';

/** A field as it would be with one amount of one firm another. */
export interface MovedField {
  /**
   * Tells for values of an amount, instead of the firm's own and in the amount's unit, whether the
   * firm's unit would reach a class of its scope; the means that the others count by move with it.
   * Whether it would still hold enough land is not asked.
   */
  reaches(wanted: FirmClass, amount: Amount): (value: number) => boolean;
}

/** What sums lose in their last bits: far less than a class is told by (TOLERANCE). */
const ROUNDING = 1e-12;

/**
 * The field of a firm under changes of that firm, without evaluating it anew: a mean is the sum of
 * the others and what the firm counts then, and moves all who count by it alike, so that these stay
 * in the order of their scores. Undefined for a firm that is not evaluated.
 */
export function movedField(evaluation: Evaluation, i: number): MovedField | undefined {
  const there = fieldAndPlace(evaluation, i);
  if (!there) return undefined;
  const { field, place } = there;
  const { items } = field;
  const bounds = ownBounds(field, place);
  const known = fieldMeans(field);
  const points = Float64Array.from(known.points, (one) => one[place] ?? Number.NaN);
  const means = Float64Array.from(known.means, (one) => one?.mean ?? Number.NaN);
  return {
    reaches: (wanted, amount) => {
      const rule = field.bounds.find((one) => one.class === wanted)?.rule;
      const least = bounds.find((one) => one.class === wanted)?.least;
      if (!rule || least === undefined) return () => false;
      const changed = itemsChanged(evaluation, i, items, amount);
      const isByPlace = rule.by === 'percentile' && Number.isFinite(least);
      const places = isByPlace ? placesIn(rule, field.size) : 0;
      // Written over for each value: a search asks for hundreds.
      const [ownPoints, ownMeans] = [points.slice(), means.slice()];
      const moves = new Float64Array(items.length);
      return (value) => {
        ownPoints.set(points);
        ownMeans.set(means);
        moves.fill(0);
        let isMoved = false;
        for (const { j, item, valueWith } of changed) {
          const own = pointsOf(item, valueWith(value));
          const mean = known.means[j];
          if (mean && !Object.is(own, points[j])) {
            const then = meanWith(mean, place, points[j], own);
            // A mean that is nobody's any more keeps others out.
            if (!Number.isFinite(then)) return reachesAnew(evaluation, i, wanted, amount, value);
            ownMeans[j] = then;
            moves[j] = then - mean.mean;
            isMoved ||= then !== mean.mean;
          }
          ownPoints[j] = own;
        }
        const score = scoreWith(items, ownPoints, ownMeans);
        if (!isByPlace || !isMoved || Number.isNaN(score)) return score >= least;
        return better(known, moves, score, place, field) < places;
      };
    },
  };
}

interface ChangedItem {
  readonly j: number;
  readonly item: EvaluationItem;
  /** The item's value of the firm's unit with another value of the amount; NaN where it has none. */
  readonly valueWith: (value: number) => number;
}

/** The items that an amount is in. */
function itemsChanged(
  { firms, units }: Evaluation,
  i: number,
  items: readonly EvaluationItem[],
  amount: Amount,
): ChangedItem[] {
  const unit = units.unitOf[i] ?? -1;
  const sumOf = (name: Amount) => units.amounts[name]?.[unit] ?? Number.NaN;
  const others = firmsOfUnit(units, unit)
    .filter((other) => other !== i)
    .reduce((sum, other) => sum + (firms.amounts[amount]?.[other] ?? Number.NaN), 0);
  return items.flatMap((item, j): ChangedItem[] => {
    const { over, under } = FIRM_RATIOS[item.indicator];
    if (over === amount) {
      const below = sumOf(under);
      return [{ j, item, valueWith: (value) => ratioOf(others + value, below) }];
    }
    if (under !== amount) return [];
    const above = sumOf(over);
    return [{ j, item, valueWith: (value) => ratioOf(above, others + value) }];
  });
}

function reachesAnew(
  { firms, rules, year }: Evaluation,
  i: number,
  wanted: FirmClass,
  amount: Amount,
  value: number,
): boolean {
  const then = classOf(evaluateFirms(withChanges(firms, i, { [amount]: value }), rules, year), i);
  return then !== undefined && !isBetter(wanted, then);
}

/** The mean of an item where one unit counts something else. */
function meanWith(
  { count, sumWithout }: ItemMean,
  place: number,
  before = Number.NaN,
  after = Number.NaN,
): number {
  const others = count - (Number.isNaN(before) ? 0 : 1);
  const sum = sumWithout(place);
  return Number.isNaN(after) ? sum / others : (sum + after) / (others + 1);
}

/** The score of a unit by its points before anything is filled in; NaN where it is not evaluated for what it lacks. */
function scoreWith(
  items: readonly EvaluationItem[],
  points: Float64Array,
  means: Float64Array,
): number {
  let [all, there] = [0, 0];
  for (let j = 0; j < items.length; j++) {
    const { missing = 'exclude', weight = 0 } = items[j] ?? {};
    all += weight;
    if (Number.isNaN(points[j])) {
      if (missing === 'share-out') continue;
      points[j] = missing === 'zero' ? 0 : (means[j] ?? Number.NaN);
      if (Number.isNaN(points[j])) return Number.NaN;
    }
    there += weight;
  }
  if (there === 0) return Number.NaN;
  let score = 0;
  for (let j = 0; j < points.length; j++) {
    const own = points[j] ?? 0;
    if (!Number.isNaN(own)) score += there === all ? own : (own * all) / there;
  }
  return score;
}

/** How many of the others are better than a score of the unit in a place, each mean having moved by so much. */
function better(
  { mates, matesOf }: FieldMeans,
  moves: Float64Array,
  score: number,
  place: number,
  { scores }: ScopeField,
): number {
  const own = matesOf(place);
  const least = score + ROUNDING * Math.max(1, Math.abs(score));
  let count = 0;
  for (const one of mates) {
    let by = 0;
    for (let j = 0; j < moves.length; j++) by += (one.times[j] ?? 0) * (moves[j] ?? 0);
    const isBetterThan = (before: number) => before + by > least;
    count += one.scores.length - countBefore(one.scores, isBetterThan);
    if (one === own && isBetterThan(scores[place] ?? 0)) count--;
  }
  return count;
}
