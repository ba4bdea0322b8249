import type { Column } from '../rankingTable.ts';

/** The cell, or the value computed from cells, that a method does not accept. */
export type DomainCell = 'weight' | 'value' | 'target' | 'base' | 'bounds' | 'mean' | 'points';

/** The property that the method needs. */
export type DomainNeed = 'finite' | 'present' | 'in-order' | 'positive' | 'not-negative';

/** A cell of one column that a method does not accept. */
export interface CellFault {
  readonly cell: DomainCell;
  readonly need: DomainNeed;
  /** Index in the table; undefined if the fault concerns no single place. */
  readonly place: number | undefined;
  /** The content of the cell; NaN if it is empty. */
  readonly value: number;
}

export const fault = (
  cell: DomainCell,
  need: DomainNeed,
  value: number,
  place?: number,
): CellFault => ({ cell, need, value, place });

/** A fault for each place whose cell is bad. */
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

/** Values that a method divides by and that must therefore be above 0. */
export const notPositive = ({ values }: Column): CellFault[] =>
  faultsWhere('value', 'positive', values, (value) => value <= 0);

/** Bounds in the wrong order. */
export const boundsFaults = ({ bounds }: Column): CellFault[] =>
  bounds && !(bounds.low < bounds.high) ? [fault('bounds', 'in-order', bounds.low)] : [];

/** A column with values but without any target; a column without values needs none. */
export function targetMissing({ values, target }: Column): CellFault[] {
  const stated = (list: Float64Array | undefined) => list?.some((one) => !Number.isNaN(one));
  return stated(values) && !stated(target) ? [fault('target', 'present', Number.NaN)] : [];
}
