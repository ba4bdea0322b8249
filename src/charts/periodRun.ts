import { type Period, periodCode } from '../figures/period.ts';

/**
 * The last `count` periods of the same kind up to `period`, oldest first; only itself for a day.
 */
export function periodRun(period: Period, count: number): Period[] {
  return Array.from({ length: count }, (_, i) => earlier(period, count - 1 - i)).filter(
    (one) => one !== undefined,
  );
}

function earlier(period: Period, by: number): Period | undefined {
  switch (period.kind) {
    case 'year':
      return { ...period, year: period.year - by };
    case 'quarter': {
      const at = period.year * 4 + period.quarter - 1 - by;
      return {
        kind: 'quarter',
        year: Math.floor(at / 4),
        quarter: ((at % 4) + 1) as 1 | 2 | 3 | 4,
      };
    }
    case 'month': {
      const at = period.year * 12 + period.month - 1 - by;
      return { kind: 'month', year: Math.floor(at / 12), month: (at % 12) + 1 };
    }
    case 'day':
      return by === 0 ? period : undefined;
  }
}

/** A period as an axis label: `'23 Q1`, `2023`, `2023-02`. */
export function periodTick(period: Period): string {
  const code = periodCode(period);
  return period.kind === 'quarter' ? code.replace(/^\d\d(\d\d)-/, "'$1 ") : code;
}

/**
 * The indexes at which a line of cumulative values breaks: each period that starts another year.
 */
export function yearBreaks(periods: readonly Period[]): number[] {
  return periods.flatMap(({ year }, i) => {
    const before = periods[i - 1];
    return before && before.year !== year ? [i] : [];
  });
}
