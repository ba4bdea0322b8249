import type { ScoringName } from '../figures/rankingNames.ts';
import { AGGREGATION } from './aggregation/aggregations.ts';
import { type Draw, type DrawOptions, makeDraws } from './draws.ts';
import { fillMissing } from './missing.ts';
import { pointsOf } from './pointsOf.ts';
import { seeded } from './random.ts';
import { Ranker } from './rankInto.ts';
import type { RankingTable } from './rankingTable.ts';
import { TOLERANCE } from './rankOrder.ts';
import type { Method } from './standings.ts';
import { weightsOf } from './weights.ts';

/** How the ranks of each place come out over many draws. Arrays go by place. */
export interface Robustness {
  readonly count: number;
  readonly median: Float64Array;
  /** Ranks that 5 % and 95 % of the draws do not exceed. */
  readonly p05: Float64Array;
  readonly p95: Float64Array;
  /** The share of the draws that a place wins; a shared win counts in part. They sum to 1. */
  readonly winProbability: Float64Array;
}

export interface RobustnessRun {
  /** Bonus and penalty points, added to each place's score in every draw. */
  readonly points?: Float64Array | undefined;
  readonly onProgress?: (done: number, total: number) => void;
  /** Asked now and then; ends the run with an AbortError. */
  readonly signal?: AbortSignal | undefined;
}

const CHECK_EVERY = 256;

/** Ranks the table under many draws. The same options give the same result anywhere. */
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

/** The ranks of each draw: `[place]` lists, in the order of the draws. */
export function* ranksOfDraws(
  table: RankingTable,
  method: Method,
  draws: Iterable<Draw>,
  points?: Float64Array,
): Generator<{ readonly draw: Draw; readonly ranks: Uint32Array }> {
  const size = table.places.length;
  const ranker = new Ranker(size);
  const scorer = new DrawScorer(table, method, points);
  for (const draw of draws) {
    const ranks = new Uint32Array(size);
    ranker.rank(scorer.scores(draw), method.tolerance ?? TOLERANCE, ranks, 0);
    yield { draw, ranks };
  }
}

function summarise(
  table: RankingTable,
  method: Method,
  draws: Iterable<Draw>,
  count: number,
  { points, onProgress, signal }: RobustnessRun,
): Robustness {
  const size = table.places.length;
  const ranker = new Ranker(size);
  const scorer = new DrawScorer(table, method, points);
  const tolerance = method.tolerance ?? TOLERANCE;
  const ranks = new Uint16Array(size * count);
  const winProbability = new Float64Array(size);
  let done = 0;
  for (const draw of draws) {
    if (done % CHECK_EVERY === 0) {
      signal?.throwIfAborted();
      onProgress?.(done, count);
    }
    const at = done * size;
    const winners = ranker.rank(scorer.scores(draw), tolerance, ranks, at);
    const win = 1 / (winners * count);
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
    summary.median[i] = quantile(counts, count, 0.5);
    summary.p05[i] = quantile(counts, count, 0.05);
    summary.p95[i] = quantile(counts, count, 0.95);
  }
  return { count, ...summary, winProbability };
}

/** The quantile between the two nearest of the sorted ranks, by straight line (R's type 7). */
function quantile(counts: Uint32Array, total: number, share: number): number {
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

/** Points made once for many draws: `dense` has 0 where `gaps` says that nothing counts. */
interface Prepared {
  readonly points: readonly Float64Array[];
  readonly dense: readonly Float64Array[];
  readonly gaps: readonly { readonly indicator: number; readonly place: number }[];
}

/** Scores the same table under draw after draw; points are made once for each scoring. */
class DrawScorer {
  readonly #table: RankingTable;
  readonly #method: Method;
  readonly #prepared = new Map<ScoringName, Prepared>();
  readonly #scores: Float64Array;
  readonly #there: Float64Array;
  readonly #extra: Float64Array | undefined;

  constructor(table: RankingTable, method: Method, extra: Float64Array | undefined) {
    this.#extra = extra?.some((points) => points !== 0) ? extra : undefined;
    this.#table = table;
    this.#method = method;
    this.#scores = new Float64Array(table.places.length);
    this.#there = new Float64Array(table.places.length);
  }

  /** The scores under a draw; the next call may overwrite them. Where there is none, the least there is. */
  scores({ scoring, weights, valuesSeed }: Draw): Float64Array {
    const prepared = this.#prepare(scoring, valuesSeed);
    const { aggregation } = this.#method;
    const scores =
      aggregation === 'arithmetic' || aggregation === 'borda'
        ? this.#means(prepared, weights)
        : AGGREGATION[aggregation].scores({ points: prepared.points, weights });
    const extra = this.#extra;
    if (extra)
      for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) + (extra[i] ?? 0);
    if (prepared.gaps.length === 0) return scores;
    return scores.map((score) => (Number.isNaN(score) ? -Number.MAX_VALUE : score));
  }

  /** The weighted means, in the least steps that do it: a million cells go through here at once. */
  #means({ dense, gaps }: Prepared, weights: Float64Array): Float64Array {
    const scores = this.#scores.fill(0);
    const size = scores.length;
    for (let j = 0; j < dense.length; j++) {
      const column = dense[j];
      const weight = weights[j] ?? 0;
      if (!column) continue;
      for (let i = 0; i < size; i++) scores[i] = (scores[i] ?? 0) + weight * (column[i] ?? 0);
    }
    if (gaps.length === 0) return scores;
    const there = this.#there.fill(weights.reduce((sum, weight) => sum + weight, 0));
    for (const { indicator, place } of gaps) {
      there[place] = (there[place] ?? 0) - (weights[indicator] ?? 0);
    }
    for (let i = 0; i < size; i++) scores[i] = (scores[i] ?? 0) / (there[i] || Number.NaN);
    return scores;
  }

  #prepare(scoring: ScoringName, valuesSeed: number | undefined): Prepared {
    if (valuesSeed !== undefined) {
      return prepare(pointsUnder(withinRounding(this.#table, valuesSeed), this.#method, scoring));
    }
    const known =
      this.#prepared.get(scoring) ?? prepare(pointsUnder(this.#table, this.#method, scoring));
    this.#prepared.set(scoring, known);
    return known;
  }
}

function prepare(points: readonly Float64Array[]): Prepared {
  const gaps: { indicator: number; place: number }[] = [];
  const dense = points.map((one, indicator) => {
    const own = one.slice();
    for (let place = 0; place < own.length; place++) {
      if (!Number.isNaN(own[place])) continue;
      own[place] = 0;
      gaps.push({ indicator, place });
    }
    return own;
  });
  return { points, dense, gaps };
}

function pointsUnder(table: RankingTable, method: Method, scoring: ScoringName): Float64Array[] {
  return table.criteria.map((criterion) =>
    fillMissing(pointsOf(criterion, { ...method, scoring }), criterion, method.missing, 'worst'),
  );
}

/** The table with each value somewhere within what its printed digits leave open. */
function withinRounding(table: RankingTable, seed: number): RankingTable {
  const random = seeded(seed);
  return {
    ...table,
    criteria: table.criteria.map((criterion) => ({
      ...criterion,
      parts: criterion.parts.map(({ column, share }) => ({
        share,
        column: {
          ...column,
          values: column.values.map(
            (value, i) => value + (column.rounding?.[i] ?? 0) * (2 * random() - 1),
          ),
        },
      })),
    })),
  };
}
