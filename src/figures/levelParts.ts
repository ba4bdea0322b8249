import { type Decimal, decimalText, MAX_DIGITS, toNumber } from './decimal.ts';
import type { Qualifier } from './figure.ts';
import type { Language } from './language.ts';
import { findUnit, isChinese, toCanonicalDecimal, type Unit } from './unit.ts';

/** A value in three pieces, so that a tile can print the number larger than its unit. */
export interface ValueParts {
  readonly before: string;
  readonly number: string;
  readonly after: string;
  /** An unknown Chinese unit on an English page: it is shown as the source prints it. */
  readonly asPrinted?: true;
}

export const MINUS = '−';

/** A decimal with thousands separators and a real minus sign; every printed digit stays. */
export function formatDecimal(value: Decimal): string {
  const [whole = '', fraction] = decimalText({
    ...value,
    mantissa: Math.abs(value.mantissa),
  }).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  const sign = value.mantissa < 0 ? MINUS : '';
  return sign + (fraction === undefined ? grouped : `${grouped}.${fraction}`);
}

/**
 * A value and its unit without a bound: `35.1` `亿元`, or `CNY` `3.51` `bn`. It keeps the printed
 * digits and adds none.
 */
export function plainParts(value: Decimal, token: string, language: Language): ValueParts {
  const unit = findUnit(token);
  const number = formatDecimal(value);
  if (language === 'zh') return { before: '', number, after: unit?.name.zh ?? token };
  const asPrinted = {
    before: '',
    number,
    after: token,
    ...(isChinese(token) ? ({ asPrinted: true } as const) : {}),
  };
  if (!unit) return asPrinted;
  const { before, after } = englishUnit(unit);
  if (unit.quantity === 'money') {
    const exact = toCanonicalDecimal(value, unit);
    if (exact) return { before, ...scaled(exact, value) };
    // A value with too many digits in whole units can still be exact in billions.
    const billions = shift(value, unit.englishPower - 9);
    return billions ? { before, number: formatDecimal(billions), after: 'bn' } : asPrinted;
  }
  const shifted = shift(value, unit.englishPower);
  return shifted ? { before, number: formatDecimal(shifted), after } : asPrinted;
}

/** The English unit before and after a number: a currency comes before. */
function englishUnit({ name: { en } }: Unit): Pick<ValueParts, 'before' | 'after'> {
  const [, currency = '', rest = en] = /^(CNY|US\$) ?(.*)$/.exec(en) ?? [];
  return { before: currency, after: rest };
}

/** A value with its bound: `100 多家`, `30%以上`, `35.1 亿元以下`, `约 1.5 亿元`; `over CNY 3.51 bn`. */
export function boundedParts(
  value: Decimal,
  token: string,
  qualifier: Qualifier,
  language: Language,
): ValueParts {
  const plain = plainParts(value, token, language);
  // 100多家: a whole round number of things takes 多 between number and unit.
  const isRound = value.scale === 0 && value.mantissa > 0 && value.mantissa % 10 === 0;
  const counts = findUnit(token)?.quantity !== 'ratio';
  return qualifier === '>' && language === 'zh' && isRound && counts
    ? { ...plain, after: `多${plain.after}` }
    : withBound(plain, qualifier, language);
}

const ENGLISH_BOUND = { '=': '', '>': 'over', '<': 'under', '~': 'about' } as const;
const CHINESE_BOUND = {
  '=': ['', ''],
  '>': ['', '以上'],
  '<': ['', '以下'],
  '~': ['约', ''],
} as const;

/** Adds the word of a bound to a value; `=` has none. */
export function withBound(parts: ValueParts, qualifier: Qualifier, language: Language): ValueParts {
  if (language === 'en') {
    const before = [ENGLISH_BOUND[qualifier], parts.before].filter(Boolean).join(' ');
    return { ...parts, before };
  }
  const [before, after] = CHINESE_BOUND[qualifier];
  return { ...parts, before: before + parts.before, after: parts.after + after };
}

/** Joins the pieces: a space before a unit, none before % and after US$. */
export function joinParts(
  { before, number, after, asPrinted }: ValueParts,
  language: Language,
): string {
  const tight = /^(?:[%％‰]|多$|以[上下]$)/.test(after);
  const behind =
    after === '' ? '' : `${tight ? '' : ' '}${after}${asPrinted ? ' (as printed)' : ''}`;
  const close = language === 'zh' ? tight || after === '' : before.endsWith('US$');
  return `${before}${before === '' || close ? '' : ' '}${number}${behind}`;
}

/** A value times 10 to a power; undefined if it has too many digits to be exact. */
export function shift({ mantissa, scale }: Decimal, power: number): Decimal | undefined {
  if (scale >= power) return { mantissa, scale: scale - power };
  const digits = String(Math.abs(mantissa)).length + power - scale;
  return digits > MAX_DIGITS ? undefined : { mantissa: mantissa * 10 ** (power - scale), scale: 0 };
}

/** Money in bn, m or whole units, with only the printed digits. */
function scaled(exact: Decimal, printed: Decimal): { number: string; after: string } {
  const size = Math.abs(toNumber(exact));
  const [power, after] = size >= 1e9 ? [9, 'bn'] : size >= 1e6 ? [6, 'm'] : [0, ''];
  const digits = exact.scale + power;
  // Zeros that come from the printed unit are not digits of the source.
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
