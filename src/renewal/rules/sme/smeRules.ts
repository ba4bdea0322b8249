import type { RenewalRules } from '../../data/renewalTables.ts';
import type { Ruleset, SmeBracket, SmeCondition, SmePointsItem } from '../../data/rules.ts';
import { setsInForce } from '../inForce.ts';

/** The points and the conditions of specialised SMEs (专精特新中小企业). */
export interface SmeRules {
  readonly set: Ruleset;
  readonly items: readonly SmePointsItem[];
  readonly brackets: readonly SmeBracket[];
  readonly conditions: readonly SmeCondition[];
}

/** The set with the given id, or the latest in force on a day (ISO). */
export function smeRules(
  { sets, points, brackets, conditions }: RenewalRules,
  day: string,
  id?: string,
): SmeRules | undefined {
  const set =
    id === undefined
      ? setsInForce(sets, 'specialised-sme', day)[0]
      : sets.find((one) => one.id === id && one.kind === 'specialised-sme');
  const isOf = ({ ruleset }: { readonly ruleset: string }) => ruleset === set?.id;
  return (
    set && {
      set,
      items: points.filter(isOf),
      brackets: brackets.filter(isOf),
      conditions: conditions.filter(isOf),
    }
  );
}
