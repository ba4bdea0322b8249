import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thin } from './thin.ts';

const line = (length: number) =>
  fc.array(fc.option(fc.integer({ min: -1000, max: 1000 }), { freq: 10 }), {
    minLength: length,
    maxLength: length,
  });
const lines = fc
  .integer({ min: 1, max: 400 })
  .chain((length) => fc.array(line(length), { minLength: 1, maxLength: 3 }));

describe('thinned lines', () => {
  it('keep both ends, the highest and the lowest of each, in order', () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 10, max: 100 }), (all, most) => {
        const kept = thin(all, most);
        expect(kept).toEqual([...new Set(kept)].sort((a, b) => a - b));
        expect(kept[0]).toBe(0);
        expect(kept.at(-1)).toBe((all[0]?.length ?? 0) - 1);
        for (const one of all) {
          const values = one.filter((value) => value !== null);
          const left = kept.flatMap((i) => one[i] ?? []);
          if (values.length === 0) continue;
          expect(Math.max(...left)).toBe(Math.max(...values));
          expect(Math.min(...left)).toBe(Math.min(...values));
        }
      }),
    );
  });

  it('have about the requested number of points, and shorter lines stay complete', () => {
    const long = Array.from({ length: 10_000 }, (_, i) => Math.sin(i / 7));
    expect(thin([long], 2000).length).toBeLessThanOrEqual(2000);
    expect(thin([long], 2000).length).toBeGreaterThan(1000);
    expect(thin([[1, null, 3]], 10)).toEqual([0, 1, 2]);
    expect(thin([], 10)).toEqual([]);
  });
});
