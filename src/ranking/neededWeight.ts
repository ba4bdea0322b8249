import { scoresOf } from './aggregation/aggregations.ts';
import type { FieldRun } from './runContest.ts';
import type { Method } from './standings.ts';
import { TOLERANCE } from './tolerance.ts';

/** One weight that is changed while the others adjust in proportion; weights are of 100. */
export interface NeededWeight {
  readonly indicator: number;
  readonly now: number;
  readonly need: number;
}

/** Number of steps tried on each side of a weight, down to 0 and up to its double. */
const STEPS = 20;
const HALVINGS = 30;
/** Decimals of the rounded weight, of 100: one, or two if one is too coarse. */
const DIGITS = [1, 2];

/**
 * The smallest change of one weight, relative to that weight, after which the totals of a field
 * meet a goal.
 *
 * @returns undefined if no weight between 0 and its double is enough
 */
export function neededWeight(
  field: FieldRun,
  { aggregation, tolerance = TOLERANCE }: Method,
  goal: (totals: Float64Array) => boolean,
): NeededWeight | undefined {
  const { weights, points } = field.standings;
  const isMet = (indicator: number, weight: number) => {
    const own = weights[indicator] ?? 0;
    const moved = weights.map((one, j) =>
      j === indicator ? weight : (one * (1 - weight)) / (1 - own),
    );
    const totals = scoresOf(aggregation, { points, weights: moved, tolerance }).map(
      (score, i) => score + (field.points[i] ?? 0),
    );
    return goal(totals);
  };
  let best: (NeededWeight & { readonly size: number }) | undefined;
  weights.forEach((own, indicator) => {
    if (!(own > 0 && own < 1)) return;
    const need = nearest(own, (weight) => isMet(indicator, weight));
    if (need === undefined) return;
    const size = Math.abs(need - own) / own;
    if (!best || size < best.size) best = { indicator, now: 100 * own, need: 100 * need, size };
  });
  return best && { indicator: best.indicator, now: best.now, need: best.need };
}

function nearest(own: number, isMet: (weight: number) => boolean): number | undefined {
  const at = (step: number) => own * (1 + step / STEPS);
  for (let step = 1; step <= STEPS; step++) {
    for (const side of [1, -1]) {
      if (at(side * step) > 1 || !isMet(at(side * step))) continue;
      let [out, inside] = [at(side * (step - 1)), at(side * step)];
      for (let i = 0; i < HALVINGS; i++) {
        const middle = (out + inside) / 2;
        if (isMet(middle)) inside = middle;
        else out = middle;
      }
      return DIGITS.map((digits) => rounded(inside, side, digits)).find(isMet);
    }
  }
  return undefined;
}

/** Rounds away from the current weight, so that the printed weight is enough. */
function rounded(weight: number, side: number, digits: number): number {
  const scale = 100 * 10 ** digits;
  const steps = weight * scale;
  return (side > 0 ? Math.ceil(steps - 1e-6) : Math.floor(steps + 1e-6)) / scale;
}
