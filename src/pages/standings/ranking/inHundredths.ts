/**
 * Rounds weights to two decimals, as a link writes them, with the same total. The rounding
 * remainder goes to the largest weight that is neither moved nor locked, so that the moved one
 * keeps the reader's value; if there is none, the moved weight takes it.
 */
export function inHundredths(
  weights: readonly number[],
  moved: number,
  locked: ReadonlySet<number>,
): number[] {
  const round = (weight: number) => Math.round(weight * 100) / 100;
  const sum = (all: readonly number[]) => all.reduce((whole, weight) => whole + weight, 0);
  const rounded = weights.map(round);
  const free = weights.map((_, i) => i).filter((i) => i !== moved && !locked.has(i));
  const taker = free.reduce(
    (best, i) => ((rounded[i] ?? 0) > (rounded[best] ?? -1) ? i : best),
    free[0] ?? moved,
  );
  const remainder = sum(weights) - sum(rounded);
  return rounded.map((weight, i) =>
    i === taker ? Math.max(0, round(weight + remainder)) : weight,
  );
}
