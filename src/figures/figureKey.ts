import { intervalKey } from './days.ts';
import type { Figure, FigureKey } from './figure.ts';
import type { Period, Span } from './period.ts';

/** What one number is about, in texts. */
interface KeyParts {
  readonly place: string | undefined;
  readonly indicator: string;
  readonly measure: string;
  readonly of: string | undefined;
  /** The days that it covers, by `intervalKey`. */
  readonly days: string;
  /** Left out of the key of a number under whatever scope. */
  readonly scope?: string;
}

/** The one text of a key, by which maps look figures up. Ids hold no `|`. */
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
 * The key of a figure: two figures of one key are revisions of each other. A period counts by its
 * days, whatever its name.
 *
 * @example
 * keyText({ ...key, period: Q1, span: 'ytd' }) === keyText({ ...key, period: MARCH, span: 'ytd' })
 */
export const keyText = (key: NumberKey & { readonly scope: string }): string =>
  joinKey({ ...key, days: intervalKey(key.period, key.span) });

/** The key of a number under whatever scope: its scopes and its revisions share it. */
export const numberKey = ({ place, indicator, measure, of, period, span }: NumberKey): string =>
  joinKey({ place, indicator, measure, of, days: intervalKey(period, span) });

/** The key of one release of a figure: two rows that share it contradict or repeat each other. */
export const releaseKey = (figure: Omit<Figure, 'row' | 'source'>): string =>
  `${keyText(figure)}|${figure.released}`;

/** Whether two figures are revisions of one another. */
export function sameKey(a: FigureKey, b: FigureKey): boolean {
  // Most pairs differ in their first part, so that no text need be made of them.
  return a.place === b.place && a.indicator === b.indicator && keyText(a) === keyText(b);
}
