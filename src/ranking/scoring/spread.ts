/**
 * The minimum, maximum and number of the values present; the first two are NaN if there are none.
 */
export function spread(values: Float64Array): { least: number; most: number; count: number } {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  let count = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    if (value < least) least = value;
    if (value > most) most = value;
    count++;
  }
  return count === 0 ? { least: Number.NaN, most: Number.NaN, count } : { least, most, count };
}
