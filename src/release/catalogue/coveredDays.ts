import { type Days, daysOf } from '../../figures/days.ts';
import type { FigureColumns } from '../../figures/figureTable.ts';
import { parsePeriod, SPANS } from '../../figures/period.ts';

/** The days that a dataset's figures cover; undefined without figures. */
export function coveredDays({
  period,
  span,
}: Pick<FigureColumns, 'period' | 'span'>): Days | undefined {
  // Few combinations of period and span occur in many rows, so each is evaluated once.
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
