import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addingSets, type Sample } from './addingSets.ts';

const printed = (value: number) => ({ low: value - 0.05, high: value + 0.05 });
const sample = (whole: number, parts: Readonly<Record<string, number>>): Sample => ({
  whole: printed(whole),
  parts: new Map(Object.entries(parts).map(([name, value]) => [name, printed(value)])),
});
const each = (...names: readonly string[]) => names.map((name) => [name]);

describe('the parts that make up a whole', () => {
  it('are found despite one that is counted twice', () => {
    const samples = [
      sample(100, { a: 40, b: 35, c: 25, zone: 38 }),
      sample(230, { a: 90, b: 82, c: 58, zone: 70 }),
    ];
    expect(addingSets(samples, each('a', 'b', 'c', 'zone'))).toEqual([['a', 'b', 'c']]);
  });

  it('are found in each of two ways to break a whole down', () => {
    const samples = [
      sample(200, { large: 120.5, small: 79.5, heavy: 61, light: 99, other: 40 }),
      sample(300, { large: 177, small: 123, heavy: 93, light: 144.5, other: 62.5 }),
    ];
    expect(addingSets(samples, each('large', 'small', 'heavy', 'light', 'other'))).toEqual([
      ['large', 'small'],
      ['heavy', 'light', 'other'],
    ]);
  });

  it('are not searched if all parts together do', () => {
    expect(addingSets([sample(100, { a: 60, b: 40, c: 0 })], each('a', 'b', 'c'))).toEqual([]);
  });

  it('are not derived from numbers so small that some sets add up by chance', () => {
    const samples = [sample(1, { a: 0.2, b: 0.3, c: 0.5, d: 0.4, e: 0.6 })];
    expect(addingSets(samples, each('a', 'b', 'c', 'd', 'e'))).toEqual([]);
  });

  it('are combined by block if there are many', () => {
    const towns = Array.from({ length: 30 }, (_, i) => `t${i}`);
    const zones = Array.from({ length: 20 }, (_, i) => `z${i}`);
    const values = [...towns, ...zones].map((name, i) => [name, 10 + i * i] as const);
    const whole = values.slice(0, 30).reduce((sum, [, value]) => sum + value, 0);
    const samples = [sample(whole, Object.fromEntries(values))];
    expect(addingSets(samples, [towns, zones])).toEqual([towns]);
    expect(addingSets(samples, each(...towns, ...zones))).toEqual([]);
  });

  it('always add up to it in every sample', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const values = fc.array(fc.integer({ min: 100, max: 9999 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(values, values, fc.integer({ min: 1, max: 30 }), (one, other, mask) => {
        const made = [one, other].map((parts) => ({
          parts,
          whole: parts.reduce((sum, value, i) => sum + ((mask >> i) & 1) * value, 0),
        }));
        const samples = made.map(({ parts, whole }) =>
          sample(whole, Object.fromEntries(names.map((name, i) => [name, parts[i] ?? 0]))),
        );
        const sets = addingSets(samples, each(...names));
        const own = names.filter((_, i) => (mask >> i) & 1);
        expect(sets).toContainEqual(own);
        for (const set of sets) {
          for (const { whole, parts } of samples) {
            const sum = set.reduce((left, name) => left + (parts.get(name)?.low ?? 0) + 0.05, 0);
            expect(Math.abs(sum - whole.low - 0.05)).toBeLessThan(1 + 0.002 * whole.high);
          }
        }
      }),
    );
  });
});
