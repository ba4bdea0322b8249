import { type Coefficients, type Constraint, type Solution, solve } from 'yalps';
import type { Interval } from '../figures/interval.ts';

/** What some unknowns, by number and each times its coefficient, add up to. */
export interface Line {
  readonly terms: ReadonlyMap<number, number>;
  readonly low: number;
  readonly high: number;
}

/** A line as the solver takes it: columns that add up to no more than a number. */
interface Row {
  readonly terms: readonly (readonly [column: number, coefficient: number])[];
  most: number;
  /** The line that it is one side of; none for the range of an unknown. */
  readonly line: number | undefined;
}

/** What the solver takes as nothing; the numbers of a program are some thousands at most. */
const PRECISION = 1e-9;

/** A line that contradicts others gives way by this much more than it must. */
const SLACK = 1e-6;

/** A program that takes more steps than this counts as not solved. */
const MOST_PIVOTS = 4000;

const GOAL = -1;

/** The ends of a range that has been solved; undefined where the solver found none. */
export type Solved = Interval | undefined;

/**
 * What linear equations and inequalities leave for each of some unknowns, all lines taken together.
 * Lines that contradict each other give way by as little as possible in all, and `isRepaired` says so.
 */
export class RangeProgram {
  /** Whether some lines contradict each other. */
  isRepaired = false;
  readonly #unknowns: readonly Interval[];
  readonly #rows: readonly Row[];
  readonly #columns: readonly number[];
  readonly #lines: number;
  /** The ends between which solutions have been seen: a range is at least as wide. */
  readonly #seen: ({ low: number; high: number } | undefined)[] = [];

  constructor(unknowns: readonly Interval[], lines: readonly Line[]) {
    this.#unknowns = unknowns;
    this.#lines = lines.length;
    this.#rows = [
      ...lines.flatMap(({ terms, low, high }, line) => {
        const all = [...terms];
        return [
          ...this.#row(all, high, line),
          ...this.#row(
            all.map(([at, coefficient]): [number, number] => [at, -coefficient]),
            -low,
            line,
          ),
        ];
      }),
      ...unknowns.flatMap(({ high }, at) => this.#row([[at, 1]], high, undefined)),
    ];
    this.#columns = unknowns.flatMap(({ low }, at) =>
      Number.isFinite(low) ? [2 * at] : [2 * at, 2 * at + 1],
    );
  }

  /** How much the solver has to do for it: the cells of its table. */
  get size(): number {
    return this.#rows.length * this.#columns.length;
  }

  /** The least that the range of an unknown is known to hold. */
  seen(at: number): Solved {
    return this.#seen[at];
  }

  rangeOf(at: number): Solved {
    const high = this.#end(at, 1);
    // An open end is wide enough, whatever the other one is.
    if (high === undefined || high === Number.POSITIVE_INFINITY) {
      return high === undefined ? undefined : { low: Number.NEGATIVE_INFINITY, high };
    }
    const low = this.#end(at, -1);
    return low === undefined ? undefined : { low, high };
  }

  /** The lines from which both ends of a range follow; all where the solver does not say. */
  linesOf(at: number): Set<number> {
    const lines = new Set<number>();
    for (const sign of [1, -1]) {
      const goal = this.#goal(at, sign);
      const constraints = this.#columns.map((column): [number, Constraint] => [
        column,
        { min: goal.get(column) ?? 0 },
      ]);
      const variables = this.#rows.map(({ terms, most }, i): [number, Coefficients<number>] => [
        i,
        [...terms, [GOAL, most]],
      ]);
      const found = this.#solve('minimize', constraints, variables);
      if (found.status !== 'optimal')
        return new Set(Array.from({ length: this.#lines }, (_, i) => i));
      for (const [i, weight] of found.variables) {
        const line = this.#rows[i]?.line;
        if (line !== undefined && weight > PRECISION) lines.add(line);
      }
    }
    return lines;
  }

  /** The highest value of an unknown, or its lowest; infinite where it has no end. */
  #end(at: number, sign: number): number | undefined {
    let found = this.#optimum(at, sign);
    if (found.status === 'infeasible' && !this.isRepaired && this.#repair()) {
      found = this.#optimum(at, sign);
    }
    if (found.status === 'unbounded') return sign * Number.POSITIVE_INFINITY;
    if (found.status !== 'optimal') return undefined;
    const values = new Map(found.variables);
    this.#unknowns.forEach((_, one) => {
      const value = this.#valueOf(one, values);
      const { low, high } = this.#seen[one] ?? { low: value, high: value };
      this.#seen[one] = { low: Math.min(low, value), high: Math.max(high, value) };
    });
    return this.#valueOf(at, values);
  }

  #optimum(at: number, sign: number): Solution<number> {
    const goal = this.#goal(at, sign);
    return this.#solve('maximize', this.#constraints(), this.#variables(goal));
  }

  /** Lets lines give way so that they agree; whether that could be done. */
  #repair(): boolean {
    this.isRepaired = true;
    const slack = (i: number) => 2 * this.#unknowns.length + i;
    const slacks = this.#rows.flatMap(({ line }, i): [number, Coefficients<number>][] =>
      line === undefined
        ? []
        : [
            [
              slack(i),
              [
                [i, -1],
                [GOAL, 1],
              ],
            ],
          ],
    );
    const variables = [...this.#variables(new Map()), ...slacks];
    const found = this.#solve('minimize', this.#constraints(), variables);
    if (found.status !== 'optimal') return false;
    const values = new Map(found.variables);
    this.#rows.forEach((row, i) => {
      const gap = values.get(slack(i)) ?? 0;
      if (gap > 0) row.most += gap + SLACK;
    });
    return true;
  }

  #constraints(): [number, Constraint][] {
    return this.#rows.map(({ most }, i) => [i, { max: most }]);
  }

  #variables(goal: ReadonlyMap<number, number>): [number, Coefficients<number>][] {
    const columns = new Map(
      this.#columns.map((column): [number, [number, number][]] => [column, []]),
    );
    this.#rows.forEach(({ terms }, i) => {
      for (const [column, coefficient] of terms) columns.get(column)?.push([i, coefficient]);
    });
    for (const [column, coefficient] of goal) columns.get(column)?.push([GOAL, coefficient]);
    return [...columns];
  }

  #goal(at: number, sign: number): Map<number, number> {
    return new Map(this.#columnsOf(at, sign));
  }

  /** An unknown as columns that are not below zero: counted from its lower end, or as a difference. */
  #columnsOf(at: number, coefficient: number): [number, number][] {
    const isOpen = !Number.isFinite(this.#unknowns[at]?.low);
    return isOpen
      ? [
          [2 * at, coefficient],
          [2 * at + 1, -coefficient],
        ]
      : [[2 * at, coefficient]];
  }

  #valueOf(at: number, values: ReadonlyMap<number, number>): number {
    const low = this.#unknowns[at]?.low ?? 0;
    const up = values.get(2 * at) ?? 0;
    return Number.isFinite(low) ? low + up : up - (values.get(2 * at + 1) ?? 0);
  }

  /** One side of a line, if it has an end. */
  #row(
    terms: readonly (readonly [number, number])[],
    most: number,
    line: number | undefined,
  ): Row[] {
    if (!Number.isFinite(most)) return [];
    const size = Math.max(...terms.map(([, coefficient]) => Math.abs(coefficient)));
    if (!(size > 0)) return [];
    const shift = terms.reduce((sum, [at, coefficient]) => {
      const low = this.#unknowns[at]?.low ?? 0;
      return Number.isFinite(low) ? sum + coefficient * low : sum;
    }, 0);
    const columns = terms.flatMap(([at, coefficient]) => this.#columnsOf(at, coefficient / size));
    return [{ terms: columns, most: (most - shift) / size, line }];
  }

  #solve(
    direction: 'minimize' | 'maximize',
    constraints: readonly [number, Constraint][],
    variables: readonly [number, Coefficients<number>][],
  ): Solution<number> {
    const options = { precision: PRECISION, maxPivots: MOST_PIVOTS, checkCycles: false };
    return solve({ direction, objective: GOAL, constraints, variables }, options);
  }
}
