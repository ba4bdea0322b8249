import { readChineseNumeral } from './chineseNumeral.ts';

/** The months, 1 to 12, that words name; `whole` for the year as a whole. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly day?: number;
  readonly whole?: true;
}

/**
 * A year as words give it: a number; 今年, 去年 or 前年 as the distance in years from the publication;
 * or 上年, the year before that of the report.
 */
export type SaidYear =
  | { readonly year: number }
  | { readonly back: 0 | 1 | 2 }
  | { readonly beforeReport: true };

/** Words for a time. */
export interface TimeWords {
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly year: SaidYear | undefined;
  readonly stretch: Stretch | undefined;
  /** Months before the publication: 本月 is 0, 上月 is 1. */
  readonly monthsBack?: number;
  /** 当月, 单月: an aside on one month among longer periods. */
  readonly single?: true;
  /**
   * - `point`: the state at its end (3月末, 截至…); `now`: 目前, the day of publication
   * - `since`: from the start of the year until now (今年以来); `same`: the same time (去年同期)
   */
  readonly mark: 'point' | 'now' | 'since' | 'same' | undefined;
}

const YEAR = '(?:(\\d{4}|[〇零一二三四五六七八九]{4})年度?|(今年|本年度?|当年|去年|上年度?|前年))';
const NUMBER = '(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])';
const MONTHS = `(${NUMBER})月?份?(?:[-—~至到]{1,2})(${NUMBER})月份?`;
const FIRST = `前(${NUMBER})个?月`;
const MONTH = `(0?${NUMBER})月(?:(\\d{1,2})[日号]|份)?`;
const QUARTER = '第?([一二三四首1-4])季度?(?!度?[风节])';
const WORD = '(前[三3]个?季度|上半年|下半年|全年|年内|半年)';
const PART = `(?:${WORD}|${MONTHS}|${FIRST}|${MONTH}|${QUARTER}|(年)(?=[末底]))`;
const SINCE = '(今年以来|年初以来|今年来)';
const NOW = '((?:截至|截止|到)?(?:目前|当前|现在)|至今|迄今)';
const MONTH_BACK =
  '((?<!以)上个?月(?:份|当月)?(?!末|底|初|旬)|(?<![\\d个以])本月(?:份)?(?!末|底|初|旬))';
const WORDING = `${SINCE}|${NOW}|${MONTH_BACK}|(截至|截止到?|到)?(?=[\\d〇一二三四五六七八九十今本当去上前全年下半首第])(?:${YEAR}的?)?(?:${PART})?(末|底|累计|单月|当月|当季|以来|同期)?`;
const TIME = new RegExp(WORDING, 'g');
const TIME_HERE = new RegExp(WORDING, 'y');

const BACK: Readonly<Record<string, 0 | 1 | 2>> = {
  今年: 0,
  本年: 0,
  本年度: 0,
  当年: 0,
  去年: 1,
  前年: 2,
};
const WORDS: Readonly<Record<string, Stretch>> = {
  上半年: { first: 1, last: 6 },
  半年: { first: 1, last: 6 },
  下半年: { first: 7, last: 12 },
  全年: { first: 1, last: 12, whole: true },
  年内: { first: 1, last: 12, whole: true },
  年: { first: 1, last: 12, whole: true },
};

// 近三年, 2023年来, “十四五”时期, 每年1月, 2021-2025年: not a single period.
const NO_PERIOD_BEFORE = /[近这每历满第过\d]$|\d{4}年?[-—~至到]+$/;
// 今年目标：… gives the year of the target.
const AIM_OF_YEAR =
  /^的?(?:经济|社会|国民|发展|工作|主要|总体|预期|奋斗|和)*(?:目标|任务)(?:任务|值|数)?(?:定|确定|设定)?(?:[为是:：，]|$)/;
const NO_PERIOD_AFTER = /^(?:来|间|期间|前|后|版|级|组|计划|规划|方案|目标|任务|预算|建设|行动)/;

/**
 * Every wording of a time in a plain text, in order. A day that only dates an event (4月16日) is
 * left out.
 */
export function timeWords(text: string): TimeWords[] {
  const found: TimeWords[] = [];
  for (const match of text.matchAll(TIME)) {
    const words = read(match, text, false);
    if (words) found.push(words);
  }
  return found;
}

/** The wording of a time at the start of a text. */
export function timeAtHead(text: string): TimeWords | undefined {
  TIME_HERE.lastIndex = 0;
  const match = TIME_HERE.exec(text);
  return match && match[0] !== '' ? read(match, text, true) : undefined;
}

function read(match: RegExpMatchArray, text: string, atHead: boolean): TimeWords | undefined {
  const [whole, since, now, monthBack, until, digits, said, word, from, to, months, month, day] =
    match;
  const [quarter, end, mark] = match.slice(13);
  const start = match.index ?? 0;
  const place = { words: whole, start, end: start + whole.length };
  if (now) return { ...place, year: undefined, stretch: undefined, mark: 'now' };
  if (monthBack) {
    const monthsBack = monthBack.startsWith('上') ? 1 : 0;
    return { ...place, year: undefined, stretch: undefined, mark: undefined, monthsBack };
  }
  if (since) return { ...place, year: { back: 0 }, stretch: undefined, mark: 'since' };
  const year = saidYear(digits, said);
  const stretch = stretchOf({ word, from, to, months, month, day, quarter, end });
  if (!year && !stretch) return undefined;
  if (day && !until) return undefined;
  if (NO_PERIOD_BEFORE.test(text.slice(Math.max(0, start - 7), start))) return undefined;
  // 完成全年目标: the year belongs to the target.
  const bareYear = !stretch || (stretch.whole && !year);
  if (bareYear && NO_PERIOD_AFTER.test(text.slice(place.end, place.end + 2))) {
    if (!atHead || !AIM_OF_YEAR.test(text.slice(place.end, place.end + 16))) return undefined;
  }
  if (mark === '以来') {
    // The time since last year is not a single period.
    const now = year ? 'back' in year && year.back === 0 : month !== undefined;
    return now ? { ...place, year, stretch: undefined, mark: 'since' } : undefined;
  }
  // 到2025年 is the target year of a plan.
  const point =
    (until !== undefined && (until !== '到' || stretch !== undefined)) ||
    mark === '末' ||
    mark === '底' ||
    day !== undefined;
  const single = mark !== undefined && /^[单当]/.test(mark);
  return {
    ...place,
    year,
    stretch,
    mark: mark === '同期' ? 'same' : point ? 'point' : undefined,
    ...(single ? { single } : {}),
  };
}

function saidYear(digits: string | undefined, said: string | undefined): SaidYear | undefined {
  if (digits) {
    const year = /\d/.test(digits) ? Number(digits) : readChineseNumeral(digits)?.value.mantissa;
    return year === undefined || year < 1900 || year > 2199 ? undefined : { year };
  }
  if (said?.startsWith('上年')) return { beforeReport: true };
  const back = said === undefined ? undefined : BACK[said];
  return back === undefined ? undefined : { back };
}

interface Parts {
  readonly word: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly months: string | undefined;
  readonly month: string | undefined;
  readonly day: string | undefined;
  readonly quarter: string | undefined;
  readonly end: string | undefined;
}

function stretchOf(parts: Parts): Stretch | undefined {
  const { word, from, to, months, month, day, quarter, end } = parts;
  if (end) return WORDS.年;
  if (word) return WORDS[word] ?? { first: 1, last: 9 };
  if (quarter) {
    const number = quarter === '首' ? 1 : numberOf(quarter);
    return { first: number * 3 - 2, last: number * 3 };
  }
  if (months) return { first: 1, last: numberOf(months) };
  if (from && to) return { first: numberOf(from), last: numberOf(to) };
  if (!month) return undefined;
  const only = numberOf(month);
  return { first: only, last: only, ...(day ? { day: Number(day) } : {}) };
}

const numberOf = (text: string): number =>
  /\d/.test(text) ? Number(text) : (readChineseNumeral(text)?.value.mantissa ?? 0);
