import type { Period, Span } from '../../figures/period.ts';
import { readPeriod } from '../../figures/periodWording.ts';

/** A period, with its span if the wording is unambiguous. */
export interface OwnPeriod {
  readonly period: Period;
  readonly span: Span | undefined;
}

export type PeriodReader = (text: string) => OwnPeriod | undefined;

const SAYS_SPAN = /单季|单月|累计|末|底|\bend\b|single|cumulative|to date/i;

/**
 * Makes a reader for the periods of one table. A wording without a year takes `year`. If every day
 * of the table is the first of a month, the days mean months, because spreadsheets convert 2023年3月
 * to such a date.
 */
export function periodReader(texts: Iterable<string>, year: number | undefined): PeriodReader {
  const read = new Map<string, OwnPeriod | undefined>();
  for (const text of texts) if (!read.has(text)) read.set(text, readOwnPeriod(text, year));
  const days = [...read.values()].flatMap((one) =>
    one?.period.kind === 'day' ? [one.period.day] : [],
  );
  const months = days.length > 0 && days.every((day) => day === 1);
  return (text) => {
    const found = read.has(text) ? read.get(text) : readOwnPeriod(text, year);
    if (!months || found?.period.kind !== 'day') return found;
    const { year: ofYear, month } = found.period;
    return { period: { kind: 'month', year: ofYear, month }, span: undefined };
  };
}

/**
 * Reads a period in the words of reports, in codes, and as 202303; a year and a quarter from two
 * columns are separated by a blank. 二季度 alone does not say if it is cumulative.
 */
export function readOwnPeriod(text: string, year?: number): OwnPeriod | undefined {
  const plain = text.normalize('NFKC').trim();
  const compact = /^(\d{4})(0[1-9]|1[0-2])$/.exec(plain);
  const split = /^(\d{4})年? (\S.*)$/.exec(plain);
  const found = compact
    ? readPeriod(`${compact[1]}-${compact[2]}`)
    : (readPeriod(plain, year) ??
      (split ? readPeriod(split[2] ?? '', Number(split[1])) : undefined));
  if (!found) return undefined;
  const { period, span } = found;
  const said =
    SAYS_SPAN.test(plain) ||
    period.kind === 'day' ||
    (span === 'ytd' && !(period.kind === 'quarter' && period.quarter === 1));
  return { period, span: said ? span : undefined };
}
