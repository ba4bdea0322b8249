import type { Language } from './language.ts';
import { endMonth, type Period, parsePeriod, type Span } from './period.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const QUARTERS = ['一', '二', '三', '四'];

const month = (n: number) => MONTHS[n - 1] ?? '';
const short = (n: number) => month(n).slice(0, 3);

/** The name of a period: `2023年一季度`, `Q1 2023`, `2023年5月`, `31 March 2023`. */
export function periodName(period: Period, language: Language): string {
  const zh = language === 'zh';
  switch (period.kind) {
    case 'year':
      return zh ? `${period.year}年` : `${period.year}`;
    case 'quarter':
      return zh
        ? `${period.year}年${QUARTERS[period.quarter - 1]}季度`
        : `Q${period.quarter} ${period.year}`;
    case 'month':
      return zh ? `${period.year}年${period.month}月` : `${month(period.month)} ${period.year}`;
    case 'day':
      return zh
        ? `${period.year}年${period.month}月${period.day}日`
        : `${period.day} ${month(period.month)} ${period.year}`;
  }
}

/** The name of a period code in an address, or the code itself if it is no period. */
export function askedPeriodName(code: string, language: Language): string {
  const period = parsePeriod(code);
  return period ? periodName(period, language) : code;
}

/** The name of a period with its span: `2023年1–3月累计`, `Jan–Mar 2023, cumulative`. */
export function periodSpanName(period: Period, span: Span, language: Language): string {
  const zh = language === 'zh';
  const end = endMonth(period);
  switch (span) {
    case 'ytd':
      if (end === 1) return zh ? `${period.year}年1月累计` : `Jan ${period.year}, cumulative`;
      return zh ? `${period.year}年1–${end}月累计` : `Jan–${short(end)} ${period.year}, cumulative`;
    case 'year':
      return zh ? `${period.year}年全年` : `full year ${period.year}`;
    case 'quarter':
      return zh
        ? `${periodName(period, language)}（单季）`
        : `${periodName(period, language)}, single quarter`;
    case 'month':
      return zh
        ? `${periodName(period, language)}（单月）`
        : `${periodName(period, language)}, single month`;
    case 'point':
      if (period.kind === 'day') return periodName(period, language);
      return zh ? `${periodName(period, language)}末` : `end of ${periodName(period, language)}`;
  }
}

/** The time that a value covers, for a sentence: `2023年1–3月`, `in January–March 2023`. */
export function spanPhrase(period: Period, span: Span, language: Language): string {
  const { year } = period;
  const end = endMonth(period);
  const name = periodName(period, language);
  if (language === 'zh') {
    switch (span) {
      case 'ytd':
        if (end === 12) return `${year}年`;
        return end === 1 ? `${year}年1月` : `${year}年1–${end}月`;
      case 'year':
        return `${year}年`;
      case 'quarter':
        return `${name}当季`;
      case 'month':
        return `${name}当月`;
      case 'point':
        return period.kind === 'day' ? name : `${name}末`;
    }
  }
  switch (span) {
    case 'ytd':
      if (end === 12) return `in ${year}`;
      return end === 1 ? `in January ${year}` : `in January–${month(end)} ${year}`;
    case 'year':
      return `in ${year}`;
    case 'quarter':
      return `in the single quarter ${name}`;
    case 'month':
      return `in the single month of ${name}`;
    case 'point':
      return period.kind === 'day' ? `on ${name}` : `at the end of ${name}`;
  }
}
