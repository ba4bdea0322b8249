import type { Column } from '../rankingTable.ts';

/** The cell, or what is worked out from cells, that a method cannot take. */
export type DomainCell = 'weight' | 'value' | 'target' | 'base' | 'bounds' | 'mean' | 'points';

/** What a method needs of it. */
export type DomainNeed = 'finite' | 'present' | 'in-order' | 'positive' | 'not-negative';

/** A cell of one column that a method cannot take. */
export interface CellFault {
  readonly cell: DomainCell;
  readonly need: DomainNeed;
  /** By index in the table; undefined where no single place is meant. */
  readonly place: number | undefined;
  /** What the cell holds; NaN where it is empty. */
  readonly value: number;
}

export const fault = (
  cell: DomainCell,
  need: DomainNeed,
  value: number,
  place?: number,
): CellFault => ({ cell, need, value, place });

/** The places whose cell is not as it should be. */
export function faultsWhere(
  cell: DomainCell,
  need: DomainNeed,
  values: Float64Array | undefined,
  isBad: (value: number) => boolean,
): CellFault[] {
  const found: CellFault[] = [];
  values?.forEach((value, place) => {
    // NaN is an empty cell.
    if (isBad(value)) found.push(fault(cell, need, value, place));
  });
  return found;
}

/** The values that a method divides by, and therefore must be above 0. */
export const notPositive = ({ values }: Column): CellFault[] =>
  faultsWhere('value', 'positive', values, (value) => value <= 0);

/** Bounds that are the wrong way round. */
export const boundsFaults = ({ bounds }: Column): CellFault[] =>
  bounds && !(bounds.low < bounds.high) ? [fault('bounds', 'in-order', bounds.low)] : [];

/** Values without any target; a column without values asks for none. */
export function targetMissing({ values, target }: Column): CellFault[] {
  const stated = (list: Float64Array | undefined) => list?.some((one) => !Number.isNaN(one));
  return stated(values) && !stated(target) ? [fault('target', 'present', Number.NaN)] : [];
}
