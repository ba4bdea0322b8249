import type { GridMark } from '../../address/renewalQuery.ts';
import type { ParkId } from '../../data/ids.ts';
import type { Park } from '../../data/park.ts';
import { CLASSES, type FirmClass } from '../../data/rules.ts';
import type { FirmRow } from '../../rules/firmRows.ts';

/**
 * The firms of a park as cells: from A to D, then those without a class; low-efficiency firms are
 * last in each.
 */
export interface GridRow {
  /** Undefined for firms in no park. */
  readonly park: Park | undefined;
  readonly firms: readonly FirmRow[];
  /** Number of marked firms: class D or low-efficiency. */
  readonly marked: number;
}

/**
 * The headline of the grid: the parks with the most marked firms, that there is no marked firm, or
 * that there are no classes.
 */
export type GridFinding =
  | { readonly kind: 'most'; readonly parks: readonly Park[] }
  | { readonly kind: 'none' }
  | { readonly kind: 'no-classes' };

export interface ParkGrid {
  /** Parks with the most marked firms first; ties are in the order of the table. */
  readonly rows: readonly GridRow[];
  readonly finding: GridFinding;
  readonly counts: Readonly<Record<FirmClass | 'none' | 'low', number>>;
}

/** Groups the firms of a year by park. */
export function parkGrid(
  firms: readonly FirmRow[],
  parks: ReadonlyMap<ParkId, Park>,
  mark: GridMark,
): ParkGrid {
  const byPark = new Map<Park | undefined, FirmRow[]>(
    [...parks.values()].map((park) => [park, []]),
  );
  for (const firm of firms) {
    const park = firm.park && parks.get(firm.park);
    const own = byPark.get(park);
    if (own) own.push(firm);
    else byPark.set(park, [firm]);
  }
  const rows = [...byPark]
    .map(([park, own]) => ({
      park,
      firms: own.toSorted((a, b) => orderOf(a) - orderOf(b) || a.row - b.row),
      marked: own.filter((firm) => isMarked(firm, mark)).length,
    }))
    .filter(({ firms: own }) => own.length > 0)
    .sort((a, b) => Number(!a.park) - Number(!b.park) || b.marked - a.marked);
  const count = (isIn: (firm: FirmRow) => boolean) => firms.filter(isIn).length;
  return {
    rows,
    finding: findingOf(rows, firms, mark),
    counts: {
      A: count((one) => one.class === 'A'),
      B: count((one) => one.class === 'B'),
      C: count((one) => one.class === 'C'),
      D: count((one) => one.class === 'D'),
      none: count((one) => one.class === undefined),
      low: count((one) => one.low === 'low'),
    },
  };
}

const isMarked = (firm: FirmRow, mark: GridMark) =>
  mark === 'class' ? firm.class === 'D' : firm.low === 'low';

const orderOf = (firm: FirmRow) =>
  2 * (firm.class ? CLASSES.indexOf(firm.class) : CLASSES.length) + Number(firm.low === 'low');

function findingOf(
  rows: readonly GridRow[],
  firms: readonly FirmRow[],
  mark: GridMark,
): GridFinding {
  if (mark === 'class' && firms.every((one) => one.class === undefined))
    return { kind: 'no-classes' };
  const inParks = rows.flatMap(({ park, marked }) => (park ? [{ park, marked }] : []));
  const most = Math.max(0, ...inParks.map(({ marked }) => marked));
  if (most === 0) return { kind: 'none' };
  return {
    kind: 'most',
    parks: inParks.filter(({ marked }) => marked === most).map(({ park }) => park),
  };
}
