import { type SummaryKey, TOTAL_GROUP } from '../data/summary.ts';
import { type Contribution, sumsOf } from './contribution.ts';
import type { FlowNumber } from './numberFlow.ts';

/** A number of linked tables and the entries that it consists of. */
export interface SummaryNumber extends FlowNumber {
  readonly contributions: readonly Contribution[];
}

/** A line of a table: parts that add up to a whole, and the number of variables printed for it. */
export interface Line {
  readonly parts: readonly number[];
  readonly whole: number;
  readonly shown: number;
}

/** A cell of a public table; several cells of linked tables may show the same number. */
export type CellName = Pick<SummaryKey, 'subject' | 'parks' | 'group'>;

/** The numbers of tables that share totals, and the cells that show them. */
export class LinkedNumbers {
  readonly numbers: SummaryNumber[] = [];
  readonly lines: Line[] = [];
  readonly cells: { readonly cell: CellName; readonly number: number }[] = [];
  readonly #variables: number;
  readonly #byCell = new Map<string, number>();
  #nodes = 0;

  /** `variables`: the number of values per contribution, including the count. */
  constructor(variables: number) {
    this.#variables = variables;
  }

  node(): number {
    return this.#nodes++;
  }

  /**
   * Adds a number from one node to another, of which `shown` variables are printed, and the cells
   * that show it.
   */
  add(
    [from, to]: readonly [number, number],
    contributions: readonly Contribution[],
    shown: number,
    cells: readonly CellName[],
  ): number {
    const values = sumsOf(contributions, this.#variables);
    const number = this.numbers.push({ from, to, shown, values, contributions }) - 1;
    for (const cell of cells) this.name(cell, number);
    return number;
  }

  /** Records that one more cell shows a number. */
  name(cell: CellName, number: number): void {
    this.cells.push({ cell, number });
    this.#byCell.set(cellText(cell), number);
  }

  /** Returns the number that a cell shows; undefined if there is no such cell. */
  at(cell: CellName): number | undefined {
    return this.#byCell.get(cellText(cell));
  }
}

const cellText = ({ subject, parks, group }: CellName) => `${subject} ${parks.join('|')} ${group}`;

export const totalOf = (subject: CellName['subject'], parks: CellName['parks'] = []): CellName => ({
  subject,
  parks,
  group: TOTAL_GROUP,
});
