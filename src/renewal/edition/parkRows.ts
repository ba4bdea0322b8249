import { type SummaryKey, TOTAL_GROUP } from '../data/summary.ts';
import type { SubjectEntries } from './subjectEntries.ts';

type Parks = SummaryKey['parks'];

/**
 * The rows of the tables by park, the same for all years, so that the rows of two years differ by
 * firms and never by parks: a park alone where it has enough holders in every year that it has any,
 * the others together, with the smallest of the rest if they still have too few. `before`: the rows
 * that were published; what was put together is not parted again.
 */
export function parkRows(
  years: readonly SubjectEntries[],
  parks: Parks,
  minimum: number,
  before: readonly Parks[],
): Parks[] {
  const holdersIn = (year: SubjectEntries, own: Parks) =>
    new Set(year.of(TOTAL_GROUP, own).map(({ holder }) => holder)).size;
  // A year of too few altogether has no rows, whatever is put together.
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
  // Their order tells nothing of their size.
  return together.length > 0 ? [...alone, parksOf(together).sort()] : alone;
}

/** The parks in their order, those put together that some row before has together. */
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
