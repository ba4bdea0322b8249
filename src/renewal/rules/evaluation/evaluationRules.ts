import type { Amount, FirmScope } from '../../data/enterprise.ts';
import { FIRM_RATIOS } from '../../data/firmRatio.ts';
import type { RenewalRules } from '../../data/renewalTables.ts';
import type { ClassRule, EvaluationItem, Ruleset } from '../../data/rules.ts';
import { setsInForce } from '../inForce.ts';

/** The complete input of an evaluation apart from the figures. */
export interface EvaluationRules {
  readonly set: Ruleset;
  readonly items: readonly EvaluationItem[];
  /** Empty if no classes are published: firms then have only scores. */
  readonly classes: readonly ClassRule[];
}

/** The reason why a year cannot be evaluated. */
export type NoRules = 'no-ruleset' | 'not-evaluation' | 'not-in-force' | 'no-indicators';

export interface RulesAsked {
  readonly year: number;
  /**
   * The id of a set; by default the set by which the year was evaluated, or the latest in force at
   * its end.
   */
  readonly ruleset?: string | undefined;
  /**
   * The id of a set whose classes replace the set's own; the caller must state that the rules are
   * mixed.
   */
  readonly classes?: string | undefined;
}

/**
 * Chooses the rules for the evaluation of a year. The dates of a set asked for by id are ignored.
 */
export function evaluationRules(
  rules: RenewalRules,
  { year, ruleset, classes }: RulesAsked,
): EvaluationRules | NoRules {
  const set =
    ruleset === undefined
      ? (setOf(rules, evaluatedBy(rules, year)) ??
        setsInForce(rules.sets, 'evaluation', `${year}-12-31`).find(({ id }) =>
          rules.items.some((item) => item.ruleset === id),
        ))
      : setOf(rules, ruleset);
  if (!set) return ruleset === undefined ? 'not-in-force' : 'no-ruleset';
  if (set.kind !== 'evaluation') return 'not-evaluation';
  const items = rules.items.filter((item) => item.ruleset === set.id);
  if (items.length === 0) return 'no-indicators';
  const from = classes ?? set.id;
  if (!setOf(rules, from)) return 'no-ruleset';
  return { set, items, classes: rules.classes.filter((one) => one.ruleset === from) };
}

const setOf = ({ sets }: RenewalRules, id: string | undefined) => sets.find((set) => set.id === id);

const evaluatedBy = ({ evaluations }: RenewalRules, year: number) =>
  evaluations.find((one) => one.year === year)?.ruleset;

/** The minimum land of a unit in a scope, in 亩; the rule applies to below-scale firms only. */
export const leastLandOf = ({ set }: Pick<EvaluationRules, 'set'>, scope: FirmScope): number =>
  scope === 'below-scale' ? (set.leastLand ?? 0) : 0;

/** The amounts that the rules use, and the two that low efficiency depends on. */
export function amountsAsked({ items }: Pick<EvaluationRules, 'items'>): Amount[] {
  const asked = items.flatMap(({ indicator }) => {
    const { over, under } = FIRM_RATIOS[indicator];
    return [over, under];
  });
  return [...new Set<Amount>(['land', 'tax', ...asked])];
}
