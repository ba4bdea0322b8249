import type { Decimal } from './decimal.ts';
import type { Period, Span } from './period.ts';

declare const brand: unique symbol;
/** An id of one kind of thing. */
export type Id<Name extends string> = string & { readonly [brand]: Name };

/** Ids as the tables print them; created only where the tables are parsed. */
export type PlaceId = Id<'place'>;
export type IndicatorId = Id<'indicator'>;
export type SourceId = Id<'source'>;
export type ContestId = Id<'contest'>;

export const MEASURES = ['level', 'yoy', 'share', 'rank', 'completion'] as const;
/**
 * The measure of an indicator: level, growth on a year earlier, share, rank, or completion of a
 * target.
 */
export type Measure = (typeof MEASURES)[number];

export const QUALIFIERS = ['=', '>', '<', '~'] as const;
/** `=` as stated, `>` more than (100多家), `<` under (近), `~` about (约). */
export type Qualifier = (typeof QUALIFIERS)[number];

export const STATUSES = [
  'final',
  'preliminary',
  'estimate',
  'missing',
  'confidential',
  'not_applicable',
] as const;
/** `missing`: due but not reported. The last three have no value. */
export type Status = (typeof STATUSES)[number];

export const SCOPES = ['territory', 'managed', 'unknown'] as const;
/** `territory` 全域: the whole territory; `managed` 管理口径: only what the place itself manages. */
export type Scope = (typeof SCOPES)[number];

export const ACCESSES = ['public', 'internal'] as const;
export type Access = (typeof ACCESSES)[number];

/** Identifies a figure: two figures with the same key are revisions of each other. */
export interface FigureKey {
  readonly place: PlaceId;
  readonly indicator: IndicatorId;
  readonly measure: Measure;
  /** The whole for a share; the place within which a rank holds. */
  readonly of: PlaceId | undefined;
  readonly period: Period;
  readonly span: Span;
  readonly scope: Scope;
}

/** One published figure: a row of figures.csv. */
export interface Figure extends FigureKey {
  /** Position in the table, from 0; also its address on the Sources page. */
  readonly row: number;
  /**
   * As printed, in `unit`; undefined if the status is missing, confidential or not applicable.
   */
  readonly value: Decimal | undefined;
  /** The unit as printed: 亿元, 万美元, %, 个 ... */
  readonly unit: string;
  readonly qualifier: Qualifier;
  readonly status: Status;
  /** The printed words in the source. */
  readonly printed: string;
  readonly source: SourceId;
  /** Article and paragraph. */
  readonly locator: string;
  /** ISO date of release; empty if the source prints none. */
  readonly released: string;
  readonly access: Access;
  readonly note: string;
}
