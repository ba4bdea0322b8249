import type { Dataset } from '../../figures/dataset.ts';
import { comparePeriods, type Period, parsePeriod, periodCode } from '../../figures/period.ts';

/** The quarters that standings can be drawn up for: two places report something, or a winner is known. Newest first. */
export function standingsPeriods(dataset: Dataset): Period[] {
  const { columns } = dataset.figures;
  const places = new Map<string, Set<number>>();
  for (let row = 0; row < columns.length; row++) {
    const code = columns.period.names[columns.period.codes[row] ?? -1] ?? '';
    const seen = places.get(code) ?? new Set<number>();
    seen.add(columns.place.codes[row] ?? -1);
    places.set(code, seen);
  }
  const codes = new Set([...places].flatMap(([code, seen]) => (seen.size > 1 ? [code] : [])));
  for (const { period } of dataset.awards) codes.add(period);
  return [...codes]
    .flatMap((code) => parsePeriod(code) ?? [])
    .sort((a, b) => comparePeriods(b, a))
    .filter((period, i, all) => i === 0 || periodCode(period) !== periodCode(all[i - 1] ?? period));
}
