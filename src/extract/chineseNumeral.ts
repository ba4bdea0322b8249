import { type Decimal, parseDecimal } from '../figures/decimal.ts';

/** A Chinese numeral below ten thousand; `upper` is set if it names two neighbours (七八, 三四十). */
export interface ChineseNumeral {
  readonly value: Decimal;
  readonly upper: Decimal | undefined;
}

const DIGITS = '零一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The value of one digit; -1 for any other character. */
function digitOf(character: string): number {
  if (character === '〇') return 0;
  return character === '两' ? 2 : DIGITS.indexOf(character);
}

/**
 * Reads a numeral without 万 or 亿: 三十五, 一百零三, 十二点五, 两, 二〇二三, 七八.
 *
 * @returns undefined for any other text
 */
export function readChineseNumeral(text: string): ChineseNumeral | undefined {
  const [whole = '', fraction, ...more] = text.split('点');
  if (whole === '' || more.length > 0) return undefined;
  const pair = neighbours(whole);
  if (pair) return fraction === undefined ? pair : undefined;
  const value = wholeNumber(whole);
  if (value === undefined) return undefined;
  if (fraction === undefined) return { value: { mantissa: value, scale: 0 }, upper: undefined };
  const decimals = positional(fraction);
  const decimal = decimals === undefined ? undefined : parseDecimal(`${value}.${decimals}`);
  return decimal && { value: decimal, upper: undefined };
}

/** 七八 is 7 to 8, 三四十 is 30 to 40, 十五六 is 15 to 16. */
function neighbours(text: string): ChineseNumeral | undefined {
  const match = /^(.*?)([一二两三四五六七八])([二两三四五六七八九])([十百千]?)$/.exec(text);
  const [, head = '', low = '', high = '', unit = ''] = match ?? [];
  if (!match || digitOf(high) !== digitOf(low) + 1 || (head !== '' && !/[十百千]$/.test(head))) {
    return undefined;
  }
  const [from, to] = [low, high].map((digit) => wholeNumber(head + digit + unit, false));
  if (from === undefined || to === undefined) return undefined;
  return { value: { mantissa: from, scale: 0 }, upper: { mantissa: to, scale: 0 } };
}

/** @param short allows the spoken 一百二 for 120 */
function wholeNumber(text: string, short = true): number | undefined {
  if (!/[十百千]/.test(text)) {
    const digits = positional(text);
    return digits === undefined ? undefined : Number(digits);
  }
  let total = 0;
  let digit = -1;
  let lastUnit = 10_000;
  let afterZero = false;
  for (const character of text) {
    const unit = UNITS[character];
    if (unit === undefined) {
      if (digit > 0 || digitOf(character) < 0) return undefined;
      digit = digitOf(character);
      afterZero ||= digit === 0;
    } else {
      // Units decrease (千, 百, 十). Only 十 can lack a digit anywhere, 百 and 千 only at the start.
      if (unit >= lastUnit || (digit <= 0 && unit !== 10 && total > 0)) return undefined;
      total += (digit > 0 ? digit : 1) * unit;
      lastUnit = unit;
      digit = -1;
      afterZero = false;
    }
  }
  if (digit <= 0) return total;
  return (
    total + digit * (short && lastUnit > 10 && lastUnit < 10_000 && !afterZero ? lastUnit / 10 : 1)
  );
}

function positional(text: string): string | undefined {
  let digits = '';
  for (const character of text) {
    const digit = digitOf(character);
    if (digit < 0) return undefined;
    digits += digit;
  }
  return digits === '' || digits.length > 15 ? undefined : digits;
}
