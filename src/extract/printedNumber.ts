import { type Decimal, parseDecimal } from '../figures/decimal.ts';
import { type ChineseNumeral, readChineseNumeral } from './chineseNumeral.ts';
import { plus, powerOf, timesTen } from './powers.ts';

/** A number with the 万 or 亿 before its unit: 3425万 is 3425 with `power` 万. */
export interface PrintedNumber {
  readonly kind: 'number';
  readonly value: Decimal;
  /** The upper end of a pair of neighbours (七八家). */
  readonly upper: Decimal | undefined;
  readonly power: string;
  /** It contains 多 or 余: 100多万. */
  readonly more: boolean;
  readonly chinese: boolean;
  readonly end: number;
}

/**
 * Characters that look like a number but are not, or a number too long for a decimal: 1.234.567,
 * 1e309.
 */
export interface BadNumber {
  readonly kind: 'bad';
  readonly end: number;
}

const RUN = /[+-]?\d[\d.,]*/y;
const ARABIC = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;
const EXPONENT = /[eE][+-]?\d+/y;
// A longer run of these characters is no numeral.
const CHINESE = /[零〇一二两三四五六七八九十百千]{1,24}(?:点[零〇一二三四五六七八九]{1,12})?/y;
const POWER = /(?:[十百千]?(?:万亿|[万亿])|[百千])/y;
const CHINESE_POWER = /万亿|[万亿]/y;
const MORE = /[多余]/y;

function at(pattern: RegExp, text: string, from: number): string {
  pattern.lastIndex = from;
  return pattern.exec(text)?.[0] ?? '';
}

/** Reads the number at a position of a plain text; undefined if none begins there. */
export function readNumber(text: string, from: number): PrintedNumber | BadNumber | undefined {
  const first = readPart(text, from);
  if (first?.kind !== 'number') return first;
  // 1亿2000万, 三万五千: parts of decreasing power, summed in the power of the last.
  let whole = first;
  for (let part = nextPart(text, whole); part; part = nextPart(text, whole)) whole = part;
  return whole;
}

function readPart(text: string, from: number): PrintedNumber | BadNumber | undefined {
  const run = at(RUN, text, from);
  return run === '' ? readChinese(text, from) : readArabic(text, from, run);
}

function readArabic(text: string, from: number, run: string): PrintedNumber | BadNumber {
  // A full stop or comma after the digits belongs to the sentence.
  const digits = run.replace(/[.,]+$/, '');
  const end = from + digits.length;
  const exponent = at(EXPONENT, text, end);
  const value = ARABIC.test(digits) ? parseDecimal(digits.replaceAll(',', '')) : undefined;
  if (!value || exponent !== '') return { kind: 'bad', end: end + exponent.length };
  return powered(text, end, { value, upper: undefined }, POWER, false);
}

function readChinese(text: string, from: number): PrintedNumber | undefined {
  const written = at(CHINESE, text, from);
  if (written === '') return bareMyriad(text, from);
  const numeral = readChineseNumeral(written);
  if (!numeral) return undefined;
  if (/^[百千]/.test(written) && !isRounded(text, from, from + written.length)) return undefined;
  return powered(text, from + written.length, numeral, CHINESE_POWER, true);
}

/** 万余人, 近万家: 万 and 亿 without a digit count only with a word for rounding. */
function bareMyriad(text: string, from: number): PrintedNumber | undefined {
  const power = at(CHINESE_POWER, text, from);
  if (power === '' || !isRounded(text, from, from + power.length)) return undefined;
  const one: ChineseNumeral = { value: { mantissa: 1, scale: 0 }, upper: undefined };
  return powered(text, from, one, CHINESE_POWER, true);
}

const isRounded = (text: string, from: number, end: number) =>
  /[近超逾上过约破]$/.test(text.slice(Math.max(0, from - 1), from)) ||
  /^(?:万亿|[万亿])?[多余]/.test(text.slice(end, end + 3));

function powered(
  text: string,
  from: number,
  { value, upper }: ChineseNumeral,
  pattern: RegExp,
  chinese: boolean,
): PrintedNumber {
  const before = at(MORE, text, from);
  const power = at(pattern, text, from + before.length);
  // 多 and 余 come before or after the power: 100多万, 100万余.
  const end = from + before.length + power.length;
  const after = before === '' && power !== '' ? at(MORE, text, end) : '';
  const more = before !== '' || after !== '';
  return { kind: 'number', value, upper, power, more, chinese, end: end + after.length };
}

/** The number combined with the part after it, if that part continues it. */
function nextPart(text: string, whole: PrintedNumber): PrintedNumber | undefined {
  if (whole.power === '' || whole.more || whole.upper || whole.value.scale > 0) return undefined;
  const zero = text.startsWith('零', whole.end) ? 1 : 0;
  if (/[+-]/.test(text.charAt(whole.end + zero))) return undefined;
  const next = readPart(text, whole.end + zero);
  if (next?.kind !== 'number' || next.upper || next.value.mantissa <= 0) return undefined;
  const gap = powerOf(whole.power) - powerOf(next.power);
  if (gap <= 0 || next.chinese !== whole.chinese) return undefined;
  const raised = timesTen(whole.value, gap);
  const digits = String(next.value.mantissa).length - next.value.scale;
  if (!raised || digits > gap) return undefined;
  // The spoken 三万五 is 35,000.
  const spoken = next.chinese && next.power === '' && digits === 1 && zero === 0;
  const added = spoken ? timesTen(next.value, gap - 1) : next.value;
  const value = added && plus(raised, added);
  return value && { ...next, value };
}
