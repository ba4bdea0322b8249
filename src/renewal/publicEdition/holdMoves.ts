import { SUMMARY_GROUPS } from '../../figures/land/summary.ts';
import type { LinkedNumbers } from './linkedNumbers.ts';
import type { Held } from './protectNumbers.ts';

/** The tables of a year, and what is held back of them. */
export interface HeldYear {
  readonly year: number;
  readonly linked: LinkedNumbers | undefined;
  readonly held: Map<number, Held>;
}

/**
 * Holds back how firms moved between classes where the sum of a class is held back, of the year or
 * of the one before: firms that moved up are in none but the better classes, so that the moves say
 * how large a class can be, which is more than the sums of a table say.
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
      // How many have no class is told with the classes, or held back with them.
      if (number === undefined || group === 'not-classed' || own.held.has(number)) continue;
      own.held.set(number, { kind: 'complementary' });
    }
  }
}
