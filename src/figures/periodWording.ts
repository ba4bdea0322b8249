import { type Period, parsePeriod, type Span, spanFits } from './period.ts';

/** A period and a span, read from a text. */
export interface ReadPeriod {
  readonly period: Period;
  readonly span: Span;
}

/** The months, 1 to 12, that a wording names; `whole` if it names the year, not its months. */
interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly day?: number;
  readonly whole?: true;
}

const DASH = '(?:[-–—−~〜]|至|到| to )';
const QUARTER_DIGITS: Readonly<Record<string, number>> = { 首: 1, 一: 1, 二: 2, 三: 3, 四: 4 };
const QUARTER_WORDS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
};
const YEAR_DIGITS = '〇一二三四五六七八九';
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = `(${MONTHS.join('|')})[a-z]*\\.?`;

/**
 * Reads a period as reports word it: 一季度, 2023年上半年, 前三季度, 1—5月, 2023年1–3月累计, 3月末,
 * 2023年3月31日, `Q1 2023`, `first half of 2023`, `Jan–May 2023`, `end of March 2023`, `2023/3`.
 * 一季度 and 1–3月 are cumulative, as is every range from January; 二季度 is the quarter alone.
 *
 * @param year the year for a wording that has none
 * @returns undefined for a wording without any year and for every other text
 */
export function readPeriod(text: string, year?: number): ReadPeriod | undefined {
  const plain = text.normalize('NFKC').trim().toLowerCase();
  if (plain === '') return undefined;
  return (
    readNumeric(plain) ??
    (/[年月季末底]/.test(plain) ? readChinese(plain, year) : readEnglish(plain, year))
  );
}

function readNumeric(text: string): ReadPeriod | undefined {
  const match = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text);
  if (!match) return undefined;
  const month = Number(match[2]);
  const day = match[3] === undefined ? {} : { day: Number(match[3]) };
  return reading(Number(match[1]), { first: month, last: month, ...day }, undefined);
}

function readChinese(text: string, year: number | undefined): ReadPeriod | undefined {
  const tight = text.replace(/\s/g, '').replace(/^[〇零○一二三四五六七八九]{4}(?=年)/, arabicYear);
  const match = /^(?:(\d{4})年度?)?(.*?)(\(单季\)|\(单月\)|累计|末|底)?$/.exec(tight);
  const [, said, term = '', mark] = match ?? [];
  // 年末 and 年底 without a year number mean the end of the given year.
  const stretch = chineseStretch(
    mark && !said && term === '年' ? '全年' : term,
    said !== undefined,
  );
  return reading(said ? Number(said) : year, stretch, mark && CHINESE_MARKS[mark]);
}

const CHINESE_MARKS: Readonly<Record<string, Span>> = {
  '(单季)': 'quarter',
  '(单月)': 'month',
  累计: 'ytd',
  末: 'point',
  底: 'point',
};

const arabicYear = (year: string) =>
  [...year].map((digit) => Math.max(0, YEAR_DIGITS.indexOf(digit))).join('');

function chineseStretch(term: string, afterYear: boolean): Stretch | undefined {
  if (term === '全年' || (term === '' && afterYear)) return { first: 1, last: 12, whole: true };
  if (term === '上半年') return { first: 1, last: 6 };
  if (term === '前三季度' || term === '前3季度') return { first: 1, last: 9 };
  const quarter = /^(?:第?([一二三四1-4])季度|(首)季度?)$/.exec(term);
  const digit = quarter?.[1] ?? quarter?.[2];
  if (digit) return quarterStretch(QUARTER_DIGITS[digit] ?? Number(digit));
  const months = new RegExp(`^(\\d{1,2})(?:月份?)?${DASH}(\\d{1,2})月份?$`).exec(term);
  if (months) return { first: Number(months[1]), last: Number(months[2]) };
  const single = /^(\d{1,2})月(?:份|(\d{1,2})[日号])?$/.exec(term);
  if (!single) return undefined;
  const month = Number(single[1]);
  return { first: month, last: month, ...(single[2] ? { day: Number(single[2]) } : {}) };
}

function readEnglish(text: string, year: number | undefined): ReadPeriod | undefined {
  const said = /(?<!\d)\d{4}(?!\d)/.exec(text)?.[0];
  const words = text
    .replace(said ?? '', ' ')
    .replace(/,|\b(?:of|the|year to date)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[-–/] ?/, '');
  const match = /^(end[ -]?)?(.*?) ?(cumulative|single quarter|single month)?$/.exec(words);
  const [, end, term = '', mark] = match ?? [];
  const stretch = englishStretch(term, said !== undefined);
  const span = end ? 'point' : mark && ENGLISH_MARKS[mark];
  return reading(said ? Number(said) : year, stretch, span);
}

const ENGLISH_MARKS: Readonly<Record<string, Span>> = {
  cumulative: 'ytd',
  'single quarter': 'quarter',
  'single month': 'month',
};

function englishStretch(term: string, afterYear: boolean): Stretch | undefined {
  if (term === 'full year' || (term === '' && afterYear)) {
    return { first: 1, last: 12, whole: true };
  }
  if (/^(?:first half|h1)$/.test(term)) return { first: 1, last: 6 };
  if (/^first (?:three|3) quarters$/.test(term)) return { first: 1, last: 9 };
  const quarter = /^(?:q([1-4])|(first|second|third|fourth) quarter)$/.exec(term);
  if (quarter) return quarterStretch(QUARTER_WORDS[quarter[2] ?? ''] ?? Number(quarter[1]));
  const months = new RegExp(`^${MONTH} ?${DASH} ?${MONTH}$`).exec(term);
  if (months) return { first: monthOf(months[1]), last: monthOf(months[2]) };
  const single = new RegExp(`^(?:(\\d{1,2}) )?${MONTH}(?: (\\d{1,2}))?$`).exec(term);
  if (!single) return undefined;
  const month = monthOf(single[2]);
  const day = single[1] ?? single[3];
  return { first: month, last: month, ...(day ? { day: Number(day) } : {}) };
}

const monthOf = (name: string | undefined) => MONTHS.indexOf(name ?? '') + 1;

const quarterStretch = (quarter: number): Stretch => ({
  first: quarter * 3 - 2,
  last: quarter * 3,
});

function reading(
  year: number | undefined,
  stretch: Stretch | undefined,
  mark: Span | undefined | '',
): ReadPeriod | undefined {
  if (year === undefined || !stretch) return undefined;
  const code = codeOf(year, stretch);
  const period = code === undefined ? undefined : parsePeriod(code);
  const span = mark || spanOf(stretch);
  return period && spanFits(period, span) ? { period, span } : undefined;
}

function codeOf(year: number, { first, last, day, whole }: Stretch): string | undefined {
  const two = (n: number) => String(n).padStart(2, '0');
  if (whole) return `${year}`;
  if (day !== undefined) return `${year}-${two(last)}-${two(day)}`;
  const ofQuarter = last % 3 === 0 && (first === 1 || first === last - 2) && first !== last;
  if (ofQuarter) return `${year}-Q${last / 3}`;
  return first === 1 || first === last ? `${year}-${two(last)}` : undefined;
}

function spanOf({ first, last, day, whole }: Stretch): Span {
  if (day !== undefined) return 'point';
  if (whole) return 'year';
  if (first === last) return 'month';
  return first === 1 ? 'ytd' : 'quarter';
}
