import type { WorkWatch } from '../intake/inWorker.ts';
import { Progress } from './aggregation/progress.ts';
import { rankingSteps } from './cost.ts';
import { DrawScorer } from './drawScorer.ts';
import { type Draw, type DrawOptions, makeDraws } from './draws.ts';
import { type BreakTie, Ranker } from './rankInto.ts';
import type { RankingTable } from './rankingTable.ts';
import type { Method } from './standings.ts';
import { tieBreaker } from './tieBreak.ts';
import { TOLERANCE } from './tolerance.ts';
import { weightsOf } from './weights.ts';

/**
 * The distribution of each place's rank over many draws. Arrays are by place, NaN without a rank.
 */
export interface Robustness {
  readonly count: number;
  readonly median: Float64Array;
  /** The 5 % and 95 % quantiles of the rank. */
  readonly p05: Float64Array;
  readonly p95: Float64Array;
  /** The share of draws that a place wins; a shared win counts as a fraction. They add up to 1. */
  readonly winProbability: Float64Array;
}

/** Points added to the scores of every draw, and the tie-break. */
export interface DrawRules {
  /** Bonus and penalty points of each place. */
  readonly points?: Float64Array | undefined;
  /** Indexes of the indicators that break ties, in order. */
  readonly tieBreak?: readonly number[] | undefined;
}

export interface RobustnessRun extends DrawRules, WorkWatch {}

/**
 * Ranks the table under many draws. The same options give the same result on every machine.
 *
 * @throws RangeError if the method is outside its domain under one of the scorings
 */
export function robustness(
  table: RankingTable,
  method: Method,
  options: DrawOptions,
  run: RobustnessRun = {},
): Robustness {
  const base = weightsOf(table.criteria, method.weighting);
  const draws = makeDraws(base, options);
  return summarise(table, method, draws, options.count, run);
}

/** The ranks of each draw, by place and in the order of the draws; 0 without a score. */
export function* ranksOfDraws(
  table: RankingTable,
  method: Method,
  draws: Iterable<Draw>,
  rules: DrawRules = {},
): Generator<{ readonly draw: Draw; readonly ranks: Uint32Array }> {
  const size = table.places.length;
  const rankInto = drawRanker(table, method, rules);
  for (const draw of draws) {
    const ranks = new Uint32Array(size);
    rankInto(draw, ranks, 0);
    yield { draw, ranks };
  }
}

type Ranks = Uint16Array | Uint32Array;

/**
 * Creates a function that ranks one draw and returns the number of places that share the first
 * rank.
 */
function drawRanker(
  table: RankingTable,
  method: Method,
  { points, tieBreak = [] }: DrawRules,
): (draw: Draw, ranks: Ranks, at: number) => number {
  const ranker = new Ranker(table.places.length);
  const scorer = new DrawScorer(table, method, points);
  const tolerance = method.tolerance ?? TOLERANCE;
  return (draw, ranks, at) => {
    const scores = scorer.scores(draw);
    const breakTie: BreakTie | undefined = tieBreaker(tieBreak, scorer.points);
    return ranker.rank(scores, tolerance, ranks, at, breakTie);
  };
}

function summarise(
  table: RankingTable,
  method: Method,
  draws: Iterable<Draw>,
  count: number,
  { onProgress, signal, ...rules }: RobustnessRun,
): Robustness {
  const size = table.places.length;
  const rankInto = drawRanker(table, method, rules);
  const ranks: Ranks =
    size < 2 ** 16 ? new Uint16Array(size * count) : new Uint32Array(size * count);
  const winProbability = new Float64Array(size);
  const progress = new Progress(count, { onProgress, signal });
  const steps = rankingSteps(table, method);
  let done = 0;
  for (const draw of draws) {
    progress.at(done, steps);
    const at = done * size;
    const win = 1 / (rankInto(draw, ranks, at) * count);
    for (let i = 0; i < size; i++) {
      if (ranks[at + i] === 1) winProbability[i] = (winProbability[i] ?? 0) + win;
    }
    done++;
  }
  onProgress?.(count, count);
  const summary = {
    median: new Float64Array(size),
    p05: new Float64Array(size),
    p95: new Float64Array(size),
  };
  const counts = new Uint32Array(size + 1);
  for (let i = 0; i < size; i++) {
    counts.fill(0);
    for (let at = i; at < ranks.length; at += size) {
      const rank = ranks[at] ?? 0;
      counts[rank] = (counts[rank] ?? 0) + 1;
    }
    const ranked = count - (counts[0] ?? 0);
    counts[0] = 0;
    summary.median[i] = quantile(counts, ranked, 0.5);
    summary.p05[i] = quantile(counts, ranked, 0.05);
    summary.p95[i] = quantile(counts, ranked, 0.95);
  }
  return { count, ...summary, winProbability };
}

/**
 * The quantile by linear interpolation between the nearest sorted ranks (R's type 7); NaN for no
 * ranks.
 */
function quantile(counts: Uint32Array, total: number, share: number): number {
  if (total === 0) return Number.NaN;
  const position = (total - 1) * share;
  const below = rankAt(counts, Math.floor(position));
  const above = rankAt(counts, Math.ceil(position));
  return below + (above - below) * (position - Math.floor(position));
}

function rankAt(counts: Uint32Array, index: number): number {
  let seen = 0;
  for (let rank = 0; rank < counts.length; rank++) {
    seen += counts[rank] ?? 0;
    if (seen > index) return rank;
  }
  return counts.length - 1;
}
