import type { ParkId } from '../../figures/figure.ts';
import type { EnterpriseTable } from '../../figures/land/enterpriseTable.ts';
import { CLASSES } from '../../figures/land/rules.ts';
import { classOf } from '../evaluation/classHistory.ts';
import type { Evaluation } from '../evaluation/evaluate.ts';
import type { LowEfficiencyResult } from '../lowEfficiency.ts';
import { columnTotal, type GroupTable, totalAt } from './cellFlow.ts';
import { LEAST_FIRMS, suppressCells } from './suppressCells.ts';

/** How many firms and how much land; undefined where it is kept back. */
export type PublicCell = { readonly firms: number; readonly land: number } | undefined;

/** A park, or those put together because each has too few firms. Firms in no park are a row of their own. */
export interface PublicRow {
  readonly parks: readonly (ParkId | 'none')[];
  readonly cells: readonly PublicCell[];
  readonly total: { readonly firms: number; readonly land: number };
}

/** Firms and land (亩) by park and group, with totals. */
export interface PublicTable {
  readonly groups: readonly string[];
  readonly rows: readonly PublicRow[];
  readonly totals: readonly PublicCell[];
  readonly total: { readonly firms: number; readonly land: number };
}

/** What a public edition tells of the firms of a year: aggregates alone. */
export interface PublicRenewal {
  readonly year: number;
  readonly classes: PublicTable | undefined;
  readonly lowEfficiency: PublicTable | undefined;
}

/** The groups of the two tables, in the order of their columns. */
export const CLASS_GROUPS = [...CLASSES, 'not-classed'] as const;
export const LOW_GROUPS = ['low', 'not-low', 'not-known'] as const;

/**
 * The aggregates of a year by park: the classes, and low efficiency. A cell of fewer than three firms
 * is kept back, with as many more that it cannot be had by subtraction over rows, columns and totals;
 * parks of fewer than three are put together. Both tables have the same rows and publish their totals
 * whole, so one tells nothing of the other. Undefined where a year has fewer than three firms.
 */
export function publicRenewal(
  enterprises: EnterpriseTable,
  evaluation: Evaluation,
  low: readonly LowEfficiencyResult[],
): PublicRenewal {
  const { firms, year } = evaluation;
  const parks = parksOf(enterprises, evaluation);
  const lowOf = new Map(low.map((one) => [one.firm, one.low]));
  const classOfFirm = (i: number) => {
    const own = classOf(evaluation, i);
    return own ? CLASSES.indexOf(own) : CLASSES.length;
  };
  const lowOfFirm = (i: number) => {
    const known = lowOf.get(i);
    return known === undefined ? 2 : known ? 0 : 1;
  };
  const rows = rowsOf(parks);
  const table = (groups: readonly string[], groupOf: (i: number) => number) =>
    rows && publicTable(firms.length, rows, parks, groups, groupOf, firms.amounts.land);
  return {
    year,
    classes: table(CLASS_GROUPS, classOfFirm),
    lowEfficiency: table(LOW_GROUPS, lowOfFirm),
  };
}

type Park = ParkId | 'none';

const parksOf = (enterprises: EnterpriseTable, { firms }: Evaluation): Park[] =>
  Array.from(firms.rows, (row) => enterprises.at(row).park ?? 'none');

/** The parks of each row: a park alone where it has enough firms, the others together, with the smallest of the rest if they still have too few. */
function rowsOf(parks: readonly Park[]): Park[][] | undefined {
  const firms = new Map<Park, number>();
  for (const park of parks) firms.set(park, (firms.get(park) ?? 0) + 1);
  const bySize = [...firms].sort(([, a], [, b]) => a - b);
  const together: Park[] = [];
  let count = 0;
  for (const [park, own] of bySize) {
    if (own >= LEAST_FIRMS && (count === 0 || count >= LEAST_FIRMS)) break;
    together.push(park);
    count += own;
  }
  if (count > 0 && count < LEAST_FIRMS) return undefined;
  const alone = [...firms.keys()].filter((park) => !together.includes(park)).map((park) => [park]);
  // Their order tells nothing of their size.
  const rows = together.length > 0 ? [...alone, together.sort()] : alone;
  return rows.length > 0 ? rows : undefined;
}

function publicTable(
  length: number,
  rows: readonly (readonly Park[])[],
  parks: readonly Park[],
  groups: readonly string[],
  groupOf: (i: number) => number,
  land: Float64Array | undefined,
): PublicTable {
  const size = { rows: rows.length, columns: groups.length };
  const counts: GroupTable = { ...size, cells: new Float64Array(size.rows * size.columns) };
  const areas: GroupTable = { ...size, cells: new Float64Array(size.rows * size.columns) };
  const rowOf = new Map(rows.flatMap((own, row) => own.map((park) => [park, row] as const)));
  for (let i = 0; i < length; i++) {
    const at = (rowOf.get(parks[i] ?? 'none') ?? 0) * size.columns + groupOf(i);
    counts.cells[at] = (counts.cells[at] ?? 0) + 1;
    areas.cells[at] = (areas.cells[at] ?? 0) + tenths(land?.[i]);
  }
  const suppressed = suppressCells(counts, [areas]);
  const shown = (at: number, firms: number, area: number): PublicCell =>
    suppressed[at] ? undefined : { firms, land: area / TENTHS };
  const rowSum = ({ cells }: GroupTable, row: number) =>
    cells.subarray(row * size.columns, (row + 1) * size.columns).reduce((a, b) => a + b, 0);
  const sum = ({ cells }: GroupTable) => cells.reduce((a, b) => a + b, 0);
  return {
    groups,
    rows: rows.map((own, row) => ({
      parks: own,
      cells: groups.map((_, column) => {
        const at = row * size.columns + column;
        return shown(at, counts.cells[at] ?? 0, areas.cells[at] ?? 0);
      }),
      total: { firms: rowSum(counts, row), land: rowSum(areas, row) / TENTHS },
    })),
    totals: groups.map((_, column) =>
      shown(totalAt(counts, column), columnTotal(counts, column), columnTotal(areas, column)),
    ),
    total: { firms: sum(counts), land: sum(areas) / TENTHS },
  };
}

const TENTHS = 10;

/** Land in whole tenths of a mu, so that totals are the exact sums of what is published; what is not reported adds nothing. */
const tenths = (land: number | undefined) =>
  land === undefined || Number.isNaN(land) ? 0 : Math.round(land * TENTHS);
