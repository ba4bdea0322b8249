import { describe, expect, it } from 'vitest';
import { period } from '../../figures/tableFixture.ts';
import { impliedRank, impliedShare } from './impliedPoints.ts';
import { isPoint, type Point, UNSTATED } from './point.ts';

const point = (value: number, half = 0): Point => ({
  period: period('2023-Q1'),
  value,
  interval: { low: value - half, high: value + half },
  state: 'final',
  figures: [],
});
const rank = (own: number, others: readonly number[], lower = false, half = 0) => {
  const found = impliedRank(
    point(own, half),
    others.map((value) => point(value, half)),
    lower,
  );
  return isPoint(found) ? [found.value, found.interval.low, found.interval.high] : found.gap;
};

describe('an implied rank', () => {
  it.each<[number, number[], boolean, number[]]>([
    [5, [7, 3], false, [2, 2, 2]],
    [5, [7, 3], true, [2, 2, 2]],
    [1, [7, 3], true, [1, 1, 1]],
    [7, [7, 3], false, [1, 1, 1]],
    [3, [7, 7], false, [3, 3, 3]],
  ])('%d among %j, lower is better: %s', (own, others, lower, expected) => {
    expect(rank(own, others, lower)).toEqual(expected);
  });

  it('covers the range that the printed digits allow', () => {
    expect(rank(5.0, [5.1, 4.9], false, 0.1)).toEqual([2, 1, 3]);
    expect(rank(5.0, [5.1, 4.9], true, 0.1)).toEqual([2, 1, 3]);
  });

  it('does not exist in a field of two or with a missing figure', () => {
    expect(rank(5, [7])).toBe('unstated');
    expect(impliedRank(point(5), [point(7), UNSTATED, point(1)], false)).toBe(UNSTATED);
  });
});

describe('an implied share', () => {
  it('covers the range that both roundings allow', () => {
    const share = impliedShare(point(10, 0.5), point(40, 0.5));
    if (!isPoint(share)) throw new Error('no share');
    expect(share.value).toBe(25);
    expect(share.interval.low).toBeCloseTo(950 / 40.5, 9);
    expect(share.interval.high).toBeCloseTo(1050 / 39.5, 9);
  });

  it('does not exist for a whole that is unknown or can be 0', () => {
    expect(impliedShare(point(10), UNSTATED)).toBe(UNSTATED);
    expect(impliedShare(point(10), point(0.3, 0.5))).toBe(UNSTATED);
  });
});
