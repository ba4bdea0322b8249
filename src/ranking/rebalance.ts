// Smaller weights are nothing to be in proportion to: their products vanish.
const NOTHING = 1e-200;

/**
 * Sets one weight and lets the others make room, so that the sum stays: those not locked shrink or
 * grow in proportion, or evenly where they are all 0. A value beyond what is free stops there.
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
  // With everything else locked there is nowhere to take from.
  const own = free.length === 0 ? total - fixed : Math.min(Math.max(0, value), total - fixed);
  const rest = total - fixed - own;
  const before = free.reduce((sum, i) => sum + (weights[i] ?? 0), 0);
  return weights.map((weight, i) => {
    if (i === index) return own;
    if (locked.has(i)) return weight;
    return before > NOTHING ? (weight * rest) / before : rest / free.length;
  });
}
