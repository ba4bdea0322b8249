import type { Amount, FirmScope } from '../../data/enterprise.ts';
import { FIRM_RATIOS } from '../../data/firmRatio.ts';
import type { RenewalRules } from '../../data/renewalTables.ts';
import type { ClassRule, EvaluationItem, Ruleset } from '../../data/rules.ts';
import { setsInForce } from '../inForce.ts';

/** All that decides an evaluation but the figures. */
export interface EvaluationRules {
  readonly set: Ruleset;
  readonly items: readonly EvaluationItem[];
  /** Empty where no classes are published: then there are scores alone. */
  readonly classes: readonly ClassRule[];
}

/** Why a year cannot be evaluated. */
export type NoRules = 'no-ruleset' | 'not-evaluation' | 'not-in-force' | 'no-indicators';

export interface RulesAsked {
  readonly year: number;
  /** A set by its id; otherwise the one that the year was evaluated by, or the latest in force at its end. */
  readonly ruleset?: string | undefined;
  /** The classes of another set: a mix, which is for whoever asks for it to say. */
  readonly classes?: string | undefined;
}

/** The rules to evaluate a year by. A set that is asked for by name is not held to its dates. */
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

/** The land that a unit of a scope must hold, 亩; the rule asks that of firms below scale only. */
export const leastLandOf = ({ set }: Pick<EvaluationRules, 'set'>, scope: FirmScope): number =>
  scope === 'below-scale' ? (set.leastLand ?? 0) : 0;

/** The amounts that the rules ask of a firm, and the two that low efficiency goes by. */
export function amountsAsked({ items }: Pick<EvaluationRules, 'items'>): Amount[] {
  const asked = items.flatMap(({ indicator }) => {
    const { over, under } = FIRM_RATIOS[indicator];
    return [over, under];
  });
  return [...new Set<Amount>(['land', 'tax', ...asked])];
}
