import { type SummaryKey, TOTAL_GROUP } from '../data/summary.ts';
import type { SubjectEntries } from './subjectEntries.ts';

type Parks = SummaryKey['parks'];

/**
 * Chooses the rows of the tables by park, the same for all years, so that the rows of two years
 * differ by firms and never by parks. A park has its own row if it has enough holders in every year
 * in which it has any. All other parks share one row, with the smallest of the rest if they still
 * have too few holders. `before`: the rows already published; parks that were combined stay
 * combined.
 */
export function parkRows(
  years: readonly SubjectEntries[],
  parks: Parks,
  minimum: number,
  before: readonly Parks[],
): Parks[] {
  const holdersIn = (year: SubjectEntries, own: Parks) =>
    new Set(year.of(TOTAL_GROUP, own).map(({ holder }) => holder)).size;
  // A year with too few holders in total has no rows, however parks are combined.
  const told = years.filter((year) => holdersIn(year, parks) >= minimum);
  const least = (own: Parks) =>
    Math.min(...told.map((year) => holdersIn(year, own)).filter((holders) => holders > 0));
  const rows = joined(parks, before)
    .map((own) => ({ own, holders: least(own) }))
    .filter(({ holders }) => Number.isFinite(holders));
  const bySize = [...rows].sort((a, b) => a.holders - b.holders);
  const together: typeof rows = [];
  const parksOf = (some: typeof rows) => some.flatMap(({ own }) => own);
  for (const row of bySize) {
    const isEnough = together.length === 0 || least(parksOf(together)) >= minimum;
    if (row.holders >= minimum && isEnough) break;
    together.push(row);
  }
  const alone = rows.filter((row) => !together.includes(row)).map(({ own }) => own);
  // Sorted, so that their order discloses nothing about their size.
  return together.length > 0 ? [...alone, parksOf(together).sort()] : alone;
}

/** The parks in their order; parks that any earlier row combines are combined. */
function joined(parks: Parks, before: readonly Parks[]): Parks[] {
  const rows = parks.map((park) => [park]);
  const rowOf = (park: Parks[number]) => rows.find((own) => own.includes(park));
  for (const [first, ...others] of before) {
    const into = first === undefined ? undefined : rowOf(first);
    for (const park of others) {
      const from = rowOf(park);
      if (!into || !from || into === from) continue;
      into.push(...from);
      rows.splice(rows.indexOf(from), 1);
    }
  }
  return rows.map((own) => own.sort());
}
