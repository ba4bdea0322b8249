import { type Coefficients, type Constraint, solve } from 'yalps';
import { toNumber } from '../../../figures/decimal.ts';
import { SUMMARY_GROUPS, type SummaryCell, TOTAL_GROUP } from '../../../figures/land/summary.ts';

/** What an outsider may want to know of a cell. */
export type Variable = 'count' | 'land' | 'investment';

const nameOf = ({ subject, parks, group }: SummaryCell) => `${subject} ${parks.join('|')} ${group}`;

const printed = (cell: SummaryCell, variable: Variable): number | undefined => {
  if (cell.status !== 'final') return undefined;
  const value = cell[variable];
  return typeof value === 'number' ? value : value && toNumber(value);
};

/**
 * Between which values whoever has the published cells of a year can place each cell, by linear
 * programming: an unknown for each cell, none below nothing, and an equation for each line of each
 * table. It knows the tables by the contract alone, and nothing of how they were protected.
 */
export function attack(
  cells: readonly SummaryCell[],
  variable: Variable,
): (cell: SummaryCell) => { low: number; high: number } {
  const unknowns = new Map<string, [string, number][]>();
  const constraints = new Map<string, Constraint>();
  const own = cells.filter(
    ({ subject }) => variable === 'count' || HAS[variable]?.includes(subject),
  );
  // One number under several names: the sum of a row or of the year, and how many have no class.
  const oneName = (cell: SummaryCell) => {
    if (cell.group === TOTAL_GROUP) return `total ${cell.parks.join('|')}`;
    const isShared = cell.group === 'not-classed' && cell.parks.length === 0;
    return isShared ? 'not-classed' : nameOf(cell);
  };
  const termsOf = (name: string) => {
    const made = unknowns.get(name) ?? [];
    unknowns.set(name, made);
    return made;
  };
  const known = new Map<string, number>();
  for (const cell of own) {
    const value = printed(cell, variable);
    termsOf(oneName(cell));
    if (value !== undefined) known.set(oneName(cell), value);
  }
  const line = (key: string, parts: readonly SummaryCell[], whole: SummaryCell | undefined) => {
    if (!whole || parts.length === 0) return;
    constraints.set(key, { equal: 0 });
    for (const part of parts) termsOf(oneName(part)).push([key, 1]);
    termsOf(oneName(whole)).push([key, -1]);
  };
  const find = (subject: string, parks: string, group: string) =>
    own.find((one) => nameOf(one) === `${subject} ${parks} ${group}`);
  for (const subject of new Set(own.map((one) => one.subject))) {
    const ofSubject = own.filter((one) => one.subject === subject);
    const rows = [...new Set(ofSubject.map(({ parks }) => parks.join('|')))];
    for (const row of rows) {
      const parts = ofSubject.filter(
        (one) => one.parks.join('|') === row && one.group !== TOTAL_GROUP,
      );
      line(`${subject} row ${row}`, parts, find(subject, row, TOTAL_GROUP));
    }
    for (const group of rows.length > 1 ? [...SUMMARY_GROUPS[subject], TOTAL_GROUP] : []) {
      const parts = ofSubject.filter((one) => one.parks.length > 0 && one.group === group);
      line(`${subject} column ${group}`, parts, find(subject, '', group));
    }
  }
  for (const [name, value] of known) {
    constraints.set(`known ${name}`, { equal: value });
    termsOf(name).push([`known ${name}`, 1]);
  }
  return (cell) => {
    const target = oneName(cell);
    const variables = [...unknowns].map(([name, terms]): [string, Coefficients] => [
      name,
      name === target ? [...terms, ['goal', 1]] : terms,
    ]);
    const bound = (direction: 'minimize' | 'maximize') => {
      const found = solve({ direction, objective: 'goal', constraints, variables });
      if (found.status === 'unbounded') return Number.POSITIVE_INFINITY;
      if (found.status !== 'optimal') throw new Error(`no such table: ${found.status}`);
      return found.result;
    };
    return { low: bound('minimize'), high: bound('maximize') };
  };
}

const HAS = {
  land: ['class', 'low_efficiency', 'stage'],
  investment: ['stage'],
} as const satisfies Record<string, readonly string[]> as Record<string, readonly string[]>;
