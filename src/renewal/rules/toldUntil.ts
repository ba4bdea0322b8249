import { STAGES } from '../data/project.ts';
import type { RenewalCase } from '../data/renewalCase.ts';
import type { RenewalTables } from '../data/renewalTables.ts';

/**
 * The last day (ISO) with a known event; planned and due days do not count. The status of projects
 * and cases is shown as of this day, on the page and in a public edition, because nothing is known
 * about later days, not even which cases became overdue. '' if the tables are empty.
 */
export function toldUntil({
  projects,
  cases,
  enterprises,
}: Pick<RenewalTables, 'projects' | 'cases' | 'enterprises'>): string {
  const year = enterprises.years().at(-1);
  let newest = year === undefined ? '' : `${year}-12-31`;
  const see = (day: string) => {
    if (day > newest) newest = day;
  };
  for (const { reached, dropped } of projects) {
    for (const stage of STAGES) see(reached[stage]);
    see(dropped);
  }
  for (const one of cases) for (const day of daysOfCase(one)) see(day);
  return newest;
}

/** The days of known events of a case; '' for events that have not happened. */
export function daysOfCase(one: RenewalCase): string[] {
  return [
    one.found,
    one.listed,
    one.closed,
    ...one.steps.map(({ day }) => day),
    ...(one.kind === 'rectification' ? [one.mended, one.rechecked] : []),
  ];
}
