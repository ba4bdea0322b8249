import type { ScoringName } from '../figures/rankingNames.ts';
import { scoresOf } from './aggregation/aggregations.ts';
import { cellFaults, domainFaults, isWithinDomain } from './domain.ts';
import type { Draw } from './draws.ts';
import { filledPoints } from './missing.ts';
import { seeded } from './random.ts';
import { type RankingTable, withoutLimits } from './rankingTable.ts';
import { METHODS } from './scoring/methods.ts';
import type { Method } from './standings.ts';
import { TOLERANCE } from './tolerance.ts';

/** Points computed once for many draws. */
interface Prepared {
  readonly points: readonly Float64Array[];
  /** The same with 0 for missing points. */
  readonly dense: readonly Float64Array[];
  /** Places without all points, and the indicators for which they have points. */
  readonly gaps: readonly { readonly place: number; readonly there: readonly number[] }[];
}

/**
 * Scores the same table for each draw as `rank` does, but computes the points of each scoring once.
 *
 * @throws RangeError for a draw whose method is outside its domain
 */
export class DrawScorer {
  readonly #table: RankingTable;
  readonly #method: Method;
  readonly #prepared = new Map<ScoringName, Prepared>();
  readonly #scores: Float64Array;
  readonly #extra: Float64Array | undefined;
  #points: readonly Float64Array[] = [];

  /** @param extra bonus and penalty points, added to every score */
  constructor(table: RankingTable, method: Method, extra: Float64Array | undefined) {
    this.#extra = extra?.some((points) => points !== 0) ? extra : undefined;
    this.#table = table;
    this.#method = method;
    this.#scores = new Float64Array(table.places.length);
  }

  /** The points of the last draw, by indicator and place. */
  get points(): readonly Float64Array[] {
    return this.#points;
  }

  /** The scores of a draw, NaN for none; the next call can overwrite them. */
  scores(draw: Draw): Float64Array {
    const { weights } = draw;
    const prepared = this.#prepare(draw);
    this.#points = prepared.points;
    const { aggregation, tolerance = TOLERANCE } = this.#method;
    const scores =
      aggregation === 'arithmetic' || aggregation === 'borda'
        ? this.#means(prepared, weights)
        : scoresOf(aggregation, { points: prepared.points, weights, tolerance });
    const extra = this.#extra;
    if (extra)
      for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) + (extra[i] ?? 0);
    return scores;
  }

  /** The weighted means in as few steps as possible, because this loop handles a million cells. */
  #means({ dense, gaps }: Prepared, weights: Float64Array): Float64Array {
    const scores = this.#scores.fill(0);
    const size = scores.length;
    let total = 0;
    for (let j = 0; j < dense.length; j++) {
      const column = dense[j];
      const weight = weights[j] ?? 0;
      // Points of weight 0 can be arbitrary.
      if (!column || weight === 0) continue;
      total += weight;
      for (let i = 0; i < size; i++) scores[i] = (scores[i] ?? 0) + weight * (column[i] ?? 0);
    }
    const sums = gaps.map(({ place }) => scores[place] ?? 0);
    for (let i = 0; i < size; i++) scores[i] = (scores[i] ?? 0) / total;
    gaps.forEach(({ place, there }, g) => {
      let weight = 0;
      for (const j of there) weight += weights[j] ?? 0;
      scores[place] = (sums[g] ?? 0) / (weight || Number.NaN);
    });
    return scores;
  }

  #prepare({ scoring, weights, valuesSeed }: Draw): Prepared {
    const printed = this.#prepared.get(scoring) ?? this.#fromPrinted(scoring, weights);
    this.#prepared.set(scoring, printed);
    if (valuesSeed === undefined) return printed;
    const rule = { ...this.#method, scoring };
    const drawn = withinRounding(this.#tableFor(scoring), valuesSeed);
    const points = pointsUnder(drawn, rule);
    const { aggregation, tolerance = TOLERANCE } = rule;
    // A value printed as 0 can be drawn below 0, where some methods end: then use all printed
    // values.
    const fits =
      isWithinDomain({ points, weights, tolerance }, aggregation) &&
      !(METHODS[scoring].endsAtZero && cellFaults(drawn, rule, weights).length > 0);
    return fits ? prepare(points) : printed;
  }

  #fromPrinted(scoring: ScoringName, weights: Float64Array): Prepared {
    const rule = { ...this.#method, scoring };
    const table = this.#tableFor(scoring);
    if (domainFaults(table, rule, weights).length > 0) {
      throw new RangeError(`${scoring}, ${rule.aggregation}: outside the domain of the method`);
    }
    return prepare(pointsUnder(table, rule));
  }

  #tableFor(scoring: ScoringName): RankingTable {
    return scoring === this.#method.scoring ? this.#table : withoutLimits(this.#table);
  }
}

function prepare(points: readonly Float64Array[]): Prepared {
  if (!points.some((one) => one.some(Number.isNaN))) return { points, dense: points, gaps: [] };
  const places = Array.from(points[0] ?? [], (_, place) => place);
  return {
    points,
    dense: points.map((one) => one.map((value) => (Number.isNaN(value) ? 0 : value))),
    gaps: places.flatMap((place) => {
      const there = points.flatMap((one, j) => (Number.isNaN(one[place]) ? [] : [j]));
      return there.length < points.length ? [{ place, there }] : [];
    }),
  };
}

const pointsUnder = (table: RankingTable, method: Method): Float64Array[] =>
  table.criteria.map((criterion) => filledPoints(criterion, method));

/** The table with each value drawn from the interval of its printed digits. */
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
