import type { SummaryKey } from '../data/summary.ts';
import type { LinkedNumbers } from './linkedNumbers.ts';
import { SHOWN } from './linkTables.ts';
import { NumberFlow } from './numberFlow.ts';
import type { Held } from './protectNumbers.ts';
import type { PrimaryRule } from './sensitive.ts';
import type { CellBase } from './summaryCells.ts';

/** A value of a cell that is held back, and the interval in which an outsider can place it. */
export interface ProtectedValue {
  readonly value: number;
  readonly low: number;
  /** Infinite if no published number bounds it. */
  readonly high: number;
}

/**
 * A cell that the public edition holds back, and the reason. For the office only: it contains the
 * value.
 */
export interface DisclosureEntry extends Omit<SummaryKey, 'asOf'> {
  readonly asOf: string;
  /** The rule that the cell itself breaks; undefined if it only protects other cells. */
  readonly rule: PrimaryRule | undefined;
  readonly holders: number;
  readonly count: ProtectedValue;
  readonly land: ProtectedValue | undefined;
  readonly investment: ProtectedValue | undefined;
}

/** Lists the protected cells of some linked tables, in the order of the cells. */
export function disclosureEntries(
  linked: LinkedNumbers,
  held: ReadonlyMap<number, Held>,
  { asOf, year }: CellBase,
  places: number,
): DisclosureEntry[] {
  const { numbers, cells } = linked;
  const flow = new NumberFlow(numbers);
  const protectedValue = (number: number, variable: number): ProtectedValue => {
    const isFree = (i: number) => held.has(i) || (numbers[i]?.shown ?? 0) <= variable;
    const { low, high } = flow.interval(number, variable, isFree);
    const unit = variable === 0 ? 1 : 10 ** places;
    const value = numbers[number]?.values[variable] ?? 0;
    return { value: value / unit, low: low / unit, high: high / unit };
  };
  return cells.flatMap(({ cell, number }): DisclosureEntry[] => {
    const own = held.get(number);
    if (!own) return [];
    const shown = SHOWN[cell.subject];
    const holders = new Set(numbers[number]?.contributions.map(({ holder }) => holder));
    return [
      {
        ...cell,
        asOf,
        year,
        rule: own.kind === 'primary' ? own.sensitive.rule : undefined,
        holders: holders.size,
        count: protectedValue(number, 0),
        land: shown > 1 ? protectedValue(number, 1) : undefined,
        investment: shown > 2 ? protectedValue(number, 2) : undefined,
      },
    ];
  });
}
