import type { Project } from '../../data/project.ts';
import type { RenewalCase } from '../../data/renewalCase.ts';
import type { RenewalTables } from '../../data/renewalTables.ts';
import { type Reached, reachedProduction } from '../../rules/lifecycle/stages.ts';

/** The projects of a park, or all projects. */
export const projectsIn = (
  { projects }: RenewalTables,
  park: string | undefined,
): readonly Project[] =>
  park === undefined ? projects : projects.filter((one) => one.park === park);

/**
 * The cases of a park's firms, or all cases. A firm counts in its park at the time when the case
 * was found.
 */
export function casesIn(
  { cases, enterprises }: RenewalTables,
  park: string | undefined,
): readonly RenewalCase[] {
  if (park === undefined) return cases;
  return cases.filter(({ enterprise, found }) => {
    const rows = enterprises.history(enterprise);
    const year = Number(found.slice(0, 4));
    return (rows.findLast((row) => row.year <= year) ?? rows[0])?.park === park;
  });
}

/** The results of projects by the year in which they were signed, earliest first. */
export function signedYears(
  projects: readonly Project[],
  day: string,
): (Reached & { readonly year: number })[] {
  const years = new Set(
    projects
      .map(({ reached }) => reached.signed)
      .filter((signed) => signed !== '' && signed <= day)
      .map((signed) => Number(signed.slice(0, 4))),
  );
  return [...years]
    .sort((a, b) => a - b)
    .map((year) => ({ year, ...reachedProduction(projects, day, (own) => own === year) }));
}
