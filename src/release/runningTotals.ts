import { accumulated, type Sum, type Tables, yearsOf } from './sums.ts';
import type { Terms } from './term.ts';
import type { TermKey } from './termKey.ts';

/**
 * Consecutive running totals of a year; a later one is not smaller. They are at the months with
 * statements of any number of the block, because a total that no row states may follow from others.
 *
 * @param blockOf returns the name of a number's block
 */
export function* runningTotals(
  dataset: Tables,
  terms: Terms,
  isWanted: (key: TermKey) => boolean,
  blockOf: (key: TermKey) => string,
): Generator<Sum> {
  const years = [...yearsOf(dataset, terms, isWanted).values()];
  const months = new Map<string, Set<number>>();
  for (const { key, ends } of years) {
    const own = months.get(blockOf(key)) ?? new Set<number>();
    months.set(blockOf(key), own);
    for (const month of ends) own.add(month);
  }
  for (const { key } of years) {
    const totals = [...(months.get(blockOf(key)) ?? [])]
      .sort((a, b) => a - b)
      .map((month) => terms.of(accumulated(key, month)));
    for (const [i, whole] of totals.entries()) {
      const before = totals[i - 1];
      if (before) yield { kind: 'time', whole, parts: [before], base: '', units: 2 };
    }
  }
}
