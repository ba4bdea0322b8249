import type { RuleKind, Ruleset } from '../data/rules.ts';

/** True if a set is in force on a day (ISO); an empty end never expires. */
export const isInForce = ({ from, to }: Pick<Ruleset, 'from' | 'to'>, day: string): boolean =>
  from <= day && (to === '' || day <= to);

/** The sets of a kind in force on a day, latest first. */
export function setsInForce(sets: readonly Ruleset[], kind: RuleKind, day: string): Ruleset[] {
  return sets
    .filter((set) => set.kind === kind && isInForce(set, day))
    .sort((a, b) => (a.from > b.from ? -1 : a.from < b.from ? 1 : 0));
}
