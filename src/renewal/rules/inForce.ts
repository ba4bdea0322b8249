import type { RuleKind, Ruleset } from '../data/rules.ts';

/** Whether a set holds on a day (ISO); an open end holds for ever. */
export const isInForce = ({ from, to }: Pick<Ruleset, 'from' | 'to'>, day: string): boolean =>
  from <= day && (to === '' || day <= to);

/** The sets of a kind in force on a day, the latest first. */
export function setsInForce(sets: readonly Ruleset[], kind: RuleKind, day: string): Ruleset[] {
  return sets
    .filter((set) => set.kind === kind && isInForce(set, day))
    .sort((a, b) => (a.from > b.from ? -1 : a.from < b.from ? 1 : 0));
}
