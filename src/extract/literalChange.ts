import { type Decimal, parseDecimal } from '../figures/decimal.ts';
import type { Qualifier } from '../figures/figure.ts';
import { readChineseNumeral } from './chineseNumeral.ts';
import type { Literal } from './literal.ts';
import { qualifierAfter, qualifierBefore } from './literalQualifier.ts';

const DOUBLED = /翻(?:了)?([近约逾超])?(?:([一二两三四\d])番|番|(倍))([多余])?/y;
const FLAT = /持平|零增长/y;
const HUNDREDTH =
  /([百千])分之([零〇一二两三四五六七八九十百点]+|\d+(?:\.\d+)?)(?:[至到—-]([零〇一二两三四五六七八九十百点]+|\d+(?:\.\d+)?))?/y;
const FRACTION =
  /([二三四五六七八九十两]|\d{1,2})分之([一二三四五六七八九]|\d)(?![一二三四五六七八九\d点.])/y;
const TENTHS =
  /([一二三四五六七八九十两]|\d)成(半|[一二三四五六七八九])?(?![立为员功果效长本交都品绩就人年份套])/y;

const whole = (mantissa: number): Decimal => ({ mantissa, scale: 0 });

/**
 * Reads a per cent written in words: 翻番 (+100), 翻两番 (+300), 持平 (0), 百分之三点一, 三成, 三成半,
 * 四分之一. Thirds and other infinite fractions are rounded to a tenth of a per cent.
 */
export function readChange(text: string, from: number): Literal | undefined {
  return (
    doubled(text, from) ??
    flat(text, from) ??
    hundredth(text, from) ??
    fraction(text, from) ??
    tenths(text, from)
  );
}

function doubled(text: string, from: number): Literal | undefined {
  DOUBLED.lastIndex = from;
  const match = DOUBLED.exec(text);
  if (!match) return undefined;
  const [words, word, times = '一', , over] = match;
  const times2 = Number(times) || (readChineseNumeral(times)?.value.mantissa ?? 1);
  const inside: Qualifier = word === '近' ? '<' : word === '约' ? '~' : word || over ? '>' : '=';
  const found = literal(text, from, from + words.length, whole((2 ** times2 - 1) * 100), '%');
  return { ...found, direction: 'up', qualifier: inside === '=' ? found.qualifier : inside };
}

function flat(text: string, from: number): Literal | undefined {
  FLAT.lastIndex = from;
  const word = FLAT.exec(text)?.[0];
  if (!word) return undefined;
  const about = /(?:基本|大体|大致|总体)$/.test(text.slice(Math.max(0, from - 2), from));
  const found = literal(text, from, from + word.length, whole(0), '%');
  return { ...found, kind: 'flat', qualifier: about ? '~' : '=', start: about ? from - 2 : from };
}

function hundredth(text: string, from: number): Literal | undefined {
  HUNDREDTH.lastIndex = from;
  const match = HUNDREDTH.exec(text);
  const [words = '', of, number = '', far] = match ?? [];
  const value = decimal(number);
  if (!match || !value) return undefined;
  const found = literal(text, from, from + words.length, value, of === '百' ? '%' : '‰');
  return far ? { ...found, upper: decimal(far) } : found;
}

function fraction(text: string, from: number): Literal | undefined {
  FRACTION.lastIndex = from;
  const [words = '', of = '', number = ''] = FRACTION.exec(text) ?? [];
  const [whole, part] = [decimal(of)?.mantissa, decimal(number)?.mantissa];
  if (!whole || !part || part >= whole || /\d/.test(text.charAt(from - 1))) return undefined;
  const thousandths = (part / whole) * 1000;
  const exact = Number.isInteger(thousandths);
  const value = parseDecimal(exact ? String(thousandths / 10) : (thousandths / 10).toFixed(1));
  if (!value) return undefined;
  const found = literal(text, from, from + words.length, value, '%');
  return exact || found.qualifier !== '=' ? found : { ...found, qualifier: '~' };
}

function tenths(text: string, from: number): Literal | undefined {
  TENTHS.lastIndex = from;
  const match = TENTHS.exec(text);
  const [words = '', digit = '', more] = match ?? [];
  const tens = decimal(digit)?.mantissa;
  if (!match || tens === undefined) return undefined;
  const ones = more === '半' ? 5 : more ? (decimal(more)?.mantissa ?? 0) : 0;
  return literal(text, from, from + words.length, whole(tens * 10 + ones), '%');
}

function decimal(number: string): Decimal | undefined {
  if (!/\d/.test(number)) return readChineseNumeral(number)?.value;
  const [digits = '', fraction = ''] = number.split('.');
  return { mantissa: Number(digits + fraction), scale: fraction.length };
}

function literal(text: string, start: number, end: number, value: Decimal, unit: string): Literal {
  const before = qualifierBefore(text, start);
  const after = qualifierAfter(text, end);
  return {
    kind: 'percent',
    value,
    upper: undefined,
    unit,
    qualifier: before?.qualifier ?? after?.qualifier ?? '=',
    direction: undefined,
    signed: false,
    chinese: true,
    start: before?.place ?? start,
    end: after?.place ?? end,
    numberStart: start,
  };
}
