import type { SmeTest } from '../../data/rules.ts';
import type { Known } from '../threeValued.ts';
import type { SmeFigures } from './smeFigures.ts';

/** From the least to the most that a number may be. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** A test held against a firm. */
export interface SmeTestResult {
  readonly test: SmeTest;
  /** The number tested, or undefined where it is not known or the test is of a level. */
  readonly value: number | undefined;
  readonly met: Known;
  /** By how much a number falls short of its bound, 0 where it does not; undefined where that cannot be said. */
  readonly gap: number | undefined;
}

/** Holds a test against the figures; of `points` it tests the range. */
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
