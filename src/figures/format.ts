import { type Decimal, decimalText, toNumber } from './decimal.ts';
import type { Qualifier } from './figure.ts';
import type { Interval } from './interval.ts';
import type { Language } from './language.ts';
import { findUnit, toCanonicalDecimal, type Unit } from './unit.ts';

export { periodName, periodSpanName } from './periodName.ts';

/** A value in three pieces, so that a tile can set the number larger than its unit. */
export interface ValueParts {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

export interface GrowthText {
  readonly text: string;
  readonly direction: 'up' | 'down' | 'flat';
}

const MINUS = '−';

/** A decimal with thousands separators and a real minus; every printed digit stays. */
export function formatDecimal(value: Decimal): string {
  const [whole = '', fraction] = decimalText({
    ...value,
    mantissa: Math.abs(value.mantissa),
  }).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  const sign = value.mantissa < 0 ? MINUS : '';
  return sign + (fraction === undefined ? grouped : `${grouped}.${fraction}`);
}

/** A computed number, to at most ten significant digits. */
export function formatNumber(value: number, language: Language): string {
  const format = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en', {
    maximumSignificantDigits: 10,
  });
  return format.format(value).replace('-', MINUS);
}

/** A value as a tile writes it: `35.1` `亿元`, or `CNY` `3.51` `bn`. The printed digits stay, none are added. */
export function formatParts(
  value: Decimal,
  token: string,
  qualifier: Qualifier,
  language: Language,
): ValueParts {
  const unit = findUnit(token);
  if (language === 'zh' || !unit) return chineseParts(value, token, qualifier);
  const { before, number, after } = englishParts(value, unit);
  const bound = { '=': '', '>': 'over', '<': 'nearly', '~': 'about' }[qualifier];
  return { before: [bound, before].filter(Boolean).join(' '), number, after };
}

function chineseParts(value: Decimal, token: string, qualifier: Qualifier): ValueParts {
  const number = formatDecimal(value);
  switch (qualifier) {
    case '=':
      return { before: '', number, after: token };
    // 100多家: the 多 stands between number and unit.
    case '>':
      return { before: '', number, after: `多${token}` };
    case '<':
      return { before: '近', number, after: token };
    case '~':
      return { before: '约', number, after: token };
  }
}

function englishParts(value: Decimal, unit: Unit): ValueParts {
  switch (unit.quantity) {
    case 'money': {
      const exact = toCanonicalDecimal(value, unit);
      const before = unit.canonical === 'CNY' ? 'CNY' : 'US$';
      if (!exact) return { before, number: formatDecimal(value), after: unit.token };
      return { before, ...scaled(exact, value) };
    }
    case 'ratio':
      return unit.token === '倍'
        ? { before: '', number: formatDecimal(value), after: 'times' }
        : { before: '', number: formatDecimal(value), after: unit.token === '‰' ? '‰' : '%' };
    case 'points':
      return { before: '', number: formatDecimal(value), after: 'pts' };
    case 'count':
    case 'rank':
      return { before: '', number: whole(value, unit), after: '' };
    case 'persons':
      return { before: '', number: whole(value, unit), after: 'people' };
    case 'area':
      return areaParts(value, unit);
    case 'mass':
      return { before: '', number: whole(value, unit), after: 't' };
    case 'coal':
      return { before: '', number: whole(value, unit), after: 'tce' };
    case 'electricity':
      return { before: '', number: whole(value, unit), after: 'kWh' };
    case 'yield':
      return unit.token === '万元/亩'
        ? { before: 'CNY', number: formatDecimal(shift(value, 4)), after: 'per mu' }
        : { before: 'CNY', number: formatDecimal(value), after: 'per m²' };
    case 'intensity':
      return { before: '', number: formatDecimal(value), after: 'tce per CNY 10,000' };
  }
}

function areaParts(value: Decimal, { token }: Unit): ValueParts {
  const [number, after]: readonly [Decimal, string] = (() => {
    switch (token) {
      case '亩':
      case 'mu':
        return [value, 'mu'] as const;
      case '万亩':
        return [shift(value, 4), 'mu'] as const;
      case '公顷':
      case 'ha':
        return [value, 'ha'] as const;
      case '平方公里':
      case '平方千米':
      case 'km2':
        return [value, 'km²'] as const;
      case '万平方米':
        return [shift(value, 4), 'm²'] as const;
      default:
        return [value, 'm²'] as const;
    }
  })();
  return { before: '', number: formatDecimal(number), after };
}

const shift = ({ mantissa, scale }: Decimal, places: number): Decimal =>
  scale >= places
    ? { mantissa, scale: scale - places }
    : { mantissa: mantissa * 10 ** (places - scale), scale: 0 };

const whole = (value: Decimal, unit: Unit) =>
  formatDecimal(toCanonicalDecimal(value, unit) ?? value);

/** Money in bn, m or whole units, with just the digits that were printed. */
function scaled(exact: Decimal, printed: Decimal): { number: string; after: string } {
  const size = Math.abs(toNumber(exact));
  const [power, after] = size >= 1e9 ? [9, 'bn'] : size >= 1e6 ? [6, 'm'] : [0, ''];
  const digits = exact.scale + power;
  // The zeros that stand for the printed unit are no digits of the source.
  const zeros = Math.max(
    0,
    String(Math.abs(exact.mantissa)).length - String(Math.abs(printed.mantissa)).length,
  );
  const drop = Math.min(zeros, digits);
  return {
    number: formatDecimal({ mantissa: exact.mantissa / 10 ** drop, scale: digits - drop }),
    after,
  };
}

/** A value in a sentence: `35.1 亿元`, `3.1%`, `100 多家`, `CNY 3.51 bn`, `US$34.25 m`. */
export function formatValue(
  value: Decimal,
  token: string,
  qualifier: Qualifier,
  language: Language,
): string {
  return joinParts(formatParts(value, token, qualifier, language), language);
}

/** Puts the pieces together: a space before a unit, none before % and after US$. */
export function joinParts({ before, number, after }: ValueParts, language: Language): string {
  const lead = before === '' ? '' : /US\$$/.test(before) ? before : `${before} `;
  if (after === '') return lead + number;
  const tight = /^多?[%％‰]$/.test(after);
  return `${language === 'zh' && lead ? lead.trimEnd() + (tight ? '' : ' ') : lead}${number}${tight ? '' : ' '}${after}`;
}

/** Growth on a year earlier: `+3.1%`, `−1.5%`; 增长1.3倍 is `+130%`. */
export function formatGrowth(value: Decimal, token: string, language: Language): GrowthText {
  const unit = findUnit(token);
  if (value.mantissa === 0) {
    return { text: language === 'zh' ? '持平' : 'unchanged', direction: 'flat' };
  }
  const percent = unit?.token === '倍' || unit?.token === 'times' ? shift(value, 2) : value;
  const shown = formatDecimal({ ...percent, mantissa: Math.abs(percent.mantissa) });
  const after = unit?.quantity === 'points' ? (language === 'zh' ? ' 个百分点' : ' pts') : '%';
  const up = value.mantissa > 0;
  return { text: `${up ? '+' : MINUS}${shown}${after}`, direction: up ? 'up' : 'down' };
}

/** A share or a ratio already in per cent. */
export function formatPercent(value: Decimal, _language: Language): string {
  return `${formatDecimal(value)}%`;
}

/** Percentage points, which are no per cent. */
export function formatPoints(value: Decimal, language: Language): string {
  return `${formatDecimal(value)} ${language === 'zh' ? '个百分点' : 'pts'}`;
}

export function formatRank(rank: number, language: Language): string {
  return language === 'zh' ? `第 ${rank} 位` : `rank ${rank}`;
}

/**
 * A range in the printed unit, rounded outward to `decimals` so that it still holds every value it
 * held: `243.5–244.7 亿元`. An open end is said in words.
 */
export function formatInterval(
  { low, high }: Interval,
  token: string,
  language: Language,
  decimals: number,
): string {
  const power = 10 ** decimals;
  const outward = (value: number, round: (n: number) => number): Decimal => ({
    mantissa: round(Number((value * power).toPrecision(12))),
    scale: decimals,
  });
  const bottom = outward(low, Math.floor);
  if (high === Number.POSITIVE_INFINITY) return formatValue(bottom, token, '>', language);
  const top = formatParts(outward(high, Math.ceil), token, '=', language);
  const from = formatParts(bottom, token, '=', language);
  const sameUnit = from.after === top.after && from.before === top.before;
  if (!sameUnit) return `${joinParts(from, language)} – ${joinParts(top, language)}`;
  return joinParts({ ...top, number: `${from.number}–${top.number}` }, language);
}
