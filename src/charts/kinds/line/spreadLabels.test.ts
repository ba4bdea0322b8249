import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadLabels } from './spreadLabels.ts';

describe('labels at the ends of lines', () => {
  it('keep their preferred position if there is no conflict', () => {
    expect(
      spreadLabels(
        [
          { at: 100, height: 30 },
          { at: 40, height: 20 },
        ],
        240,
      ),
    ).toEqual([85, 30]);
  });

  it('never cover each other and keep the order of their lines', () => {
    const label = fc.record({ at: fc.integer({ min: 0, max: 240 }), height: fc.constant(40) });
    fc.assert(
      fc.property(fc.array(label, { maxLength: 6 }), (labels) => {
        const tops = spreadLabels(labels, 240);
        const order = labels
          .map((_, i) => i)
          .sort((a, b) => (labels[a]?.at ?? 0) - (labels[b]?.at ?? 0));
        order.slice(1).forEach((i, before) => {
          expect((tops[i] ?? 0) - (tops[order[before] ?? 0] ?? 0)).toBeGreaterThanOrEqual(40);
        });
        for (const top of tops) {
          expect(top).toBeGreaterThanOrEqual(0);
          expect(top + 40).toBeLessThanOrEqual(240);
        }
      }),
    );
  });
});
