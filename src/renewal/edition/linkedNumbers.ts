import { type SummaryKey, TOTAL_GROUP } from '../data/summary.ts';
import { type Contribution, sumsOf } from './contribution.ts';
import type { FlowNumber } from './numberFlow.ts';

/** A number of linked tables with what it is made up of. */
export interface SummaryNumber extends FlowNumber {
  readonly contributions: readonly Contribution[];
}

/** A line of a table: parts that add up to a whole, and how many variables are printed of it. */
export interface Line {
  readonly parts: readonly number[];
  readonly whole: number;
  readonly shown: number;
}

/** A cell of a public table; several cells of linked tables may be one number. */
export type CellName = Pick<SummaryKey, 'subject' | 'parks' | 'group'>;

/** The numbers of tables that share totals, and the cells that print them. */
export class LinkedNumbers {
  readonly numbers: SummaryNumber[] = [];
  readonly lines: Line[] = [];
  readonly cells: { readonly cell: CellName; readonly number: number }[] = [];
  readonly #variables: number;
  readonly #byCell = new Map<string, number>();
  #nodes = 0;

  /** `variables`: how many each contribution has, the count among them. */
  constructor(variables: number) {
    this.#variables = variables;
  }

  node(): number {
    return this.#nodes++;
  }

  /** Adds a number from one node to another, of which `shown` variables are printed, and the cells that print it. */
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

  /** Says that a cell prints a number too. */
  name(cell: CellName, number: number): void {
    this.cells.push({ cell, number });
    this.#byCell.set(cellText(cell), number);
  }

  /** The number that a cell prints; undefined where there is no such cell. */
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
