import type { SmeCondition } from '../../data/rules.ts';
import type { SmeLevel, SmeNumber } from '../../data/sme.ts';
import { allOf, anyOf, type Known } from '../threeValued.ts';
import type { SmeFigures } from './smeFigures.ts';
import { type ByHand, type SmeItemResult, smePoints } from './smePoints.ts';
import type { SmeRules } from './smeRules.ts';
import { type Range, type SmeTestResult, smeTest } from './smeTest.ts';

/** One way to meet a condition: all its tests must hold. */
export interface AlternativeResult {
  readonly met: Known;
  readonly tests: readonly (SmeTestResult & { readonly rule: SmeCondition })[];
}

/** A condition; any of its alternatives meets it. */
export interface ConditionResult {
  readonly condition: number;
  readonly met: Known;
  readonly alternatives: readonly AlternativeResult[];
}

/** A firm's results under the rules; `qualifies` is undefined while an open item decides it. */
export interface SmeResult {
  readonly items: readonly SmeItemResult[];
  readonly total: Range;
  readonly conditions: readonly ConditionResult[];
  readonly qualifies: Known;
}

/** Trial values that replace a firm's own figures. */
export interface SmeChanges {
  readonly numbers?: Readonly<Partial<Record<SmeNumber, number>>>;
  readonly levels?: Readonly<Partial<Record<SmeLevel, readonly string[]>>>;
  /**
   * Points entered by hand, for items such as the province's (0 to 15) that no rule here decides.
   */
  readonly byHand?: ByHand;
}

/**
 * Computes the points of a firm item by item and checks the conditions, with trial values if given.
 */
export function simulateSme(
  rules: SmeRules,
  own: SmeFigures,
  { numbers, levels, byHand }: SmeChanges = {},
): SmeResult {
  const figures: SmeFigures = {
    numbers: { ...own.numbers, ...numbers },
    levels: { ...own.levels, ...levels },
  };
  const { items, total } = smePoints(rules, figures, byHand);
  const conditions = conditionResults(rules.conditions, figures, total);
  return { items, total, conditions, qualifies: allOf(conditions.map(({ met }) => met)) };
}

/** Checks the conditions for a firm; conditions on points are open without `total`. */
export function conditionResults(
  rules: readonly SmeCondition[],
  figures: SmeFigures,
  total?: Range,
): ConditionResult[] {
  const numbers = [...new Set(rules.map(({ condition }) => condition))].sort((a, b) => a - b);
  return numbers.map((condition) => {
    const own = rules.filter((rule) => rule.condition === condition);
    const ways = [...new Set(own.map(({ alternative }) => alternative))].sort((a, b) => a - b);
    const alternatives = ways.map((way) => {
      const tests = own
        .filter(({ alternative }) => alternative === way)
        .map((rule) => ({ rule, ...smeTest(rule.test, figures, total) }));
      return { met: allOf(tests.map(({ met }) => met)), tests };
    });
    return { condition, met: anyOf(alternatives.map(({ met }) => met)), alternatives };
  });
}
