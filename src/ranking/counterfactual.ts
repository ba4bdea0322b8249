import { scoresOf } from './aggregation/aggregations.ts';
import { filledPoints } from './missing.ts';
import type { Column, RankingTable } from './rankingTable.ts';
import { rankOrder } from './rankOrder.ts';
import { slopeOf } from './scoring/linear.ts';
import { isLinear, lineOf } from './scoring/lines.ts';
import { spread } from './scoring/spread.ts';
import { type Method, rank, type Standings } from './standings.ts';
import { TOLERANCE } from './tolerance.ts';

/** What one part of one indicator of a place would have to be for the place to gain a rank. */
export interface Counterfactual {
  readonly indicator: number;
  readonly part: number;
  readonly now: number;
  /**
   * The value needed while the worst and the best of every indicator stay where they are; by
   * arithmetic. Undefined where points are no straight line of the value.
   */
  readonly frozen: number | undefined;
  /** The value needed with everything worked out anew; undefined where no value within reach does it. */
  readonly exact: number | undefined;
  /** Whether any place has already reached a value as good as `exact`. */
  readonly reached: boolean;
}

/** How far beyond the best that was observed a value is looked for, in spans of the column. */
const BEYOND = 1;
const HALVINGS = 60;

/**
 * The least change of one value that gains a place one rank, for each value that it has. The rank
 * gained is the next one above, ties counted as one. `points` are added to the scores. With a
 * `goal` the totals have to meet that instead.
 */
export function counterfactuals(
  table: RankingTable,
  method: Method,
  place: number,
  weights?: Float64Array,
  points?: Float64Array,
  goal?: (totals: Float64Array) => boolean,
): Counterfactual[] {
  const standings = rank(table, method, weights);
  const totalsOf = (scores: Float64Array) =>
    points ? scores.map((score, i) => score + (points[i] ?? 0)) : scores;
  const rankOf = (scores: Float64Array) =>
    rankOrder(totalsOf(scores), method.tolerance)[place] ?? 0;
  const own = rankOf(standings.scores);
  if (own <= 1 && !goal) return [];
  const isGained = (scores: Float64Array) => (goal ? goal(totalsOf(scores)) : rankOf(scores) < own);
  const gap = gapAbove(totalsOf(standings.scores), method, place);
  return table.criteria.flatMap(({ parts }, indicator) =>
    parts.flatMap(({ column }, part) => {
      const now = column.values[place] ?? Number.NaN;
      if (Number.isNaN(now)) return [];
      const gains = (value: number) => {
        const changed = withValue(table, { indicator, part, place, value });
        return isGained(rescored(changed, method, standings, indicator));
      };
      const exact = leastGain(column, now, gains);
      return [
        {
          indicator,
          part,
          now,
          frozen: frozenNeed(table, method, standings, { indicator, part, place, gap }),
          exact,
          reached: exact !== undefined && isReached(column, exact),
        },
      ];
    }),
  );
}

/** The scores when one indicator has changed: only its points are made anew, unless weights hang on the values. */
function rescored(
  table: RankingTable,
  method: Method,
  standings: Standings,
  indicator: number,
): Float64Array {
  if (method.weighting === 'entropy') return rank(table, method).scores;
  const criterion = table.criteria[indicator];
  const points = standings.points.map((one, j) =>
    j === indicator && criterion ? filledPoints(criterion, method) : one,
  );
  const { tolerance = TOLERANCE } = method;
  return scoresOf(method.aggregation, { points, weights: standings.weights, tolerance });
}

/** How far the total is below the next place above. */
function gapAbove(scores: Float64Array, { tolerance }: Method, place: number): number {
  const ranks = rankOrder(scores, tolerance);
  const own = ranks[place] ?? 0;
  let least = Number.POSITIVE_INFINITY;
  scores.forEach((score, i) => {
    const rank = ranks[i] ?? 0;
    if (rank > 0 && rank < own) least = Math.min(least, score);
  });
  return least - (scores[place] ?? 0);
}

interface Need {
  readonly indicator: number;
  readonly part: number;
  readonly place: number;
  readonly gap: number;
}

/** Only for weighted means of points on a line: gap ÷ (weight × share × slope). */
function frozenNeed(
  table: RankingTable,
  { scoring, aggregation }: Method,
  { weights, points }: Standings,
  { indicator, part, place, gap }: Need,
): number | undefined {
  const criterion = table.criteria[indicator];
  const column = criterion?.parts[part]?.column;
  if (aggregation !== 'arithmetic' || !isLinear(scoring) || !criterion || !column) return undefined;
  const there = points.reduce(
    (sum, one, j) => (Number.isNaN(one[place]) ? sum : sum + (weights[j] ?? 0)),
    0,
  );
  const shares = criterion.parts.reduce(
    (sum, one) => (Number.isNaN(one.column.values[place]) ? sum : sum + one.share),
    0,
  );
  const weight = (weights[indicator] ?? 0) / there;
  const share = (criterion.parts[part]?.share ?? 0) / shares;
  const slope = slopeOf(lineOf(scoring, column));
  const change = gap / (weight * share * slope);
  return Number.isFinite(change) ? (column.values[place] ?? 0) + change : undefined;
}

/** The nearest value, in the good direction, from which on the rank is gained. */
function leastGain(
  column: Column,
  now: number,
  gains: (value: number) => boolean,
): number | undefined {
  const { least, most } = spread(column.values);
  const span = most - least || Math.abs(now) || 1;
  const far = column.lower
    ? Math.min(now, least) - BEYOND * span
    : Math.max(now, most) + BEYOND * span;
  if (!gains(far)) return undefined;
  let [out, inside] = [now, far];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (out + inside) / 2;
    if (gains(middle)) inside = middle;
    else out = middle;
  }
  return inside;
}

function isReached({ values, lower }: Column, value: number): boolean {
  const { least, most } = spread(values);
  return lower ? value >= least : value <= most;
}

/** A table in which one value is another. */
export function withValue(
  table: RankingTable,
  change: { indicator: number; part: number; place: number; value: number },
): RankingTable {
  return {
    ...table,
    criteria: table.criteria.map((criterion, indicator) =>
      indicator !== change.indicator
        ? criterion
        : {
            ...criterion,
            parts: criterion.parts.map((one, part) => {
              if (part !== change.part) return one;
              const values = one.column.values.slice();
              values[change.place] = change.value;
              return { ...one, column: { ...one.column, values } };
            }),
          },
    ),
  };
}
