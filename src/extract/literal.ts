import type { Decimal } from '../figures/decimal.ts';
import type { Qualifier } from '../figures/figure.ts';
import type { Part } from './literalParts.ts';

/**
 * - `amount`: a number of something: money, things, persons, land ...
 * - `percent`: a part per hundred or thousand; `points`: a difference of two such (个百分点)
 * - `multiple`: 1.3倍; 翻番 is a `percent` of 100
 * - `flat`: 持平, a growth of 0
 * - `rank`: 第一, 首位, 第3名
 * - `ratio`: 2.05:1; `parts`: 1.8:57.9:40.3, the parts of a whole
 * - `time`: part of a date or a duration; `bare`: a number without a unit
 */
export type LiteralKind =
  | 'amount'
  | 'percent'
  | 'points'
  | 'multiple'
  | 'flat'
  | 'rank'
  | 'ratio'
  | 'parts'
  | 'time'
  | 'bare';

/** A printed number with its unit and qualifiers, and its position in a plain text. */
export interface Literal {
  readonly kind: LiteralKind;
  /** As printed, in `unit`; a Chinese numeral as a decimal. A decline is below 0. */
  readonly value: Decimal;
  /** The upper end of a range; undefined for a single value. */
  readonly upper: Decimal | undefined;
  /** The numbers that add up to a hundred, for `parts`; otherwise absent. */
  readonly parts?: readonly Part[];
  /** The printed unit with its 万 or 亿; empty if none is printed. */
  readonly unit: string;
  readonly qualifier: Qualifier;
  /** The direction of change that the words before it state; undefined if they state none. */
  readonly direction: 'up' | 'down' | undefined;
  /** A plus or minus is printed before the number. */
  readonly signed: boolean;
  /** Written in Chinese numerals. */
  readonly chinese: boolean;
  /** `start` to `end` includes qualifying words around the number, but not words of direction. */
  readonly start: number;
  readonly end: number;
  /** The position where the number itself begins. */
  readonly numberStart: number;
}

/** Digits that are no valid decimal: 1.234.567, 1e309. */
export interface BadLiteral {
  readonly start: number;
  readonly end: number;
}

export interface LiteralReading {
  readonly literals: readonly Literal[];
  readonly bad: readonly BadLiteral[];
}
