import type { AggregationName } from '../figures/rankingNames.ts';
import type { WorkWatch } from '../intake/inWorker.ts';
import type { Weighed } from './aggregation/aggregation.ts';
import { scoresOf } from './aggregation/aggregations.ts';
import { DuelSide, lead } from './aggregation/duels.ts';
import { Progress } from './aggregation/progress.ts';
import { RankAmong } from './rankAmong.ts';
import { rankOrder } from './rankOrder.ts';

/** Best and worst possible rank of each place; 0 without a score. */
export interface RankBounds {
  readonly best: Uint32Array;
  readonly worst: Uint32Array;
}

/**
 * Each place at its best against the others at their worst, and the other way round. `low` and `high`
 * differ only in what a missing value is taken at, between the least and the most that was reported.
 */
export function rankBounds(
  aggregation: AggregationName,
  low: Weighed,
  high: Weighed,
  watch?: WorkWatch,
): RankBounds {
  const least = scoresOf(aggregation, low, watch);
  const most = scoresOf(aggregation, high, watch);
  if (aggregation === 'copeland') return duelBounds(low, high, least, most, watch);
  // A score depends on the place's own points alone, for the least and the most of each indicator
  // are the same in all mixtures: each score of one side is ranked among those of the other.
  const ranked = (own: Float64Array, others: Float64Array) => {
    const among = new RankAmong(others, low.tolerance);
    return Uint32Array.from(own, (score, place) => among.rank(place, score));
  };
  return { best: ranked(most, least), worst: ranked(least, most) };
}

/** Duels are fought anew by every place that has something missing. */
function duelBounds(
  low: Weighed,
  high: Weighed,
  least: Float64Array,
  most: Float64Array,
  watch: WorkWatch | undefined,
): RankBounds {
  const [worse, better] = [new DuelSide(low), new DuelSide(high)];
  const bounds = { best: rankOrder(least, low.tolerance), worst: rankOrder(most, low.tolerance) };
  const progress = new Progress(least.length, watch);
  for (let place = 0; place < least.length; place++) {
    const differs = low.points.some((one, j) => !Object.is(one[place], high.points[j]?.[place]));
    if (!differs || Number.isNaN(least[place])) continue;
    progress.at(place, 4 * least.length * low.weights.length);
    bounds.best[place] = duelRank(place, better, worse, least, low.tolerance);
    bounds.worst[place] = duelRank(place, worse, better, most, low.tolerance);
  }
  return bounds;
}

/** The rank of a place with the points of `own`, where the others have those of `others` and `scores` by them. */
function duelRank(
  place: number,
  own: DuelSide,
  others: DuelSide,
  scores: Float64Array,
  tolerance: number,
): number {
  const mixed = scores.slice();
  mixed[place] = 0;
  for (let b = 0; b < mixed.length; b++) {
    if (b === place || Number.isNaN(mixed[b])) continue;
    const now = Math.sign(lead(own, place, others, b));
    const before = Math.sign(lead(others, place, others, b));
    mixed[place] = (mixed[place] ?? 0) + now;
    mixed[b] = (mixed[b] ?? 0) + before - now;
  }
  return rankOrder(mixed, tolerance)[place] ?? 0;
}
