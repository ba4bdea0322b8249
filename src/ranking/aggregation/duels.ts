import { leastTied } from '../tolerance.ts';
import { sizeOf, type Weighed } from './aggregation.ts';

/** Points laid out place by place for many duels. */
export class DuelSide {
  /** By place, then indicator; NaN where an indicator does not count. */
  readonly points: Float64Array;
  /** The least points that still tie with each. */
  readonly tied: Float64Array;
  readonly weights: Float64Array;
  /** Leads of weight below this are level: halves may differ in their last bits. */
  readonly least: number;

  constructor(weighed: Weighed) {
    const { points, weights, tolerance } = weighed;
    this.weights = weights;
    this.least = 1e-12 * weights.reduce((all, weight) => all + weight, 0);
    this.points = new Float64Array(sizeOf(weighed) * weights.length);
    points.forEach((one, j) => {
      one.forEach((value, i) => {
        this.points[i * weights.length + j] = value;
      });
    });
    this.tied = this.points.map((value) => leastTied(value, tolerance));
  }

  /** 1 where place `a` is ahead of place `b` on an indicator, -1 where it is behind, else 0. */
  duel(a: number, b: number, j: number): number {
    const [at, other] = [a * this.weights.length + j, b * this.weights.length + j];
    if ((this.points[other] ?? 0) < (this.tied[at] ?? 0)) return 1;
    return (this.points[at] ?? 0) < (this.tied[other] ?? 0) ? -1 : 0;
  }
}

/** By how much weight place `a` of one side is ahead of place `b` of another; 0 where they are level. */
export function lead(x: DuelSide, a: number, y: DuelSide, b: number): number {
  const { weights } = x;
  const size = weights.length;
  let sum = 0;
  for (let j = 0; j < size; j++) {
    const at = a * size + j;
    const other = b * size + j;
    // Comparisons with NaN are false: what one of the two does not have decides nothing.
    if ((y.points[other] ?? 0) < (x.tied[at] ?? 0)) sum += weights[j] ?? 0;
    else if ((x.points[at] ?? 0) < (y.tied[other] ?? 0)) sum -= weights[j] ?? 0;
  }
  return Math.abs(sum) <= x.least ? 0 : sum;
}
