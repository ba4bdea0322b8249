import type { FigureColumns } from '../../figures/figureTable.ts';
import { endMonth, type Period, parsePeriod, SPANS, type Span } from '../../figures/period.ts';

/** From one day to another (ISO), both within. */
export interface Days {
  readonly start: string;
  readonly end: string;
}

/** The days that a dataset's figures are about; undefined where there is no figure. */
export function coveredDays({
  period,
  span,
}: Pick<FigureColumns, 'period' | 'span'>): Days | undefined {
  // Few periods and spans stand in many rows: each pair is looked at once.
  const pairs = new Set<number>();
  for (let row = 0; row < period.codes.length; row++) {
    pairs.add((period.codes[row] ?? 0) * span.names.length + (span.codes[row] ?? 0));
  }
  const all = [...pairs].flatMap((pair) => {
    const parsed = parsePeriod(period.names[Math.floor(pair / span.names.length)] ?? '');
    const name = span.names[pair % span.names.length];
    const known = SPANS.find((one) => one === name);
    return parsed && known ? [daysOf(parsed, known)] : [];
  });
  const start = all.map((days) => days.start).sort()[0];
  const end = all
    .map((days) => days.end)
    .sort()
    .at(-1);
  return start !== undefined && end !== undefined ? { start, end } : undefined;
}

/** The days of a value: since January for the year so far, the last day alone for a state. */
function daysOf(period: Period, span: Span): Days {
  const { year } = period;
  const month = endMonth(period);
  const lastOfMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const end = iso(year, month, period.kind === 'day' ? period.day : lastOfMonth);
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

const iso = (year: number, month: number, day: number) =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
