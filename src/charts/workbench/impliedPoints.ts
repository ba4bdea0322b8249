import type { Figure } from '../../figures/figure.ts';
import { kindMeaning } from '../../figures/kindMeaning.ts';
import type { Period } from '../../figures/period.ts';
import type { Indicator } from '../../figures/tables.ts';
import { type Absence, isPoint, type Point, printedPoint, UNSTATED } from './point.ts';

type Dot = Point | Absence;

/**
 * A single quarter: as printed, or as the difference of two cumulative values, which is implied.
 */
export function singleQuarter(own: readonly Figure[], indicator: Indicator, period: Period): Dot {
  const printed = printedPoint(own, period, 'quarter');
  if (isPoint(printed)) return printed;
  if (period.kind !== 'quarter' || !kindMeaning(indicator).accumulates) return printed;
  const now = printedPoint(own, period, 'ytd');
  if (!isPoint(now)) return now;
  const quarter = (period.quarter - 1) as 1 | 2 | 3;
  const before = printedPoint(own, { ...period, quarter }, 'ytd');
  if (!isPoint(before)) return before;
  return {
    period,
    value: Number((now.value - before.value).toPrecision(12)),
    interval: {
      low: now.interval.low - before.interval.high,
      high: now.interval.high - before.interval.low,
    },
    state: 'implied',
    figures: [...before.figures, ...now.figures],
  };
}

/** A place's share of its whole, in per cent, for a share that no source prints. */
export function impliedShare(own: Dot, whole: Dot): Dot {
  if (!isPoint(own)) return own;
  if (!isPoint(whole) || whole.value <= 0 || whole.interval.low <= 0) return UNSTATED;
  return {
    period: own.period,
    value: Number(((100 * own.value) / whole.value).toPrecision(6)),
    interval: {
      low: (100 * own.interval.low) / whole.interval.high,
      high: (100 * own.interval.high) / whole.interval.low,
    },
    state: 'implied',
    figures: [...own.figures, ...whole.figures],
  };
}

/** Minimum number of places for a rank. */
const MIN_FIELD_SIZE = 3;

/**
 * A place's rank in its field, for a rank that no source prints. It needs the whole field: one
 * place without a value leaves all without a rank.
 *
 * @param own the place's own value
 * @param others the values of the other places of the field
 */
export function impliedRank(own: Dot, others: readonly Dot[], lowerIsBetter: boolean): Dot {
  if (!isPoint(own)) return own;
  const field = others.filter(isPoint);
  if (field.length < others.length || others.length + 1 < MIN_FIELD_SIZE) return UNSTATED;
  const sign = lowerIsBetter ? -1 : 1;
  const ahead = (test: (other: Point) => boolean) => 1 + field.filter(test).length;
  const better = (a: number, b: number) => sign * (a - b) > 0;
  const worst = (point: Point) => (lowerIsBetter ? point.interval.high : point.interval.low);
  const best = (point: Point) => (lowerIsBetter ? point.interval.low : point.interval.high);
  return {
    period: own.period,
    value: ahead((other) => better(other.value, own.value)),
    interval: {
      low: ahead((other) => better(worst(other), best(own))),
      high: ahead((other) => better(best(other), worst(own))),
    },
    state: 'implied',
    figures: [own, ...field].flatMap(({ figures }) => figures),
  };
}

/** The median of a field. */
export function median(field: readonly (readonly Dot[])[], period: Period, i: number): Dot {
  const points = field.flatMap((one) => {
    const point = one[i];
    return point && isPoint(point) ? [point] : [];
  });
  // With half of the field or less it would be the median of the places that happen to report.
  if (points.length * 2 <= field.length) return UNSTATED;
  const middle = (pick: (point: Point) => number) => {
    const sorted = points.map(pick).sort((a, b) => a - b);
    const at = (sorted.length - 1) / 2;
    return ((sorted[Math.floor(at)] ?? 0) + (sorted[Math.ceil(at)] ?? 0)) / 2;
  };
  return {
    period,
    value: Number(middle(({ value }) => value).toPrecision(12)),
    interval: {
      low: middle(({ interval }) => interval.low),
      high: middle(({ interval }) => interval.high),
    },
    state: 'implied',
    figures: points.flatMap(({ figures }) => figures),
  };
}
