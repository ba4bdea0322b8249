import { intervalKeys } from './days.ts';
import type { FigureTable } from './figureTable.ts';
import { parsePeriod } from './period.ts';

/** The codes of the periods in which two places or more report something, under any name. */
export function reportedPeriods(figures: FigureTable): readonly string[] {
  if (figures.directory) return figures.directory.reported;
  const { columns, intervals } = figures;
  const places = new Map<number, Set<number>>();
  for (let row = 0; row < columns.length; row++) {
    const interval = intervals.at(row);
    const seen = places.get(interval) ?? new Set<number>();
    seen.add(columns.place.codes[row] ?? -1);
    places.set(interval, seen);
  }
  return columns.period.names.filter((code) => {
    const period = parsePeriod(code);
    const numbers = period ? intervalKeys(period).map((key) => intervals.find(key)) : [];
    const reporting = numbers.flatMap((number) => [...(places.get(number ?? Number.NaN) ?? [])]);
    return new Set(reporting).size > 1;
  });
}

/** The keys of all intervals that a table states. */
export function statedIntervals(figures: FigureTable): ReadonlySet<string> {
  return new Set(figures.directory?.intervals ?? figures.intervals.keys);
}

/** The codes of every period that a table names. */
export const statedCodes = (figures: FigureTable): readonly string[] =>
  figures.directory?.codes ?? figures.columns.period.names;
