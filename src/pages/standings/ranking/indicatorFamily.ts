/** The four families by which the parts of a total are coloured. */
export type IndicatorFamily = 'c1' | 'c2' | 'c3' | 'c4';

export const FAMILIES: readonly IndicatorFamily[] = ['c1', 'c3', 'c2', 'c4'];

/**
 * The family of each topic, in the order of the topics; topics beyond the number of colours share
 * `other`.
 */
export function familiesOf(
  topics: readonly string[],
): Map<string, { readonly family: IndicatorFamily; readonly other: boolean }> {
  const distinct = [...new Set(topics)];
  const last = FAMILIES.length - 1;
  return new Map(
    distinct.map((topic, i) => {
      const other = topic === '' || (distinct.length > FAMILIES.length && i >= last);
      return [topic, { family: FAMILIES[Math.min(i, last)] ?? 'c1', other }];
    }),
  );
}
