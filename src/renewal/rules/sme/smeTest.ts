import type { SmeTest } from '../../data/rules.ts';
import type { Known } from '../threeValued.ts';
import type { SmeFigures } from './smeFigures.ts';

/** The range of possible values of a number. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** The result of a test for a firm. */
export interface SmeTestResult {
  readonly test: SmeTest;
  /** The number tested; undefined if it is unknown or the test concerns a level. */
  readonly value: number | undefined;
  readonly met: Known;
  /** The distance by which a number misses its bound, 0 if it meets it; undefined if unknown. */
  readonly gap: number | undefined;
}

/** Applies a test to the figures; a test of `points` uses the range. */
export function smeTest(test: SmeTest, figures: SmeFigures, points?: Range): SmeTestResult {
  if (test.kind === 'level') {
    const met = figures.levels[test.measure].includes(test.level);
    return { test, value: undefined, met, gap: undefined };
  }
  const isLeast = test.kind === 'at-least';
  if (test.measure === 'points' && points) {
    const met = isMet(isLeast, points.low, test.bound);
    const same = met === isMet(isLeast, points.high, test.bound);
    const gap = Math.max(0, isLeast ? test.bound - points.low : points.high - test.bound);
    return { test, value: points.low, met: same ? met : undefined, gap };
  }
  const value = figures.numbers[test.measure];
  if (value === undefined) return { test, value, met: undefined, gap: undefined };
  const gap = Math.max(0, isLeast ? test.bound - value : value - test.bound);
  return { test, value, met: isMet(isLeast, value, test.bound), gap };
}

const isMet = (isLeast: boolean, value: number, bound: number) =>
  isLeast ? value >= bound : value <= bound;
