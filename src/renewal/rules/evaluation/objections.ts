import { daysBetween, plusDays } from '../days.ts';

/**
 * The objection status of an evaluation: results are open to objection for some days after their
 * announcement.
 */
export type ObjectionStatus =
  | { readonly kind: 'not-announced' }
  /** The rule does not give the number of days. */
  | { readonly kind: 'unsaid'; readonly announced: string }
  | { readonly kind: 'open'; readonly until: string; readonly daysLeft: number }
  | { readonly kind: 'closed'; readonly since: string };

/** Determines the status on a day (ISO). The day of the announcement counts as the first day. */
export function objectionStatus(
  announced: string,
  days: number | undefined,
  today: string,
): ObjectionStatus {
  if (announced === '' || today < announced) return { kind: 'not-announced' };
  if (days === undefined) return { kind: 'unsaid', announced };
  const until = plusDays(announced, days - 1);
  if (today > until) return { kind: 'closed', since: plusDays(until, 1) };
  return { kind: 'open', until, daysLeft: daysBetween(today, until) };
}
