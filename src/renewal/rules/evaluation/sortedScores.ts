import type { ScopeField } from './scopeField.ts';

const known = new WeakMap<Float64Array, Float64Array>();

/** The scores of a field in rising order, sorted once for all firms. */
export function sortedScores({ scores }: Pick<ScopeField, 'scores'>): Float64Array {
  const made = known.get(scores);
  if (made) return made;
  const sorted = scores.toSorted();
  known.set(scores, sorted);
  return sorted;
}

/**
 * Counts the numbers before the first one for which `holds` is true; it must be true for all later
 * ones too.
 */
export function countBefore(sorted: Float64Array, holds: (value: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(sorted[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
