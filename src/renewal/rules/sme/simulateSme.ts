import type { SmeCondition } from '../../data/rules.ts';
import type { SmeLevel, SmeNumber } from '../../data/sme.ts';
import { allOf, anyOf, type Known } from '../threeValued.ts';
import type { SmeFigures } from './smeFigures.ts';
import { type ByHand, type SmeItemResult, smePoints } from './smePoints.ts';
import type { SmeRules } from './smeRules.ts';
import { type Range, type SmeTestResult, smeTest } from './smeTest.ts';

/** One way to meet a condition: all its tests together. */
export interface AlternativeResult {
  readonly met: Known;
  readonly tests: readonly (SmeTestResult & { readonly rule: SmeCondition })[];
}

/** A condition, met by any of its alternatives. */
export interface ConditionResult {
  readonly condition: number;
  readonly met: Known;
  readonly alternatives: readonly AlternativeResult[];
}

/** Where a firm stands by the rules; `qualifies` is undefined while something open decides it. */
export interface SmeResult {
  readonly items: readonly SmeItemResult[];
  readonly total: Range;
  readonly conditions: readonly ConditionResult[];
  readonly qualifies: Known;
}

/** What is tried out instead of a firm's own figures. */
export interface SmeChanges {
  readonly numbers?: Readonly<Partial<Record<SmeNumber, number>>>;
  readonly levels?: Readonly<Partial<Record<SmeLevel, readonly string[]>>>;
  /** Points by hand, as the province's items (0 to 15) that no rule here settles. */
  readonly byHand?: ByHand;
}

/** Counts the points of a firm item by item and holds the conditions against it, with changes if any. */
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

/** Holds the conditions against a firm; those of points are open without their `total`. */
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
