import { describe, expect, it } from 'vitest';
import { playwrightCount, sum, vitestCount } from './tally.ts';

describe('the tally of tests', () => {
  it('adds up over runners', () => {
    expect(
      sum([
        { passed: 2, failed: 1 },
        { passed: 3, failed: 0 },
      ]),
    ).toEqual({ passed: 5, failed: 1 });
  });

  it.each([
    [
      { numTotalTests: 3, numPassedTests: 3 },
      { passed: 3, failed: 0 },
    ],
    [
      { numTotalTests: 3, numPassedTests: 1 },
      { passed: 1, failed: 2 },
    ],
    [
      { numTotalTests: 0, numPassedTests: 0, numFailedTestSuites: 1 },
      { passed: 0, failed: 1 },
    ],
  ])('counts a skipped test and a broken file of vitest as failed: %j', (json, tally) => {
    expect(vitestCount(json)).toEqual(tally);
  });

  it('counts flaky, skipped and global errors of the browser as failed', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 1 };
    expect(playwrightCount({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 4 });
  });
});
