import type { Decimal } from '../figures/decimal.ts';
import type { Qualifier } from '../figures/figure.ts';
import type { Part } from './literalParts.ts';

/**
 * - `amount`: a number of something, in money, things, persons, land ...
 * - `percent`: a part of a hundred or thousand; `points`: a difference of two such (个百分点)
 * - `multiple`: 1.3倍; 翻番 is a `percent` of 100
 * - `flat`: 持平, a growth of 0
 * - `rank`: 第一, 首位, 第3名
 * - `ratio`: 2.05:1; `parts`: 1.8:57.9:40.3, what a whole is made up of
 * - `time`: part of a date or a length of time; `bare`: a number without a unit
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

/** A printed number with what belongs to it, at its place in a plain text. */
export interface Literal {
  readonly kind: LiteralKind;
  /** As printed, in `unit`; a Chinese numeral as the decimal it says. A fall is below 0. */
  readonly value: Decimal;
  /** The far end of a range; undefined where one value is printed. */
  readonly upper: Decimal | undefined;
  /** Each of several numbers that make up a hundred; empty elsewhere. */
  readonly parts?: readonly Part[];
  /** The printed unit with its 万 or 亿; empty where none is printed. */
  readonly unit: string;
  readonly qualifier: Qualifier;
  /** Which way the words before it say that something moved; undefined where none say so. */
  readonly direction: 'up' | 'down' | undefined;
  /** A plus or minus is printed before the number. */
  readonly signed: boolean;
  /** Written in Chinese numerals. */
  readonly chinese: boolean;
  /** Qualifying words around the number are within `start` and `end`; the words of direction are not. */
  readonly start: number;
  readonly end: number;
  /** Where the number itself begins. */
  readonly numberStart: number;
}

/** Digits that stand for no number that a decimal holds: 1.234.567, 1e309. */
export interface BadLiteral {
  readonly start: number;
  readonly end: number;
}

export interface LiteralReading {
  readonly literals: readonly Literal[];
  readonly bad: readonly BadLiteral[];
}
