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

/** A field with one amount of one firm changed. */
export interface MovedField {
  /**
   * Returns a test for values that replace the firm's own amount, in its unit: does the firm's unit
   * reach a class of its scope? The means of the other firms move with the value. The minimum land
   * of the scope is not checked.
   */
  reaches(wanted: FirmClass, amount: Amount): (value: number) => boolean;
}

/** The relative rounding error of sums, far below the tolerance for classes (TOLERANCE). */
const ROUNDING = 1e-12;

/**
 * Computes the field under changes of one firm without a new evaluation. A mean is the sum of the
 * others plus the firm's new value, and it moves all units that count by it equally, so these keep
 * the order of their scores. Undefined for a firm that is not evaluated.
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
      // Overwritten for each value, because a search tests hundreds of values.
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
            // If the mean has no value left, other firms are excluded, so all are evaluated again.
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
  /** The item's value of the firm's unit for another value of the amount; NaN if it has none. */
  readonly valueWith: (value: number) => number;
}

/** The items that use an amount. */
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

/** The mean of an item if one unit counts with another value. */
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

/**
 * The score of a unit from its points before missing values are filled in; NaN if a missing value
 * excludes it.
 */
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

/** The number of other units with a better score than a unit, after each mean has moved. */
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
