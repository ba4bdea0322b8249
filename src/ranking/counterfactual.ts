import { scoresOf } from './aggregation/aggregations.ts';
import { cellFaults, isWithinDomain } from './domain.ts';
import { lateAtWorst } from './lateAsLast.ts';
import { filledPoints } from './missing.ts';
import type { Column, RankingTable } from './rankingTable.ts';
import { rankOrder } from './rankOrder.ts';
import { slopeOf } from './scoring/linear.ts';
import { METHODS } from './scoring/methods.ts';
import { spread } from './scoring/spread.ts';
import { type Method, rank, type Standings } from './standings.ts';
import { tieBreaker } from './tieBreak.ts';
import { TOLERANCE } from './tolerance.ts';
import { weightsOf } from './weights.ts';

/** The value of one part of one indicator with which a place gains a rank. */
export interface Counterfactual {
  readonly indicator: number;
  readonly part: number;
  readonly now: number;
  /**
   * The value needed if the worst and best values of every indicator stay fixed; by arithmetic.
   * Undefined if points are no linear function of the value.
   */
  readonly frozen: number | undefined;
  /** The value needed after a full recomputation; undefined if no value within reach is enough. */
  readonly exact: number | undefined;
  /** True if any place already has a value as good as `exact`. */
  readonly reached: boolean;
}

/** Search range beyond the best observed value, in spans of the column. */
const SEARCH_SPANS = 1;
/**
 * Number of values tried over that range, because a rank can be gained and lost again on the way.
 */
const SEARCH_STEPS = 24;
const HALVINGS = 50;

/** Everything besides the method that decides the rank to gain. */
export interface CounterfactualOptions {
  /** Weights that replace those of the method. */
  readonly weights?: Float64Array | undefined;
  /** Bonus and penalty points, added to the scores. */
  readonly points?: Float64Array | undefined;
  /** Indexes of the indicators that break ties, in order. */
  readonly tieBreak?: readonly number[] | undefined;
  /** A condition on the totals that replaces the better rank. */
  readonly goal?: ((totals: Float64Array) => boolean) | undefined;
}

/**
 * The smallest change of each value of a place with which it gains one rank. The rank gained is the
 * next one above; tied places count as one.
 *
 * @param place index of the place in the table
 */
export function counterfactuals(
  table: RankingTable,
  method: Method,
  place: number,
  { weights, points, tieBreak = [], goal }: CounterfactualOptions = {},
): Counterfactual[] {
  const standings = rank(table, method, weights);
  const totalsOf = (scores: Float64Array) =>
    points ? scores.map((score, i) => score + (points[i] ?? 0)) : scores;
  const rankOf = ({ scores, points: own }: Scored) =>
    rankOrder(totalsOf(scores), method.tolerance, tieBreaker(tieBreak, own))[place] ?? 0;
  const own = rankOf(standings);
  if (own <= 1 && !goal) return [];
  const isGained = (scored: Scored) => {
    if (goal) return goal(totalsOf(scored.scores));
    const gained = rankOf(scored);
    return gained > 0 && (own === 0 || gained < own);
  };
  const gap = gapAbove(totalsOf(standings.scores), method, place);
  return table.criteria.flatMap(({ parts }, indicator) =>
    parts.flatMap(({ column }, part) => {
      const now = column.values[place] ?? Number.NaN;
      if (Number.isNaN(now)) return [];
      const gains = (value: number) => {
        const changed = withValue(table, { indicator, part, place, value });
        const scored = rescored(changed, method, standings, indicator, weights);
        return scored !== undefined && isGained(scored);
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

type Scored = Pick<Standings, 'scores' | 'points'>;

/**
 * The scores after a change of one indicator. Only its points are recomputed, unless the weights
 * depend on the values. Undefined if the method does not accept the values.
 */
function rescored(
  table: RankingTable,
  method: Method,
  standings: Standings,
  indicator: number,
  weights: Float64Array | undefined,
): Scored | undefined {
  if (cellFaults(table, method, standings.weights).length > 0) return undefined;
  const criterion = table.criteria[indicator];
  const points = standings.points.map((one, j) =>
    j === indicator && criterion ? filledPoints(criterion, method) : one,
  );
  const { tolerance = TOLERANCE, aggregation } = method;
  const isFixed = weights !== undefined || method.weighting !== 'entropy';
  const weighed = {
    points,
    weights: isFixed ? standings.weights : weightsOf(table.criteria, method.weighting),
    tolerance,
  };
  if (!isWithinDomain(weighed, aggregation)) return undefined;
  return { points, scores: scoresOf(aggregation, weighed) };
}

/** The distance of the total from the next place above. */
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

/** Only for weighted means of linear points: gap ÷ (weight × share × slope). */
function frozenNeed(
  table: RankingTable,
  { scoring, aggregation }: Method,
  { weights, points }: Standings,
  { indicator, part, place, gap }: Need,
): number | undefined {
  const criterion = table.criteria[indicator];
  const column = criterion?.parts[part]?.column;
  const made = METHODS[scoring];
  if (aggregation !== 'arithmetic' || !('line' in made) || !criterion || !column) return undefined;
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
  const slope = slopeOf(made.line(lateAtWorst(column)));
  const change = gap / (weight * share * slope);
  return Number.isFinite(change) ? (column.values[place] ?? 0) + change : undefined;
}

/** The nearest value in the good direction that gains the rank. */
function leastGain(
  column: Column,
  now: number,
  gains: (value: number) => boolean,
): number | undefined {
  const { least, most } = spread(column.values);
  const span = most - least || Math.abs(now) || 1;
  const far = column.lower
    ? Math.min(now, least) - SEARCH_SPANS * span
    : Math.max(now, most) + SEARCH_SPANS * span;
  const at = (step: number) => now + ((far - now) * step) / SEARCH_STEPS;
  for (let step = 1; step <= SEARCH_STEPS; step++) {
    if (!gains(at(step))) continue;
    let [out, inside] = [at(step - 1), at(step)];
    for (let i = 0; i < HALVINGS; i++) {
      const middle = (out + inside) / 2;
      if (gains(middle)) inside = middle;
      else out = middle;
    }
    return inside;
  }
  return undefined;
}

function isReached({ values, lower }: Column, value: number): boolean {
  const { least, most } = spread(values);
  return lower ? value >= least : value <= most;
}

/** A copy of the table with one value changed. */
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
