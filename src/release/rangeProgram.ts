import { type Coefficients, type Constraint, type Solution, solve } from 'yalps';
import type { Interval } from '../figures/interval.ts';

/** A weighted sum of unknowns, by number and coefficient, with its bounds. */
export interface Line {
  readonly terms: ReadonlyMap<number, number>;
  readonly low: number;
  readonly high: number;
}

/** A line in the solver's form: columns whose sum is at most a number. */
interface Row {
  readonly terms: readonly (readonly [column: number, coefficient: number])[];
  most: number;
  /** The line of which this is one side; undefined for the range of an unknown. */
  readonly line: number | undefined;
}

/**
 * The solver treats smaller numbers as zero; the numbers of a program are at most some thousands.
 */
const PRECISION = 1e-9;

/** The extra relaxation of a contradicting line, beyond the minimum. */
const SLACK = 1e-6;

/** A program that takes more pivots counts as unsolved. */
const MOST_PIVOTS = 4000;

const GOAL = -1;

/** The ends of a solved range; undefined if the solver found none. */
export type Solved = Interval | undefined;

/**
 * The ranges that linear equations and inequalities leave for unknowns, all lines taken together.
 * Contradicting lines are relaxed by the smallest total amount, and `isRepaired` reports it.
 */
export class RangeProgram {
  /** True if some lines contradict each other. */
  isRepaired = false;
  readonly #unknowns: readonly Interval[];
  readonly #rows: readonly Row[];
  readonly #columns: readonly number[];
  readonly #lines: number;
  /** The extent of solutions found so far: a range is at least as wide. */
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

  /** The effort of the solver: the cells of its table. */
  get size(): number {
    return this.#rows.length * this.#columns.length;
  }

  /** The part of an unknown's range that is already known to be possible. */
  seen(at: number): Solved {
    return this.#seen[at];
  }

  rangeOf(at: number): Solved {
    const high = this.#end(at, 1);
    // An open end makes the range wide, independent of the other end.
    if (high === undefined || high === Number.POSITIVE_INFINITY) {
      return high === undefined ? undefined : { low: Number.NEGATIVE_INFINITY, high };
    }
    const low = this.#end(at, -1);
    return low === undefined ? undefined : { low, high };
  }

  /**
   * The lines that determine both ends of a range; all lines if the solver does not report them.
   */
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

  /** The highest or lowest value of an unknown; infinite if it has no end. */
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

  /**
   * Relaxes lines until they agree.
   *
   * @returns false if that is impossible
   */
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

  /** An unknown as non-negative columns: counted from its lower end, or as a difference of two. */
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

  /** One side of a line, if it is bounded. */
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
