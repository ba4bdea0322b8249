import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Interval } from '../figures/interval.ts';
import { type Ranked, RankRanges } from './rankRange.ts';

/** A field with known values, from the first place to the last. */
const field = fc
  .record({
    size: fc.integer({ min: 2, max: 6 }),
    hidden: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    ranked: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    isLower: fc.boolean(),
  })
  .map(({ size, hidden, ranked, isLower }) => ({
    isLower,
    places: Array.from({ length: size }, (_, i): Ranked => {
      const value = isLower ? 100 + i : 100 - i;
      return {
        rank: ranked[i] ? i + 1 : undefined,
        value: hidden[i] ? undefined : value,
      };
    }),
  }));

/** The range of a place over all orders that agree with the public data, by brute force. */
function bruteRange(places: readonly Ranked[], one: Ranked, isLower: boolean) {
  let range: Interval | undefined;
  for (const order of orders(places)) {
    const values = order.flatMap(({ value }) => value ?? []);
    const isSorted = values.every((value, i) => {
      const last = values[i - 1];
      return last === undefined || (isLower ? last < value : last > value);
    });
    if (!isSorted || order.some(({ rank }, i) => rank !== undefined && rank !== i + 1)) continue;
    const at = order.indexOf(one);
    const open = isLower ? Infinity : -Infinity;
    const before = order
      .slice(0, at)
      .flatMap(({ value }) => value ?? [])
      .at(-1);
    const [behind = open] = order.slice(at).flatMap(({ value }) => value ?? []);
    const ends = [before ?? -open, behind, ...(range ? [range.low, range.high] : [])];
    range = { low: Math.min(...ends), high: Math.max(...ends) };
  }
  return range;
}

function* orders<T>(all: readonly T[]): Generator<T[]> {
  if (all.length === 0) yield [];
  for (const [i, one] of all.entries()) {
    for (const rest of orders(all.toSpliced(i, 1))) yield [one, ...rest];
  }
}

it('covers all orders that agree with the public ranks and values', () => {
  fc.assert(
    fc.property(field, ({ places, isLower }) => {
      for (const one of places.filter(({ value }) => value === undefined)) {
        const brute = bruteRange(places, one, isLower);
        expect(new RankRanges(places, isLower).rangeOf(one)).toEqual(brute);
      }
    }),
    { numRuns: 300 },
  );
});

it('is one value next to a public place of the same rank', () => {
  const secret = { rank: 2, value: undefined };
  const places = [{ rank: 1, value: 9 }, secret, { rank: 2, value: 7 }, { rank: 4, value: 3 }];
  expect(new RankRanges(places, false).rangeOf(secret)).toEqual({ low: 7, high: 7 });
});

it('uses only its own rank if the others contradict the values', () => {
  const secret = { rank: 2, value: undefined };
  const places = [{ rank: 3, value: 9 }, secret, { rank: 1, value: 8 }];
  expect(new RankRanges(places, false).rangeOf(secret)).toEqual({ low: 8, high: 9 });
});
