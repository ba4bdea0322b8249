import type { Decimal } from '../../figures/decimal.ts';
import {
  SUMMARY_GROUPS,
  type SummaryCell,
  type SummaryKey,
  type SummarySubject,
  TOTAL_GROUP,
} from '../data/summary.ts';
import { FIRM_PLACES } from './firmEntries.ts';
import type { LinkedNumbers } from './linkedNumbers.ts';
import { SHOWN } from './linkTables.ts';

/** The day, year and source of a subject's cells. */
export type CellBase = Pick<SummaryCell, 'asOf' | 'year' | 'source'>;

/**
 * The cells of a subject, the whole area first, then its rows; `linked` is undefined if all of it
 * is held back.
 */
export function subjectCells(
  subject: SummarySubject,
  rows: readonly SummaryKey['parks'][],
  base: CellBase,
  linked: LinkedNumbers | undefined,
  { isHeld, places }: { readonly isHeld: (number: number) => boolean; readonly places: number },
): SummaryCell[] {
  return [[], ...rows].flatMap((parks) =>
    [...SUMMARY_GROUPS[subject], TOTAL_GROUP].map((group): SummaryCell => {
      const key = { ...base, subject, parks, group };
      const number = linked?.at({ subject, parks, group });
      const told = number === undefined ? undefined : linked?.numbers[number];
      if (number === undefined || !told || isHeld(number))
        return { ...key, status: 'confidential' };
      const [count = 0, ...amounts] = told.values.slice(0, SHOWN[subject]);
      const [land, investment] = amounts.map((mantissa) => printed({ mantissa, scale: places }));
      return { ...key, status: 'final', count, land, investment };
    }),
  );
}

/**
 * Land of firms keeps its one decimal. Sums of unrounded amounts drop trailing zeros, because no
 * source printed them.
 */
function printed({ mantissa, scale }: Decimal): Decimal {
  return scale === FIRM_PLACES ? { mantissa, scale } : shortest({ mantissa, scale });
}

function shortest({ mantissa, scale }: Decimal): Decimal {
  return scale > 0 && mantissa % 10 === 0
    ? shortest({ mantissa: mantissa / 10, scale: scale - 1 })
    : { mantissa, scale };
}

/** True if a subject has rows by park besides the whole. */
export const isByPark = (subject: SummarySubject) =>
  subject === 'class' || subject === 'low_efficiency';
