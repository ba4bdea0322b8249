import { intervalKey } from '../../figures/days.ts';
import { type Decimal, toNumber } from '../../figures/decimal.ts';
import type { Figure } from '../../figures/figure.ts';
import { sameKey } from '../../figures/figureKey.ts';
import { valueInterval } from '../../figures/implied.ts';
import type { Interval } from '../../figures/interval.ts';
import type { Period, Span } from '../../figures/period.ts';
import { latestRevisions } from '../../figures/selectFigures.ts';
import { findUnit, toCanonical } from '../../figures/unit.ts';
import type { PointState } from '../chartBase.ts';

/** A value of a series: a printed figure, or one that follows from printed figures. */
export interface Point {
  readonly period: Period;
  /** In the canonical unit of its quantity; ratios in per cent. */
  readonly value: number;
  /** The range that rounding allows, in the same unit. */
  readonly interval: Interval;
  readonly state: PointState;
  /** The figures behind it; exactly one unless it is implied. */
  readonly figures: readonly Figure[];
}

/**
 * The reason for a gap: stated by the source, no statement at all, or no value in the reader's
 * own file.
 */
export type Gap = 'missing' | 'confidential' | 'not_applicable' | 'unstated' | 'not-in-file';

/** A period without a point. */
export interface Absence {
  readonly gap: Gap;
  /** The row that states the reason; undefined without a statement. */
  readonly figure?: Figure;
}

export const UNSTATED: Absence = { gap: 'unstated' };
/**
 * For places and indicators only in a reader's own file, which says nothing about published data.
 */
export const NOT_IN_FILE: Absence = { gap: 'not-in-file' };

/** True if a period has a value. */
export const isPoint = (point: Point | Absence): point is Point => 'value' in point;

/**
 * The latest release of the value printed for a period with a span, under any name of the period.
 */
export function printedPoint(own: readonly Figure[], period: Period, span: Span): Point | Absence {
  const key = intervalKey(period, span);
  const versions = own.filter((one) => intervalKey(one.period, one.span) === key);
  const [figure] = latestRevisions(versions);
  if (!figure) return UNSTATED;
  if (!figure.value) return absenceOf(figure);
  const scale = scaleOf(figure.unit);
  const range = valueInterval(figure.value, figure.qualifier);
  const revised = versions.some(
    (other) => other !== figure && sameKey(other, figure) && changed(other, figure),
  );
  return {
    period,
    value: inUnit(figure.value, figure.unit),
    interval: { low: range.low * scale, high: range.high * scale },
    state: revised ? 'revised' : figure.status === 'final' ? 'final' : 'preliminary',
    figures: [figure],
  };
}

const changed = (a: Figure, b: Figure) =>
  a.value?.mantissa !== b.value?.mantissa || a.value?.scale !== b.value?.scale || a.unit !== b.unit;

function absenceOf(figure: Figure): Absence {
  const { status } = figure;
  const gap = status === 'confidential' || status === 'not_applicable' ? status : 'missing';
  return { gap, figure };
}

/** The factor from a printed number to the canonical unit, for ratios to per cent. */
export function scaleOf(token: string): number {
  const unit = findUnit(token);
  if (!unit) return 1;
  const factor = unit.factor.numerator / unit.factor.denominator;
  return unit.quantity === 'ratio' ? factor * 100 : factor;
}

/** A printed number in the canonical unit, ratios in per cent. */
export function inUnit(value: Decimal, token: string): number {
  const unit = findUnit(token);
  if (!unit) return toNumber(value);
  const canonical = toCanonical(value, unit);
  return Number((unit.quantity === 'ratio' ? canonical * 100 : canonical).toPrecision(12));
}
