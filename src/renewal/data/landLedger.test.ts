import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDecimal } from '../../figures/decimal.ts';
import { landDecimal, landOf } from './landLedger.ts';

const decimal = (text: string) => parseDecimal(text) ?? { mantissa: Number.NaN, scale: 0 };

describe('land areas', () => {
  it('add up exactly where doubles do not', () => {
    const parts = ['0.1', '0.2', '153.23'].map((text) => landOf(decimal(text)));
    expect(parts.reduce((a, b) => a + b)).toBe(landOf(decimal('153.53')));
  });

  it('convert back to the same decimal', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (land) => {
        expect(landOf(landDecimal(land))).toBe(land);
      }),
    );
  });
});
