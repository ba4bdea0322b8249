/** A calendar period. Whether a value is cumulative over it is its `Span`, not its period. */
export type Period =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: 1 | 2 | 3 | 4 }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'day'; readonly year: number; readonly month: number; readonly day: number };

export const SPANS = ['ytd', 'quarter', 'month', 'year', 'point'] as const;
/**
 * The time that a value covers: cumulative from January (`ytd`: 一季度, 上半年, 前三季度, 1-2月),
 * a single quarter, a single month, a whole year, or the state at a point in time.
 */
export type Span = (typeof SPANS)[number];

const CODE = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/;

/** Reads `2023`, `2023-Q1`, `2023-02` or `2023-03-31`; undefined for anything else. */
export function parsePeriod(code: string): Period | undefined {
  const match = CODE.exec(code);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[2]) return { kind: 'quarter', year, quarter: Number(match[2]) as 1 | 2 | 3 | 4 };
  if (!match[3]) return { kind: 'year', year };
  const month = Number(match[3]);
  if (month < 1 || month > 12) return undefined;
  if (!match[4]) return { kind: 'month', year, month };
  const day = Number(match[4]);
  if (day < 1 || day > daysIn(year, month)) return undefined;
  return { kind: 'day', year, month, day };
}

/** The number of days in a month (1 to 12). */
export function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const two = (n: number) => String(n).padStart(2, '0');

/** The code that `parsePeriod` reads. */
export function periodCode(period: Period): string {
  switch (period.kind) {
    case 'year':
      return `${period.year}`;
    case 'quarter':
      return `${period.year}-Q${period.quarter}`;
    case 'month':
      return `${period.year}-${two(period.month)}`;
    case 'day':
      return `${period.year}-${two(period.month)}-${two(period.day)}`;
  }
}

/** The last month of a period, 1 to 12. */
export function endMonth(period: Period): number {
  switch (period.kind) {
    case 'year':
      return 12;
    case 'quarter':
      return period.quarter * 3;
    default:
      return period.month;
  }
}

/** The last day of a period, as ISO. */
export function lastDay(period: Period): string {
  if (period.kind === 'day') return periodCode(period);
  const month = endMonth(period);
  return `${period.year}-${two(month)}-${two(daysIn(period.year, month))}`;
}

/** Orders periods by their end; of two that end on the same day the longer comes last. */
export function comparePeriods(a: Period, b: Period): number {
  const length = { day: 0, month: 1, quarter: 2, year: 3 };
  const end = (p: Period) => (p.year * 12 + endMonth(p)) * 32 + (p.kind === 'day' ? p.day : 31);
  return end(a) - end(b) || length[a.kind] - length[b.kind];
}

/** True if a value of the period can have this span: a year has no `month` span. */
export function spanFits(period: Period, span: Span): boolean {
  switch (span) {
    case 'ytd':
      return period.kind === 'quarter' || period.kind === 'month' || period.kind === 'year';
    case 'quarter':
      return period.kind === 'quarter';
    case 'month':
      return period.kind === 'month';
    case 'year':
      return period.kind === 'year';
    case 'point':
      return true;
  }
}

/** The same period a year earlier. */
export function yearBefore(period: Period): Period {
  return { ...period, year: period.year - 1 };
}

/** The previous period of the same kind; undefined for a day. */
export function periodBefore(period: Period): Period | undefined {
  const { year } = period;
  switch (period.kind) {
    case 'year':
      return { kind: 'year', year: year - 1 };
    case 'quarter':
      return period.quarter === 1
        ? { kind: 'quarter', year: year - 1, quarter: 4 }
        : { kind: 'quarter', year, quarter: (period.quarter - 1) as 1 | 2 | 3 };
    case 'month':
      return period.month === 1
        ? { kind: 'month', year: year - 1, month: 12 }
        : { kind: 'month', year, month: period.month - 1 };
    case 'day':
      return undefined;
  }
}
