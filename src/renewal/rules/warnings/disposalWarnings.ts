import type { EnterpriseTable } from '../../data/enterpriseTable.ts';
import type { RenewalCase } from '../../data/renewalCase.ts';
import { daysBetween } from '../days.ts';
import type { Evaluation } from '../evaluation/evaluate.ts';
import type { LowEfficiencyResult } from '../lowEfficiency.ts';
import type { CaseDue, NoPlan } from './warning.ts';

/** Low-efficiency firms without an open or completed disposal. */
export function noPlanWarnings(
  enterprises: EnterpriseTable,
  { firms, units }: Evaluation,
  results: readonly LowEfficiencyResult[],
  cases: readonly RenewalCase[],
): NoPlan[] {
  const planned = new Set<string>(
    cases.flatMap(({ kind, enterprise }) => (kind === 'disposal' ? [enterprise] : [])),
  );
  return results.flatMap(({ firm, low, reasons }): NoPlan[] => {
    if (!low) return [];
    const { id } = enterprises.at(firms.rows[firm] ?? 0);
    if (planned.has(id)) return [];
    const tax = reasons.find(({ criterion }) => criterion.criterion === 'tax-per-mu-below');
    const land = units.amounts.land?.[units.unitOf[firm] ?? -1];
    const taxNeeded = tax && land !== undefined ? tax.criterion.threshold * land : undefined;
    return [{ kind: 'disposal', cause: 'no-plan', enterprise: id, reasons, taxNeeded }];
  });
}

/** Open cases that are overdue or due soon, longest overdue first. */
export function caseWarnings(
  cases: readonly RenewalCase[],
  today: string,
  soonDays: number,
): CaseDue[] {
  return cases
    .filter(({ closed, due, found }) => due !== '' && found <= today && !isBy(closed, today))
    .map((one): CaseDue => {
      const daysLeft = daysBetween(today, one.due);
      return {
        kind: 'disposal',
        cause: daysLeft < 0 ? 'overdue' : 'due-soon',
        enterprise: one.enterprise,
        case: one,
        daysLeft,
        next: nextStep(one, today),
      };
    })
    .filter(({ daysLeft }) => daysLeft <= soonDays)
    .sort((a, b) => a.daysLeft - b.daysLeft);
}

/** The next step of a case on a day. */
export function nextStep(one: RenewalCase, today: string): CaseDue['next'] {
  if (!isBy(one.listed, today)) return 'list';
  if (one.kind === 'disposal') return 'close';
  if (!isBy(one.mended, today)) return 'mend';
  return isBy(one.rechecked, today) ? 'close' : 'recheck';
}

const isBy = (day: string, today: string) => day !== '' && day <= today;
