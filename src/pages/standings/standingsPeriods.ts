import type { Dataset } from '../../figures/dataset.ts';
import { findPeriod, intervalKeys, withoutOtherNames } from '../../figures/days.ts';
import { comparePeriods, type Period, parsePeriod, periodCode } from '../../figures/period.ts';
import { openingOf } from '../../figures/statements.ts';

/** The quarters with standings: two places report something, or a winner is known. Newest first. */
export function standingsPeriods(dataset: Dataset): readonly Period[] {
  const known = found.get(dataset) ?? findPeriods(dataset);
  found.set(dataset, known);
  return known;
}

// Cached, because every title needs them and a dataset never changes.
const found = new WeakMap<Dataset, readonly Period[]>();

function findPeriods(dataset: Dataset): readonly Period[] {
  const { columns, intervals } = dataset.figures;
  const places = new Map<number, Set<number>>();
  for (let row = 0; row < columns.length; row++) {
    const interval = intervals.at(row);
    const seen = places.get(interval) ?? new Set<number>();
    seen.add(columns.place.codes[row] ?? -1);
    places.set(interval, seen);
  }
  const codes = new Set(columns.period.names.filter((code) => reports(code) > 1));
  for (const { period } of dataset.awards) codes.add(period);
  const periods = [...codes].flatMap((code) => parsePeriod(code) ?? []);
  const isStated = (key: string) => intervals.find(key) !== undefined;
  return withoutOtherNames(periods, isStated).sort((a, b) => comparePeriods(b, a));

  /** The number of places with figures in a period, under any name of it. */
  function reports(code: string): number {
    const period = parsePeriod(code);
    const numbers = period ? intervalKeys(period).map((key) => intervals.find(key)) : [];
    return new Set(numbers.flatMap((number) => [...(places.get(number ?? Number.NaN) ?? [])])).size;
  }
}

/**
 * The quarter that the standings open with: the one of the briefing, else the newest of `periods`.
 */
export function openingStandings(
  dataset: Dataset,
  periods: readonly Period[] = standingsPeriods(dataset),
): Period | undefined {
  const opening = openingOf(dataset);
  return (opening && findPeriod(periods, periodCode(opening.period))) ?? periods[0];
}
