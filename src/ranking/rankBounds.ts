import type { AggregationName } from '../figures/rankingNames.ts';
import type { WorkWatch } from '../intake/inWorker.ts';
import type { Weighed } from './aggregation/aggregation.ts';
import { scoresOf } from './aggregation/aggregations.ts';
import { wonOf } from './aggregation/copeland.ts';
import { Duels } from './aggregation/duels.ts';
import { Progress } from './aggregation/progress.ts';
import { RankAmong } from './rankAmong.ts';
import { rankOrder } from './rankOrder.ts';

/** Best and worst possible rank of each place; 0 without a score. */
export interface RankBounds {
  readonly best: Uint32Array;
  readonly worst: Uint32Array;
}

/**
 * Ranks each place at its best against the others at their worst, and the reverse.
 *
 * @param low points with missing values at the lowest reported value
 * @param high points with missing values at the highest reported value
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
  // A score depends only on the place's own points, because every mixture has the same minimum and
  // maximum for each indicator. So each score of one side is ranked among those of the other.
  const ranked = (own: Float64Array, others: Float64Array) => {
    const among = new RankAmong(others, low.tolerance);
    return Uint32Array.from(own, (score, place) => among.rank(place, score));
  };
  return { best: ranked(most, least), worst: ranked(least, most) };
}

/** Duels are computed again for every place with a missing value. */
function duelBounds(
  low: Weighed,
  high: Weighed,
  least: Float64Array,
  most: Float64Array,
  watch: WorkWatch | undefined,
): RankBounds {
  const { tolerance } = low;
  const [worse, better] = [new Duels(low), new Duels(high)];
  const bounds = { best: rankOrder(least, tolerance), worst: rankOrder(most, tolerance) };
  const progress = new Progress(least.length, watch);
  for (let place = 0; place < least.length; place++) {
    const differs = low.points.some((one, j) => !Object.is(one[place], high.points[j]?.[place]));
    if (!differs || Number.isNaN(least[place])) continue;
    progress.at(place, 4 * least.length * low.weights.length);
    const [own, other] = [pointsIn(low, place), pointsIn(high, place)];
    bounds.best[place] = duelRank(place, own, other, worse, least, tolerance);
    bounds.worst[place] = duelRank(place, other, own, better, most, tolerance);
  }
  return bounds;
}

const pointsIn =
  ({ points }: Weighed, place: number) =>
  (indicator: number): number =>
    points[indicator]?.[place] ?? Number.NaN;

/** The rank of a place whose points change from `before` to `now`, among the unchanged `scores`. */
function duelRank(
  place: number,
  before: (indicator: number) => number,
  now: (indicator: number) => number,
  others: Duels,
  scores: Float64Array,
  tolerance: number,
): number {
  const mixed = scores.slice();
  const add = (leads: Float64Array, sign: 1 | -1) => {
    for (let b = 0; b < mixed.length; b++) {
      if (b !== place) mixed[b] = (mixed[b] ?? 0) + sign * Math.sign(leads[b] ?? 0);
    }
  };
  add(others.leads(before), 1);
  const leads = others.leads(now);
  add(leads, -1);
  // A place does not fight against its own earlier points.
  leads[place] = 0;
  mixed[place] = wonOf(leads);
  return rankOrder(mixed, tolerance)[place] ?? 0;
}
