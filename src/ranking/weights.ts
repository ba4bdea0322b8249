import type { Weighting } from '../figures/rankingNames.ts';
import { lateAtWorst } from './lateAsLast.ts';
import { ABSENCE, type Criterion } from './rankingTable.ts';
import { byParts, minMaxPoints } from './scoring/score.ts';

/** The weight of each indicator; they add up to 1. */
export function weightsOf(criteria: readonly Criterion[], weighting: Weighting): Float64Array {
  switch (weighting) {
    case 'given':
      return scaled(Float64Array.from(criteria, ({ weight }) => weight));
    case 'equal':
      return scaled(new Float64Array(criteria.length).fill(1));
    case 'entropy':
      return scaled(Float64Array.from(criteria, divergence));
  }
}

/**
 * Entropy weight method (熵权法): an indicator that separates the places more has more weight. The
 * entropy of min-max points p is −Σ p·ln p / ln n; an indicator with equal values has no weight. A
 * late report counts as the worst reported value, so that it cannot give weight to such an
 * indicator.
 */
function divergence({ id, weight, parts }: Criterion): number {
  const reported = parts.map(({ column, share }) => ({
    column: { ...lateAtWorst(column), absent: column.absent.map(() => ABSENCE.none) },
    share,
  }));
  const criterion = { id, weight, parts: reported };
  const points = byParts(criterion, minMaxPoints).filter((value) => !Number.isNaN(value));
  const sum = points.reduce((all, value) => all + value, 0);
  if (points.length < 2 || !(sum > 0)) return 0;
  const entropy = points.reduce((all, value) => {
    const p = value / sum;
    return p > 0 ? all - p * Math.log(p) : all;
  }, 0);
  return Math.max(0, 1 - entropy / Math.log(points.length));
}

/**
 * If all weights are 0, they become equal. Invalid weights stay, so that `domainFaults` reports
 * them.
 */
function scaled(weights: Float64Array): Float64Array {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (sum === 0) return weights.fill(1 / weights.length);
  return sum > 0 ? weights.map((weight) => weight / sum) : weights;
}
