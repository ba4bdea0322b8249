import { nameAt } from '../../../figures/columns.ts';
import type { ParkId } from '../../data/ids.ts';
import type { Project } from '../../data/project.ts';
import type { RenewalCase } from '../../data/renewalCase.ts';
import type { RenewalTables } from '../../data/renewalTables.ts';
import { CLASSES, type FirmClass } from '../../data/rules.ts';
import { classOf } from '../../rules/evaluation/classHistory.ts';
import type { Overview } from '../../rules/overview.ts';

/** The firms of a park in a year by class; `none` counts those that are not evaluated. */
export interface ClassYear {
  readonly year: number;
  readonly counts: Readonly<Record<FirmClass | 'none', number>>;
  readonly all: number;
}

/** The classes of a park's firms in all years that could be evaluated, up to the year on show. */
export function classYears(overview: Overview, park: ParkId): ClassYear[] {
  const { evaluation, earlier, tables } = overview;
  const { codes } = tables.enterprises.columns;
  const all = typeof evaluation === 'string' ? earlier : [...earlier, evaluation];
  return all.map((one) => {
    const counts = { A: 0, B: 0, C: 0, D: 0, none: 0 };
    let firms = 0;
    one.firms.rows.forEach((row, i) => {
      if (nameAt(codes.park, row) !== park) return;
      counts[CLASSES.find((name) => name === classOf(one, i)) ?? 'none']++;
      firms++;
    });
    return { year: one.year, counts, all: firms };
  });
}

/** The projects in a park. */
export const projectsOfPark = ({ projects }: RenewalTables, park: ParkId): Project[] =>
  projects.filter((one) => one.park === park);

/** The cases of firms that are in the park, or were last in it. */
export const casesOfPark = ({ cases, enterprises }: RenewalTables, park: ParkId): RenewalCase[] =>
  cases.filter(({ enterprise }) => enterprises.history(enterprise).at(-1)?.park === park);
