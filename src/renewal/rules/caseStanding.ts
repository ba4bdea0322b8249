import type { RenewalCase } from '../data/renewalCase.ts';
import { daysBetween } from './days.ts';
import { nextStep } from './warnings/disposalWarnings.ts';
import type { CaseDue } from './warnings/warning.ts';

/** Open and overdue, open, or closed (销号). */
export const LEDGER_STATES = ['overdue', 'open', 'closed'] as const;
export type LedgerState = (typeof LEDGER_STATES)[number];

/** The status of a case on a day. */
export interface CaseStanding {
  readonly state: LedgerState;
  /** Days until it is due, negative if overdue; undefined if it is closed or has no due day. */
  readonly daysLeft: number | undefined;
  /** Its next step; undefined if it is closed. */
  readonly next: CaseDue['next'] | undefined;
}

/** Determines the status of a case on an ISO day; later events have not happened yet. */
export function caseStanding(one: RenewalCase, day: string): CaseStanding {
  if (one.closed !== '' && one.closed <= day) {
    return { state: 'closed', daysLeft: undefined, next: undefined };
  }
  const daysLeft = one.due === '' ? undefined : daysBetween(day, one.due);
  const state = daysLeft !== undefined && daysLeft < 0 ? 'overdue' : 'open';
  return { state, daysLeft, next: nextStep(one, day) };
}

/**
 * Orders cases: overdue first, longest overdue before the others; then by due day; then closed,
 * latest first.
 */
export function byUrgency(
  a: { readonly case: RenewalCase; readonly standing: CaseStanding },
  b: { readonly case: RenewalCase; readonly standing: CaseStanding },
): number {
  const isClosed = (one: typeof a) => Number(one.standing.state === 'closed');
  const left = ({ standing: { daysLeft } }: typeof a) => daysLeft ?? Number.MAX_SAFE_INTEGER;
  return (
    isClosed(a) - isClosed(b) ||
    left(a) - left(b) ||
    compareText(b.case.closed, a.case.closed) ||
    compareText(a.case.id, b.case.id)
  );
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
