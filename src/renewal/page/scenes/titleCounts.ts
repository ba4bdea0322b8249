import { type Enterprise, FIRM_TITLES, type FirmTitle } from '../../data/enterprise.ts';
import type { RenewalTables } from '../../data/renewalTables.ts';
import { firmsOfYear } from '../../rules/firmsOfYear.ts';

/** How many firms held each title in a year. */
export interface TitleCount {
  readonly year: number;
  readonly counts: Readonly<Record<FirmTitle, number>>;
}

/** The titles of every year; a firm counts with the highest it holds, as the table gives it. */
export function titleCounts(
  tables: RenewalTables,
  years: readonly number[],
  isIn: (firm: Enterprise) => boolean,
): TitleCount[] {
  return years.map((year) => {
    const counts = { innovative: 0, specialised: 0, 'little-giant': 0 };
    for (const firm of firmsOfYear(tables, year).values()) {
      const title = FIRM_TITLES.find((one) => one === firm.title);
      if (title && isIn(firm)) counts[title]++;
    }
    return { year, counts };
  });
}
