import type { Project } from '../data/project.ts';
import type { RenewalCase } from '../data/renewalCase.ts';
import type { CASE_STATES, SUMMARY_GROUPS } from '../data/summary.ts';
import { stageOn } from '../rules/lifecycle/stages.ts';
import { wholeOf } from './contribution.ts';
import { SubjectEntries } from './subjectEntries.ts';

/** Land and investment of projects are published unrounded, to ten-thousandths. */
export const LEDGER_PLACES = 4;

/**
 * Projects by their stage on a day, with land (亩) and investment (万元). All projects without an
 * enterprise count as one holder.
 */
export function stageEntries(projects: readonly Project[], day: string): SubjectEntries {
  const entries = new SubjectEntries('stage', undefined);
  const groupOf = (project: Project): (typeof SUMMARY_GROUPS.stage)[number] =>
    project.dropped !== '' && project.dropped <= day
      ? 'dropped'
      : (stageOn(project, day) ?? 'planned');
  for (const project of projects) {
    entries.add(groupOf(project), undefined, {
      holder: project.enterprise ?? '',
      amounts: [1, wholeOf(project.land), wholeOf(project.investment)],
    });
  }
  return entries;
}

/** Disposals and rectifications by their status on a day. */
export function caseEntries(cases: readonly RenewalCase[], day: string): SubjectEntries {
  const entries = new SubjectEntries('case', undefined);
  for (const one of cases) {
    const adds = { holder: one.enterprise, amounts: [1] };
    entries.add(`${one.kind}-${stateOn(one, day)}`, undefined, adds);
  }
  return entries;
}

function stateOn({ closed, due }: RenewalCase, day: string): (typeof CASE_STATES)[number] {
  if (closed !== '' && closed <= day) return 'closed';
  return due !== '' && due < day ? 'overdue' : 'open';
}
