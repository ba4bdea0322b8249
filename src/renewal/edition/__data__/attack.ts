import { type Coefficients, type Constraint, solve } from 'yalps';
import { toNumber } from '../../../figures/decimal.ts';
import { CLASSES } from '../../data/rules.ts';
import { SUMMARY_GROUPS, type SummaryCell, TOTAL_GROUP } from '../../data/summary.ts';

/** A variable of a cell that an outsider may want to know. */
export type Variable = 'count' | 'land' | 'investment';

/** The subjects that print each variable. */
const HAS: Readonly<Record<Variable, readonly string[]>> = {
  count: Object.keys(SUMMARY_GROUPS),
  land: ['class', 'low_efficiency', 'stage'],
  investment: ['stage'],
};

/**
 * Computes the interval in which an outsider who has some published cells can place each cell, by
 * linear programming: one unknown per cell, none negative, one equation per line of each table, and
 * for counts the number of firms that went from each class to each. It takes the tables from the
 * contract alone, and uses nothing of how they were protected.
 */
export function attack(
  cells: readonly SummaryCell[],
  variable: Variable,
): (cell: SummaryCell) => { low: number; high: number } {
  const known = new KnownTables(
    cells.filter(({ subject }) => HAS[variable].includes(subject)),
    variable,
  );
  return (cell) => known.interval(cell);
}

class KnownTables {
  readonly #unknowns = new Map<string, [string, number][]>();
  readonly #constraints = new Map<string, Constraint>();
  readonly #cells: readonly SummaryCell[];

  constructor(cells: readonly SummaryCell[], variable: Variable) {
    this.#cells = cells;
    for (const cell of cells) {
      const value = printed(cell, variable);
      const name = numberName(cell);
      this.#terms(name);
      const key = `known ${name}`;
      if (value === undefined || this.#constraints.has(key)) continue;
      this.#say(key, { equal: value }, [[name, 1]]);
    }
    for (const { year, subject } of new Map(cells.map((one) => [tableName(one), one])).values()) {
      this.#readTable(year, subject);
    }
    if (variable === 'count') this.#readMoves();
  }

  interval(cell: SummaryCell): { low: number; high: number } {
    const target = numberName(cell);
    const variables = [...this.#unknowns].map(([name, terms]): [string, Coefficients] => [
      name,
      name === target ? [...terms, ['goal', 1]] : terms,
    ]);
    const bound = (direction: 'minimize' | 'maximize') => {
      const model = { direction, objective: 'goal', constraints: this.#constraints, variables };
      const found = solve(model);
      if (found.status === 'unbounded') return Number.POSITIVE_INFINITY;
      if (found.status !== 'optimal') throw new Error(`no such table: ${found.status}`);
      return found.result;
    };
    return { low: bound('minimize'), high: bound('maximize') };
  }

  #terms(name: string): [string, number][] {
    const terms = this.#unknowns.get(name) ?? [];
    this.#unknowns.set(name, terms);
    return terms;
  }

  #say(key: string, constraint: Constraint, terms: readonly (readonly [string, number])[]): void {
    this.#constraints.set(key, constraint);
    for (const [name, factor] of terms) this.#terms(name).push([key, factor]);
  }

  #readTable(year: number, subject: SummaryCell['subject']): void {
    const own = this.#cells.filter((one) => one.year === year && one.subject === subject);
    const rows = [...new Set(own.map(({ parks }) => parks.join('|')))];
    for (const row of rows) {
      const line = own.filter(({ parks }) => parks.join('|') === row);
      this.#line(
        `${year} ${subject} row ${row}`,
        line.filter(({ group }) => group !== TOTAL_GROUP),
        line.filter(({ group }) => group === TOTAL_GROUP),
      );
    }
    for (const group of rows.length > 1 ? [...SUMMARY_GROUPS[subject], TOTAL_GROUP] : []) {
      const line = own.filter((one) => one.group === group);
      this.#line(
        `${year} ${subject} column ${group}`,
        line.filter(({ parks }) => parks.length > 0),
        line.filter(({ parks }) => parks.length === 0),
      );
    }
  }

  #line(key: string, parts: readonly SummaryCell[], whole: readonly SummaryCell[]): void {
    const terms = (some: readonly SummaryCell[], factor: number) =>
      some.map((one) => [numberName(one), factor] as const);
    this.#say(key, { equal: 0 }, [...terms(parts, 1), ...terms(whole, -1)]);
  }

  /**
   * For each class, the numbers of its firms by their class in the previous year; some of those
   * firms have left.
   */
  #readMoves(): void {
    const years = new Set(
      this.#cells.filter(({ subject }) => subject === 'class_move').map(({ year }) => year),
    );
    for (const year of years) {
      const went = (then: string, now: string) => `${year} from ${then} to ${now}`;
      const olds = [...CLASSES, 'none'] as const;
      for (const now of CLASSES) {
        const from = olds.map((then) => [went(then, now), 1] as const);
        this.#say(`${year} to ${now}`, { equal: 0 }, [[`${year} class  ${now}`, -1], ...from]);
      }
      for (const then of CLASSES) {
        const to = CLASSES.map((now) => [went(then, now), 1] as const);
        this.#say(`${year} from ${then}`, { max: 0 }, [[`${year - 1} class  ${then}`, -1], ...to]);
      }
      for (const move of ['up', 'same', 'down', 'new'] as const) {
        const pairs = olds.flatMap((then) =>
          CLASSES.filter((now) => moveOf(then, now) === move).map((now) => went(then, now)),
        );
        this.#say(`${year} ${move}`, { equal: 0 }, [
          [`${year} class_move  ${move}`, -1],
          ...pairs.map((name) => [name, 1] as const),
        ]);
      }
    }
  }
}

/** Class A is better than class B. */
export function moveOf(then: string, now: string): 'up' | 'same' | 'down' | 'new' {
  if (then === 'none') return 'new';
  return then === now ? 'same' : now < then ? 'up' : 'down';
}

const tableName = ({ year, subject }: SummaryCell) => `${year} ${subject}`;

/**
 * Cells that print the same number share a name: the sum of a row or a year, and the number without
 * a class.
 */
function numberName({ year, subject, parks, group }: SummaryCell): string {
  const row = parks.join('|');
  if (group === TOTAL_GROUP && subject !== 'stage' && subject !== 'case')
    return `${year} all ${row}`;
  if (group === 'not-classed' && row === '') return `${year} class  not-classed`;
  return `${year} ${subject} ${row} ${group}`;
}

function printed(cell: SummaryCell, variable: Variable): number | undefined {
  if (cell.status !== 'final') return undefined;
  const value = cell[variable];
  return typeof value === 'number' ? value : value && toNumber(value);
}
