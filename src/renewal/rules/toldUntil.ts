import { STAGES } from '../data/project.ts';
import type { RenewalCase } from '../data/renewalCase.ts';
import type { RenewalTables } from '../data/renewalTables.ts';

/**
 * The newest day (ISO) on which something is known to have happened; plans and days due are not
 * yet. How projects and cases stand is told as of it, on the page as in a public edition: of the
 * days after it nothing is known, and so not who came to be overdue. '' where the tables are empty.
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

/** The days on which something is known to have happened in a case; '' where it has not come to that. */
export function daysOfCase(one: RenewalCase): string[] {
  return [
    one.found,
    one.listed,
    one.closed,
    ...one.steps.map(({ day }) => day),
    ...(one.kind === 'rectification' ? [one.mended, one.rechecked] : []),
  ];
}
