import { SUMMARY_GROUPS } from '../data/summary.ts';
import type { HeldYear } from './holdMoves.ts';

/** The tables of a year, and if its rules tie low efficiency to the classes. */
export interface HeldLow extends HeldYear {
  readonly isLowByClass: boolean;
}

/**
 * Holds back the groups of low efficiency of a year whose rules tie them to the classes, if any
 * number of low efficiency or of the classes of that year or the year before is held back: the
 * tables are protected by their sums, and the rules relate single cells of both.
 */
export function holdLow(years: readonly HeldLow[]): void {
  const holds = ({ linked, held }: HeldYear) =>
    !linked ||
    linked.cells.some(
      ({ cell, number }) =>
        (cell.subject === 'class' || cell.subject === 'low_efficiency') && held.has(number),
    );
  for (const own of years) {
    if (!own.isLowByClass) continue;
    const before = years.find(({ year }) => year === own.year - 1);
    if (!holds(own) && !(before && holds(before))) continue;
    const groups: readonly string[] = SUMMARY_GROUPS.low_efficiency;
    for (const { cell, number } of own.linked?.cells ?? []) {
      const isGroup = cell.subject === 'low_efficiency' && groups.includes(cell.group);
      if (isGroup && !own.held.has(number)) own.held.set(number, { kind: 'complementary' });
    }
  }
}
