import { describe, expect, it } from 'vitest';
import { rankShared } from './rankShared.ts';

describe('shared ranks', () => {
  it.each([
    [[30, 10, 20], 'higher', [1, 3, 2]],
    [[5, 5, 3], 'higher', [1, 1, 3]],
    [[0.4, 0.2, 0.2], 'lower', [3, 1, 1]],
    [[7, undefined, 9], 'higher', [2, undefined, 1]],
    [[0, -3], 'higher', [1, 2]],
    [[1, 2], 'none', [undefined, undefined]],
  ] as const)('of %j, %s is better, are %j', (values, direction, ranks) => {
    expect(rankShared(values, direction)).toEqual(ranks);
  });
});
