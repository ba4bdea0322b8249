import type { ConditionResult } from './simulateSme.ts';
import type { SmeTestResult } from './smeTest.ts';

/** The unmet tests of a condition, in the alternative that is nearest. */
export function nearestTests({ alternatives }: ConditionResult) {
  const open = alternatives.map(({ tests }) => tests.filter(({ met }) => met !== true));
  const hardness = (tests: readonly SmeTestResult[]) =>
    tests.reduce((sum, { test, gap }) => {
      if (test.kind === 'level' || gap === undefined) return sum + 1000;
      return sum + 1 + gap / (Math.abs(test.bound) || 1);
    }, 0);
  return open.sort((a, b) => hardness(a) - hardness(b))[0] ?? [];
}
