import { nameAt } from '../figures/columns.ts';
import type { IntervalCodes } from '../figures/intervalCodes.ts';
import { fixed, say } from '../tables/report.ts';
import type { ComparedFigures } from './comparedFigures.ts';
import type { KeyCodes } from './figureIndex.ts';

/** Checks that a total accumulated from January does not decrease within the year. */
export function checkYear(
  figures: ComparedFigures,
  row: number,
  key: KeyCodes,
  earlier: readonly (readonly number[])[],
): void {
  if (!figures.onlyGrows(key)) return;
  for (const interval of earlier[key.interval] ?? []) {
    const before = figures.index.latest({ ...key, interval });
    const last = figures.central(before);
    if (Number.isNaN(last)) continue;
    if (!(figures.central(row) < last) || !figures.comparable(row, before)) return;
    const [now, then] = [figures.range(row), figures.range(before)];
    if (!now || !then || now.high >= then.low) return;
    const name = nameAt(figures.columns.period, before);
    figures.report(
      'warning',
      'ytd-falls',
      row,
      say(`不小于 ${name} 的累计数`, `at least the cumulative value of ${name}`),
      fixed(
        '累计数在年内变小：核对期间、单位，或注明修订',
        'the cumulative value falls within the year: check period and unit, or note the revision',
      ),
    );
    return;
  }
}

/**
 * For each interval that begins in January, the intervals of the same year that end before it,
 * latest first.
 */
export function earlierIntervals({ keys }: IntervalCodes): number[][] {
  const january = keys.map((key) => /^(\d{4})-01-01\/(\d{4}-\d{2}-\d{2})$/.exec(key));
  const byYear = new Map<string, { readonly end: string; readonly code: number }[]>();
  january.forEach((match, code) => {
    // A state on 1 January is not a running total.
    if (!match?.[1] || !match[2] || match[2].endsWith('-01-01')) return;
    const known = byYear.get(match[1]) ?? [];
    known.push({ end: match[2], code });
    byYear.set(match[1], known);
  });
  for (const known of byYear.values()) known.sort((a, b) => (a.end < b.end ? 1 : -1));
  return january.map((match) =>
    (byYear.get(match?.[1] ?? '') ?? [])
      .filter(({ end }) => end < (match?.[2] ?? ''))
      .map(({ code }) => code),
  );
}
