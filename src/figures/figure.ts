import type { Decimal } from './decimal.ts';
import type { Period, Span } from './period.ts';

declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

/** Ids as the tables print them; made at the parse border only. */
export type PlaceId = Id<'place'>;
export type IndicatorId = Id<'indicator'>;
export type SourceId = Id<'source'>;
export type ContestId = Id<'contest'>;
export type ParkId = Id<'park'>;
export type EnterpriseId = Id<'enterprise'>;
export type ProjectId = Id<'project'>;
export type CaseId = Id<'case'>;
export type PolicyId = Id<'policy'>;
export type RulesetId = Id<'ruleset'>;

export const MEASURES = ['level', 'yoy', 'share', 'rank', 'completion'] as const;
/** What of an indicator is stated: its level, its growth on a year earlier, a share, a rank, the done part of a target. */
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
/** `missing`: due and not reported. The last three carry no value. */
export type Status = (typeof STATUSES)[number];

export const SCOPES = ['territory', 'managed', 'unknown'] as const;
/** 全域 the whole territory, 管理口径 what the place itself manages, or not said. */
export type Scope = (typeof SCOPES)[number];

export const ACCESSES = ['public', 'internal'] as const;
export type Access = (typeof ACCESSES)[number];

/** What a figure is about: two figures with one key are revisions of each other. */
export interface FigureKey {
  readonly place: PlaceId;
  readonly indicator: IndicatorId;
  readonly measure: Measure;
  /** The whole of which a share is taken, or the field in which a rank holds. */
  readonly of: PlaceId | undefined;
  readonly period: Period;
  readonly span: Span;
  readonly scope: Scope;
}

/** One published statement: a row of figures.csv. */
export interface Figure extends FigureKey {
  /** Position in the table, from 0; also its address on the Sources page. */
  readonly row: number;
  /** As printed, in `unit`; undefined where the status is missing, confidential or not applicable. */
  readonly value: Decimal | undefined;
  /** The unit as printed: 亿元, 万美元, %, 个 ... */
  readonly unit: string;
  readonly qualifier: Qualifier;
  readonly status: Status;
  /** The literal in the source. */
  readonly printed: string;
  readonly source: SourceId;
  /** Article and paragraph. */
  readonly locator: string;
  /** ISO date of release, or empty where the source prints none. */
  readonly released: string;
  readonly access: Access;
  readonly note: string;
}
