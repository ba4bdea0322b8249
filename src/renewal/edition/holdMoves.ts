import { SUMMARY_GROUPS } from '../data/summary.ts';
import type { LinkedNumbers } from './linkedNumbers.ts';
import type { Held } from './protectNumbers.ts';

/** The tables of a year, and the numbers held back in them. */
export interface HeldYear {
  readonly year: number;
  readonly linked: LinkedNumbers | undefined;
  readonly held: Map<number, Held>;
}

/**
 * Holds back the moves between classes of a year if a class total of that year or the year before is
 * held back. A firm that moved up is not in the lowest class, so the moves bound the size of classes
 * more tightly than the sums of the tables do.
 */
export function holdMoves(years: readonly HeldYear[]): void {
  const holdsClasses = ({ linked, held }: HeldYear) =>
    !linked ||
    SUMMARY_GROUPS.class.some((group) => {
      const number = linked.at({ subject: 'class', parks: [], group });
      return number !== undefined && held.has(number);
    });
  for (const own of years) {
    const before = years.find(({ year }) => year === own.year - 1);
    if (!holdsClasses(own) && !(before && holdsClasses(before))) continue;
    for (const group of SUMMARY_GROUPS.class_move) {
      const number = own.linked?.at({ subject: 'class_move', parks: [], group });
      // The number without a class is shared with the table of classes.
      if (number === undefined || group === 'not-classed' || own.held.has(number)) continue;
      own.held.set(number, { kind: 'complementary' });
    }
  }
}
