/**
 * Selects the points to keep of lines over the same periods, about `most` in total: the lowest and
 * highest of every line in each segment. Both ends are always kept.
 */
export function thin(lines: readonly (readonly (number | null)[])[], most: number): number[] {
  const length = Math.max(0, ...lines.map((line) => line.length));
  const all = Array.from({ length }, (_, i) => i);
  if (length <= most) return all;
  const perStretch = 2 * lines.length;
  const stretches = Math.max(1, Math.floor((most - 2) / perStretch));
  const kept = new Set([0, length - 1]);
  for (let s = 0; s < stretches; s++) {
    const from = Math.floor((s * length) / stretches);
    const to = Math.floor(((s + 1) * length) / stretches);
    for (const line of lines) {
      const [low, high] = extremes(line, from, to);
      if (low >= 0) kept.add(low).add(high);
    }
  }
  return [...kept].sort((a, b) => a - b);
}

/**
 * The indexes of the lowest and highest value of a line in a segment; -1 if it has no value
 * there.
 */
function extremes(line: readonly (number | null)[], from: number, to: number): [number, number] {
  let [low, high] = [-1, -1];
  for (let i = from; i < to; i++) {
    const value = line[i] ?? null;
    if (value === null) continue;
    if (low < 0 || value < (line[low] ?? 0)) low = i;
    if (high < 0 || value > (line[high] ?? 0)) high = i;
  }
  return [low, high];
}
