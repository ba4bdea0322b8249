import {
  comparePeriods,
  daysIn,
  endMonth,
  lastDay,
  type Period,
  parsePeriod,
  periodCode,
  SPANS,
  type Span,
  spanFits,
} from './period.ts';

/** A range of days (ISO), both ends included. */
export interface Days {
  readonly start: string;
  readonly end: string;
}

/**
 * The days that a value covers: from 1 January for `ytd`, only the last day for `point`.
 *
 * @param span must fit the period (`spanFits`)
 * @example
 * daysOf({ kind: 'quarter', year: 2023, quarter: 1 }, 'ytd') // 2023-01-01 to 2023-03-31
 */
export function daysOf(period: Period, span: Span): Days {
  const { year } = period;
  const month = endMonth(period);
  const end = iso(year, month, period.kind === 'day' ? period.day : daysIn(year, month));
  switch (span) {
    case 'point':
      return { start: end, end };
    case 'ytd':
    case 'year':
      return { start: iso(year, 1, 1), end };
    case 'quarter':
      return { start: iso(year, month - 2, 1), end };
    case 'month':
      return { start: iso(year, month, 1), end };
  }
}

/**
 * The key for comparing periods: the days that a value covers. 2023-Q1 ytd, 2023-03 ytd and
 * 2023-Q1 quarter have the same key, because they are one interval under three names.
 *
 * @returns `start/end` as ISO days; a unique text where the span does not fit the period
 */
export function intervalKey(period: Period, span: Span): string {
  const known = keys.get(period) ?? {};
  const key = known[span] ?? keyOf(period, span);
  known[span] = key;
  keys.set(period, known);
  return key;
}

// A table holds few periods and asks for each of them many times.
const keys = new WeakMap<Period, Partial<Record<Span, string>>>();

function keyOf(period: Period, span: Span): string {
  if (!spanFits(period, span)) return `${JSON.stringify(period)} ${span}`;
  const { start, end } = daysOf(period, span);
  return `${start}/${end}`;
}

/** The keys of every interval that a period can mean: year to date, single month, last day ... */
export function intervalKeys(period: Period): string[] {
  return [
    ...new Set(
      SPANS.filter((span) => spanFits(period, span)).map((span) => intervalKey(period, span)),
    ),
  ];
}

/** The period of the given kind that covers the same days as `period` with `span`, if any. */
export function namedAs(period: Period, span: Span, kind: Period['kind']): Period | undefined {
  if (period.kind === kind) return period;
  const { year } = period;
  const month = endMonth(period);
  const names: Readonly<Record<Period['kind'], Period | undefined>> = {
    year: { kind: 'year', year },
    quarter: { kind: 'quarter', year, quarter: Math.ceil(month / 3) as 1 | 2 | 3 | 4 },
    month: { kind: 'month', year, month },
    day: undefined,
  };
  const name = names[kind];
  return name && intervalKeys(name).includes(intervalKey(period, span)) ? name : undefined;
}

/**
 * The period of a code: under its own code, or under another name of the same year to date or
 * last day.
 */
export function findPeriod(periods: readonly Period[], code: string): Period | undefined {
  const own = periods.find((period) => periodCode(period) === code);
  const asked = parsePeriod(code);
  if (own || !asked) return own;
  const span = asked.kind === 'day' ? 'point' : 'ytd';
  return periods.find((period) => {
    const name = namedAs(asked, span, period.kind);
    return name && periodCode(name) === periodCode(period);
  });
}

/**
 * Leaves out each month and day where a longer period in `periods` covers every interval stated
 * for it: 2023-03 where it only repeats 2023-Q1. A month with figures of its own stays. A year and
 * its last quarter both stay, because readers look for them in different rows.
 *
 * @param isStated says for an interval key if any figure is stated for it
 */
export function withoutOtherNames(
  periods: readonly Period[],
  isStated: (key: string) => boolean,
): Period[] {
  // All names of one interval end on the same day.
  const byEnd = new Map<string, Period[]>();
  for (const period of periods) {
    byEnd.set(lastDay(period), [...(byEnd.get(lastDay(period)) ?? []), period]);
  }
  return periods.filter((period) => {
    if (period.kind === 'year' || period.kind === 'quarter') return true;
    const own = intervalKeys(period).filter(isStated);
    const longer = byEnd.get(lastDay(period))?.filter((one) => comparePeriods(one, period) > 0);
    return !longer?.some((one) => own.every((key) => intervalKeys(one).includes(key)));
  });
}

const iso = (year: number, month: number, day: number) =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
