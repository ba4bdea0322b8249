import { type Period, parsePeriod, type Span, spanFits } from '../figures/period.ts';
import type { SaidYear, Stretch, TimeWords } from './timeWords.ts';

/** The facts from which a missing year is inferred. */
export interface TimeBase {
  /** ISO date of publication; undefined if unknown. */
  readonly published: string | undefined;
  /** The year that the same sentence names. */
  readonly sentenceYear: number | undefined;
  /** The year of the report, as far as the text has named it. */
  readonly reportYear: number | undefined;
  /** The number is a target. */
  readonly aim: boolean;
  /** The number is a forecast. */
  readonly forecast: boolean;
}

/** A period as far as the words and the base determine it. */
export interface ResolvedPeriod {
  /** Undefined if the year is neither printed nor inferred from a date of publication. */
  readonly period: Period | undefined;
  readonly span: Span | undefined;
  /** The words themselves contain the year. */
  readonly printed: boolean;
  /** The words, for the person who fills in the year. */
  readonly words: string;
  /** The period was not over at the time of publication. */
  readonly unfinished?: true;
}

/**
 * The period that words name. A year that is not printed is inferred from the publication date,
 * or stays undefined.
 */
export function resolvePeriod(time: TimeWords, words: string, base: TimeBase): ResolvedPeriod {
  const printed = time.year !== undefined && 'year' in time.year;
  if (time.mark === 'now') {
    const period = base.published ? parsePeriod(base.published) : undefined;
    return { period, span: 'point', printed: false, words };
  }
  if (time.monthsBack !== undefined) return { ...monthBefore(time.monthsBack, base), words };
  const stretch = time.stretch ?? { first: 1, last: 12, whole: true as const };
  const year = yearOf(time.year, stretch, base);
  if (time.mark === 'since') {
    const period = year === undefined ? undefined : parsePeriod(String(year));
    return { period, span: 'ytd', printed, words };
  }
  const code = year === undefined ? undefined : codeOf(year, stretch, time.mark === 'point');
  const period = code === undefined ? undefined : parsePeriod(code);
  // 今年 without 全年 is the year to date.
  const soFar =
    !time.stretch && !base.aim && time.year && 'back' in time.year && time.year.back === 0;
  const span = time.mark === 'point' ? 'point' : soFar ? 'ytd' : spanOf(stretch);
  return {
    period: period && spanFits(period, span) ? period : undefined,
    span,
    printed,
    words,
    ...(!soFar && isUnfinished(year, stretch, base) ? { unfinished: true } : {}),
  };
}

/** 本月, 上月: relative to the publication date. */
function monthBefore(back: number, { published }: TimeBase): Omit<ResolvedPeriod, 'words'> {
  const open = { period: undefined, span: 'month' as const, printed: false };
  if (!published) return open;
  const months = Number(published.slice(0, 4)) * 12 + Number(published.slice(5, 7)) - 1 - back;
  const month = String((months % 12) + 1).padStart(2, '0');
  return { ...open, period: parsePeriod(`${Math.floor(months / 12)}-${month}`) };
}

function isUnfinished(year: number | undefined, { last }: Stretch, { published }: TimeBase) {
  if (year === undefined || !published) return false;
  const [thisYear, month] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  return year > thisYear || (year === thisYear && last > month);
}

/** The year of words that can lack one: the latest in which the period was over at publication. */
function yearOf(said: SaidYear | undefined, stretch: Stretch, base: TimeBase): number | undefined {
  const { published, sentenceYear, reportYear, aim, forecast } = base;
  const thisYear = published ? Number(published.slice(0, 4)) : undefined;
  if (said && 'year' in said) return said.year;
  if (said && 'beforeReport' in said) {
    const reported = reportYear ?? thisYear;
    return reported === undefined ? undefined : reported - 1;
  }
  if (said) return thisYear === undefined ? undefined : thisYear - said.back;
  if (sentenceYear !== undefined) return sentenceYear;
  if (published === undefined || thisYear === undefined || aim) return thisYear;
  const month = Number(published.slice(5, 7));
  // A whole year is reported in the next year, and its forecast early in the next year.
  if (stretch.whole) return month < (forecast ? 4 : 12) ? thisYear - 1 : thisYear;
  // 前三季度 in January is last year's. A running period that does not start in January (下半年, 三季度)
  // can only be this year's, and is marked as not over.
  const running = stretch.first > 1 && stretch.first <= month;
  const open = running || forecast ? stretch.first > month : stretch.last > month;
  return open ? thisYear - 1 : thisYear;
}

function codeOf(
  year: number,
  { first, last, day, whole }: Stretch,
  point: boolean,
): string | undefined {
  const two = (n: number) => String(n).padStart(2, '0');
  if (day !== undefined) return `${year}-${two(last)}-${two(day)}`;
  if (whole) return point ? `${year}-12` : `${year}`;
  const quarter = last % 3 === 0 && first !== last && (first === 1 || first === last - 2);
  if (quarter && !point) return `${year}-Q${last / 3}`;
  return first === 1 || first === last || point ? `${year}-${two(last)}` : undefined;
}

function spanOf({ first, last, day, whole }: Stretch): Span {
  if (day !== undefined) return 'point';
  if (whole) return 'year';
  if (first === last) return first === 1 ? 'ytd' : 'month';
  return first === 1 ? 'ytd' : 'quarter';
}
