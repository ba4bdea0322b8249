import { describe, expect, it } from 'vitest';
import { parseDecimal } from './decimal.ts';
import type { Figure, Qualifier } from './figure.ts';
import { partShare } from './partShare.ts';

const figure = (text: string, unit: string, qualifier: Qualifier = '='): Figure =>
  ({ value: parseDecimal(text), unit, qualifier }) as Figure;

describe('the share of a part', () => {
  it('of “more than” has only an upper bound', () => {
    expect(partShare(figure('15', '家'), figure('40', '家', '>'))).toEqual({ low: 0, high: 37.5 });
    const land = partShare(figure('153.23', '亩'), figure('400', '亩', '>'));
    expect(land?.low).toBe(0);
    expect(land?.high).toBeCloseTo(38.30875, 9);
  });

  it('is a range for rounded values and a number for whole counts', () => {
    expect(partShare(figure('1', '家'), figure('4', '家'))).toEqual({ low: 25, high: 25 });
    const range = partShare(figure('1.0', '亩'), figure('2.0', '亩'));
    expect(range?.low).toBeCloseTo((0.95 / 2.05) * 100, 9);
    expect(range?.high).toBeCloseTo((1.05 / 1.95) * 100, 9);
  });

  it('is undefined if the units differ, a value is missing or every share is possible', () => {
    expect(partShare(figure('15', '家'), figure('40', '亩', '>'))).toBeUndefined();
    expect(partShare(figure('x', '家'), figure('40', '家'))).toBeUndefined();
    expect(partShare(figure('15', '家', '>'), figure('10', '家', '>'))).toBeUndefined();
  });
});
