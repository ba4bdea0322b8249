// Weights below this have no usable proportions, because their products underflow.
const MIN_PROPORTIONAL_WEIGHT = 1e-200;

/**
 * Sets one weight and adjusts the others so that the sum stays the same: unlocked weights change in
 * proportion, or evenly if they are all 0. The value is limited to the unlocked sum.
 *
 * @returns the new weights
 */
export function rebalance(
  weights: readonly number[],
  index: number,
  value: number,
  locked: ReadonlySet<number>,
): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const free = weights.flatMap((_, i) => (i === index || locked.has(i) ? [] : [i]));
  const fixed = weights.reduce(
    (sum, weight, i) => (i !== index && locked.has(i) ? sum + weight : sum),
    0,
  );
  // If all others are locked, the weight cannot change.
  const own = free.length === 0 ? total - fixed : Math.min(Math.max(0, value), total - fixed);
  const rest = total - fixed - own;
  const before = free.reduce((sum, i) => sum + (weights[i] ?? 0), 0);
  return weights.map((weight, i) => {
    if (i === index) return own;
    if (locked.has(i)) return weight;
    return before > MIN_PROPORTIONAL_WEIGHT ? (weight * rest) / before : rest / free.length;
  });
}
