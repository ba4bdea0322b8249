import type { Dataset } from '../../figures/dataset.ts';
import { findPeriod, withoutOtherNames } from '../../figures/days.ts';
import { comparePeriods, type Period, parsePeriod, periodCode } from '../../figures/period.ts';
import { reportedPeriods, statedIntervals } from '../../figures/reportedPeriods.ts';
import { openingOf } from '../../figures/statements.ts';

/** The quarters with standings: two places report something, or a winner is known. Newest first. */
export function standingsPeriods(dataset: Dataset): readonly Period[] {
  const known = found.get(dataset) ?? findPeriods(dataset);
  found.set(dataset, known);
  return known;
}

// Cached, because every title needs them and a dataset never changes.
const found = new WeakMap<Dataset, readonly Period[]>();

function findPeriods({ figures, awards }: Dataset): readonly Period[] {
  const codes = new Set([...reportedPeriods(figures), ...awards.map(({ period }) => period)]);
  const periods = [...codes].flatMap((code) => parsePeriod(code) ?? []);
  const stated = statedIntervals(figures);
  return withoutOtherNames(periods, (key) => stated.has(key)).sort((a, b) => comparePeriods(b, a));
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
