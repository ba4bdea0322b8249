import type { Decimal } from '../../figures/decimal.ts';
import { landDecimal, landOf } from '../data/landLedger.ts';
import type { SummaryCell } from '../data/summary.ts';
import type { CellName } from './linkedNumbers.ts';
import { SHOWN } from './linkTables.ts';

/** Published rows, indexed by cell. */
export class PublishedRows {
  readonly #byGroup = new Map<string, SummaryCell[]>();

  constructor(rows: readonly SummaryCell[]) {
    for (const row of rows) {
      const key = groupKey(row);
      const own = this.#byGroup.get(key);
      if (own) own.push(row);
      else this.#byGroup.set(key, [row]);
    }
  }

  /** The rows of a cell in all years and on all days. */
  of(cell: CellName): SummaryCell[] {
    return (this.#byGroup.get(groupKey(cell)) ?? []).filter((row) => isSameCell(cell, row));
  }

  /**
   * The rows of a cell, the rows of its group in some of its parks, and the sums of such rows that
   * cover the whole cell.
   */
  near(cell: CellName): SummaryCell[] {
    const own = (this.#byGroup.get(groupKey(cell)) ?? []).filter(
      (row) => isSameCell(cell, row) || cell.parks.some((park) => row.parks.includes(park)),
    );
    const tables = new Map<string, SummaryCell[]>();
    for (const row of own) {
      const key = `${row.year} ${row.asOf}`;
      tables.set(key, [...(tables.get(key) ?? []), row]);
    }
    return [...own, ...[...tables.values()].flatMap((table) => sumOfParts(cell, table) ?? [])];
  }
}

const groupKey = ({ subject, group }: Pick<CellName, 'subject' | 'group'>) => `${subject} ${group}`;

export const isSameCell = (cell: CellName, row: SummaryCell) =>
  cell.parks.length === row.parks.length && cell.parks.every((park) => row.parks.includes(park));

/**
 * Adds up published rows that together cover the parks of a combined cell; undefined if there are
 * fewer than two.
 */
function sumOfParts({ parks }: CellName, rows: readonly SummaryCell[]): SummaryCell | undefined {
  const parts = rows.flatMap((row) =>
    row.status === 'final' && row.parks.length > 0 && row.parks.every((one) => parks.includes(one))
      ? [row]
      : [],
  );
  const [first] = parts;
  if (!first || parts.length < 2) return undefined;
  const sum = (name: 'land' | 'investment'): Decimal | undefined =>
    first[name] && landDecimal(parts.reduce((all, row) => all + wholeOf(row[name]), 0));
  return {
    ...first,
    parks: parts.flatMap((row) => row.parks),
    count: parts.reduce((all, { count }) => all + count, 0),
    land: sum('land'),
    investment: sum('investment'),
  };
}

const wholeOf = (value: Decimal | undefined) => (value ? landOf(value) : 0);

/**
 * True if a row prints these values for all variables of its subject. `places`: the decimals of the
 * whole numbers.
 */
export function isPrintedAs(row: SummaryCell, values: readonly number[], places: number): boolean {
  if (row.status !== 'final') return false;
  const was = printedValues(row, places);
  return Array.from({ length: SHOWN[row.subject] }, (_, v) => v).every(
    (v) => (was[v] ?? 0) === (values[v] ?? 0),
  );
}

/**
 * The printed values of a row as whole numbers with that many decimals; empty if it is held back.
 */
export function printedValues(row: SummaryCell, places: number): number[] {
  if (row.status !== 'final') return [];
  const whole = (value: Decimal | undefined) =>
    value ? Math.round(value.mantissa * 10 ** (places - value.scale)) : 0;
  return [row.count, whole(row.land), whole(row.investment)];
}
