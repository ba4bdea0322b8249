import { type Enterprise, FIRM_TITLES, type FirmTitle } from '../../data/enterprise.ts';
import type { RenewalTables } from '../../data/renewalTables.ts';
import { firmsOfYear } from '../../rules/firmsOfYear.ts';

/** The number of firms with each title in a year. */
export interface TitleCount {
  readonly year: number;
  readonly counts: Readonly<Record<FirmTitle, number>>;
}

/** The title counts of every year; a firm counts once, with its highest title, as in the table. */
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
