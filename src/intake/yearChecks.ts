import type { FigureColumns } from '../figures/figureTable.ts';
import { parsePeriod, periodCode } from '../figures/period.ts';
import type { ComparedFigures } from './comparedFigures.ts';
import type { KeyCodes } from './figureIndex.ts';
import { say } from './report.ts';

/** What accumulates from January does not fall within the year. */
export function checkYear(
  figures: ComparedFigures,
  row: number,
  key: KeyCodes,
  earlier: readonly (readonly number[])[],
): void {
  const { span, period } = figures.columns;
  if (span.names[key.span] !== 'ytd' || !figures.onlyGrows(key)) return;
  for (const code of earlier[key.period] ?? []) {
    const before = figures.index.latest({ ...key, period: code });
    const last = figures.central(before);
    if (Number.isNaN(last)) continue;
    if (!(figures.central(row) < last) || !figures.comparable(row, before)) return;
    const [now, then] = [figures.range(row), figures.range(before)];
    if (!now || !then || now.high >= then.low) return;
    figures.report(
      'warning',
      'ytd-falls',
      row,
      say(
        `不小于 ${period.names[code]} 的累计数`,
        `no less than the cumulative value of ${period.names[code]}`,
      ),
      say(
        '累计数在年内变小：核对期间、单位，或注明修订',
        'the cumulative value falls within the year: check period and unit, or note the revision',
      ),
    );
    return;
  }
}

/** For each period code, the codes of the periods of the same kind before it in the year, the last first. */
export function earlierPeriods({ period }: FigureColumns): number[][] {
  const codes = new Map(period.names.map((name, code) => [name, code]));
  return period.names.map((name) => {
    const parsed = parsePeriod(name);
    const before: string[] = [];
    if (parsed?.kind === 'quarter') {
      for (let q = parsed.quarter - 1; q > 0; q--) before.push(`${parsed.year}-Q${q}`);
    }
    if (parsed?.kind === 'month') {
      for (let month = parsed.month - 1; month > 0; month--) {
        before.push(periodCode({ ...parsed, month }));
      }
    }
    return before.flatMap((code) => codes.get(code) ?? []);
  });
}
