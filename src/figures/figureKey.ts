import { intervalKey } from './days.ts';
import type { Figure, FigureKey } from './figure.ts';
import type { Period, Span } from './period.ts';

/** The parts of a key as texts. */
interface KeyParts {
  readonly place: string | undefined;
  readonly indicator: string;
  readonly measure: string;
  readonly of: string | undefined;
  /** The days covered, as in `intervalKey`. */
  readonly days: string;
  /** Absent in a key that covers every scope. */
  readonly scope?: string;
}

/** Joins the parts of a key to the text that maps use. Ids contain no `|`. */
export function joinKey({
  place = '',
  indicator,
  measure,
  of = '',
  days,
  scope,
}: KeyParts): string {
  const number = `${place}|${indicator}|${measure}|${of}|${days}`;
  return scope === undefined ? number : `${number}|${scope}`;
}

type NumberKey = Omit<KeyParts, 'days' | 'scope'> & {
  readonly period: Period;
  readonly span: Span;
};

/**
 * The key of a figure: two figures with the same key are revisions of each other. The period counts
 * by its days, not by its name.
 *
 * @example
 * keyText({ ...key, period: Q1, span: 'ytd' }) === keyText({ ...key, period: MARCH, span: 'ytd' })
 */
export const keyText = (key: NumberKey & { readonly scope: string }): string =>
  joinKey({ ...key, days: intervalKey(key.period, key.span) });

/** The key of a number across all scopes: its scopes and revisions share it. */
export const numberKey = ({ place, indicator, measure, of, period, span }: NumberKey): string =>
  joinKey({ place, indicator, measure, of, days: intervalKey(period, span) });

/**
 * The key of one release of a figure: two rows with the same key contradict or repeat each other.
 */
export const releaseKey = (figure: Omit<Figure, 'row' | 'source'>): string =>
  `${keyText(figure)}|${figure.released}`;

/** True if two figures are revisions of each other. */
export function sameKey(a: FigureKey, b: FigureKey): boolean {
  // Most pairs differ in the first two parts, so the full text is rarely built.
  return a.place === b.place && a.indicator === b.indicator && keyText(a) === keyText(b);
}
