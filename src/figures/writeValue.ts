import type { Decimal } from './decimal.ts';
import type { Figure, Qualifier } from './figure.ts';
import type { Language } from './language.ts';
import {
  boundedParts,
  formatDecimal,
  joinParts,
  MINUS,
  plainParts,
  shift,
  type ValueParts,
  withBound,
} from './levelParts.ts';
import { findUnit } from './unit.ts';

/** The value of a figure: its measure, number, unit and bound. */
export type Stated = Pick<Figure, 'measure' | 'value' | 'unit' | 'qualifier'>;

export type Direction = 'up' | 'down' | 'flat';

/** A value in words, whole and in pieces. It always includes the bound of the figure. */
export interface WrittenValue extends ValueParts {
  readonly text: string;
  /** Only for growth, which is shown with a sign and an arrow. */
  readonly direction?: Direction;
}

/**
 * Writes the value of a figure in words. Every tile, axis, table, export, feed and description uses
 * it: `35.1 亿元`, `+30%以上`, `40%以上`, `第 3 位`; `CNY 3.51 bn`, `over +30%`, `over 40%`, `3rd`.
 *
 * @returns undefined if the figure has no value
 */
export function writeValue(stated: Stated, language: Language): WrittenValue | undefined {
  const { measure, value, unit, qualifier } = stated;
  if (!value) return undefined;
  if (measure === 'yoy') return writeGrowth(value, unit, qualifier, language);
  const isRank = measure === 'rank' || findUnit(unit)?.quantity === 'rank';
  return written(
    isRank ? rankParts(value, qualifier, language) : boundedParts(value, unit, qualifier, language),
    language,
  );
}

/** A level or a computed value in words: `35.1 亿元`, `3.1%`, `100 多家`, `CNY 3.51 bn`. */
export function formatValue(
  value: Decimal,
  unit: string,
  qualifier: Qualifier,
  language: Language,
): string {
  return writeValue({ measure: 'level', value, unit, qualifier }, language)?.text ?? '';
}

/** A rank in words: `第 3 位`, `3rd`; a bound is `前 3 位`, `top 3`. */
export function formatRank(rank: number, language: Language): string {
  const value = { mantissa: rank, scale: 0 };
  return joinParts(rankParts(value, '=', language), language);
}

/**
 * Growth for a sentence whose verb gives the direction: `增长` + `30%以上`, `down` + `over 1.5%`. The
 * bound is that of the size: a fall of more than 1.5 % is a growth below −1.5 %. The text is empty
 * if nothing changed.
 */
export function growthPhrase(
  { value, unit, qualifier }: Stated,
  language: Language,
): { readonly text: string; readonly direction: Direction } | undefined {
  if (!value) return undefined;
  const direction = directionOf(value, qualifier);
  if (direction === 'flat') return { text: '', direction };
  const turned = { '=': '=', '>': '<', '<': '>', '~': '~' } as const;
  const bound = value.mantissa < 0 ? turned[qualifier] : qualifier;
  const size = withBound(sizeParts(value, unit, language), bound, language);
  return { text: joinParts(size, language), direction };
}

/** Growth on a year earlier, with its sign; 增长1.3倍 is `+130%`. */
function writeGrowth(
  value: Decimal,
  unit: string,
  qualifier: Qualifier,
  language: Language,
): WrittenValue {
  const direction = directionOf(value, qualifier);
  if (direction === 'flat') {
    const about = qualifier === '~';
    const zh = about ? '基本持平' : '持平';
    const text = language === 'zh' ? zh : about ? 'about unchanged' : 'unchanged';
    return { before: '', number: text, after: '', text, direction };
  }
  const size = sizeParts(value, unit, language);
  const sign = value.mantissa > 0 ? '+' : value.mantissa < 0 ? MINUS : '';
  const signed = { ...size, number: sign + size.number };
  return { ...written(withBound(signed, qualifier, language), language), direction };
}

/** The size of a growth without its sign; a multiple is written in per cent. */
function sizeParts(value: Decimal, token: string, language: Language): ValueParts {
  const size = { ...value, mantissa: Math.abs(value.mantissa) };
  const isMultiple = findUnit(token)?.name.en === 'times';
  const percent = isMultiple ? shift(size, 2) : undefined;
  return percent
    ? { before: '', number: formatDecimal(percent), after: '%' }
    : plainParts(size, token, language);
}

function directionOf({ mantissa }: Decimal, qualifier: Qualifier): Direction {
  if (mantissa === 0) return qualifier === '>' ? 'up' : qualifier === '<' ? 'down' : 'flat';
  return mantissa > 0 ? 'up' : 'down';
}

/** A rank in words. 前 3 位 can mean that a place is among the first three. */
function rankParts(value: Decimal, qualifier: Qualifier, language: Language): ValueParts {
  const number = formatDecimal(value);
  if (language === 'zh') {
    const before = { '=': '第', '>': '第', '<': '前', '~': '约第' }[qualifier];
    return { before, number, after: qualifier === '>' ? '位以后' : '位' };
  }
  const before = { '=': '', '>': 'below', '<': 'top', '~': 'about' }[qualifier];
  const place = value.scale === 0 ? ordinal(value.mantissa) : number;
  return { before, number: qualifier === '<' ? number : place, after: '' };
}

const ORDINALS = new Intl.PluralRules('en', { type: 'ordinal' });
const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };

const ordinal = (rank: number): string =>
  `${formatDecimal({ mantissa: rank, scale: 0 })}${ENDINGS[ORDINALS.select(Math.abs(rank))] ?? 'th'}`;

const written = (parts: ValueParts, language: Language): WrittenValue => ({
  ...parts,
  text: joinParts(parts, language),
});
