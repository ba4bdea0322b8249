import * as v from 'valibot';

/** The number of passed and failed tests; a skipped test counts as failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

export const NOTHING: Tally = { passed: 0, failed: 0 };

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (all, { passed, failed }) => ({ passed: all.passed + passed, failed: all.failed + failed }),
    NOTHING,
  );
}

const VITEST = v.object({
  numTotalTests: v.number(),
  numPassedTests: v.number(),
  numFailedTestSuites: v.optional(v.number(), 0),
});

/** Reads vitest's JSON report. A file that does not load is a failed suite without a test. */
export function vitestCount(json: unknown): Tally {
  const { numTotalTests, numPassedTests, numFailedTestSuites } = v.parse(VITEST, json);
  const failed = numTotalTests - numPassedTests;
  return { passed: numPassedTests, failed: failed === 0 ? numFailedTestSuites : failed };
}

const PLAYWRIGHT = v.object({
  stats: v.object({
    expected: v.number(),
    unexpected: v.number(),
    flaky: v.number(),
    skipped: v.number(),
  }),
  errors: v.optional(v.array(v.unknown()), []),
});

/**
 * Reads Playwright's JSON report; a flaky test counts as failed, and so does an error outside
 * tests.
 */
export function playwrightCount(json: unknown): Tally {
  const { stats, errors } = v.parse(PLAYWRIGHT, json);
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
  };
}
