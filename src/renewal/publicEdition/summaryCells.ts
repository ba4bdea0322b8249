import type { Decimal } from '../../figures/decimal.ts';
import {
  SUMMARY_GROUPS,
  type SummaryCell,
  type SummaryKey,
  type SummarySubject,
  TOTAL_GROUP,
} from '../../figures/land/summary.ts';
import type { PublicCell, PublicTable } from './publicRenewal.ts';

type Keyed<Cell> = Cell extends unknown ? Omit<Cell, 'asOf' | 'year' | 'source'> : never;
/** A cell before it is said of which day and year it is. */
export type UndatedCell = Keyed<SummaryCell>;

/** What is told of a group; undefined where it is kept back. */
export type ToldGroup =
  | { readonly count: number; readonly land?: Decimal; readonly investment?: Decimal }
  | undefined;

/** The cells of a subject: its groups in their order, then the total. */
export function subjectCells(
  subject: SummarySubject,
  parks: SummaryKey['parks'],
  groups: readonly ToldGroup[],
  total: ToldGroup,
): UndatedCell[] {
  const cell = (group: string, told: ToldGroup): UndatedCell => {
    const key = { subject, parks, group };
    if (!told) return { ...key, status: 'confidential' };
    const { count, land, investment } = told;
    return { ...key, status: 'final', count, land, investment };
  };
  return [
    ...SUMMARY_GROUPS[subject].map((group, i) => cell(group, groups[i])),
    cell(TOTAL_GROUP, total),
  ];
}

/** A table by park as cells: the whole area first, then its rows. Where a year has too few firms all of it is kept back. */
export function parkTableCells(
  subject: 'class' | 'low_efficiency',
  table: PublicTable | undefined,
): UndatedCell[] {
  if (!table) return subjectCells(subject, [], [], undefined);
  return [
    ...subjectCells(subject, [], table.totals.map(toldOf), toldOf(table.total)),
    ...table.rows.flatMap(({ parks, cells, total }) =>
      subjectCells(subject, parks, cells.map(toldOf), toldOf(total)),
    ),
  ];
}

/** Land is published in whole tenths of a mu. */
const toldOf = (cell: PublicCell): ToldGroup =>
  cell && {
    count: cell.firms,
    land: { mantissa: Math.round(cell.land * 10), scale: 1 },
  };
