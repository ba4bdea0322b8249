import { FIRM_SCOPES } from '../data/enterprise.ts';
import { CLASSES, type LowEfficiencyCriterion } from '../data/rules.ts';
import type { LowEfficiencyRules } from './lowEfficiency.ts';

/**
 * Says if the rules of low efficiency tie it to the classes, so that a reader of both tables can
 * compare them: every firm of low efficiency is in certain classes, or every firm of a class is of
 * low efficiency.
 */
export function isLowByClass({ set: { join }, criteria }: LowEfficiencyRules): boolean {
  const groupsOf = (scope: (typeof FIRM_SCOPES)[number]) => {
    const groups = new Map<string, LowEfficiencyCriterion[]>();
    for (const one of criteria) {
      if (one.scope !== undefined && one.scope !== scope) continue;
      groups.set(one.group, [...(groups.get(one.group) ?? []), one]);
    }
    return [...groups.values()];
  };
  const scopes = FIRM_SCOPES.map(groupsOf);
  if (scopes.flat().length === 0) return false;
  const ofClass = (one: LowEfficiencyCriterion) => one.criterion === 'class-in-years';
  const isWithin = scopes.every((groups) =>
    groups.every((group) => (join === 'any' ? group.every(ofClass) : group.some(ofClass))),
  );
  const isAll = CLASSES.some((name) => {
    const suffices = (one: LowEfficiencyCriterion) =>
      one.criterion === 'class-in-years' && one.class === name && one.threshold <= 1;
    return scopes.every((groups) =>
      groups.some((group) => (join === 'all' ? group.every(suffices) : group.some(suffices))),
    );
  });
  return isWithin || isAll;
}
