import type { Decimal } from './decimal.ts';
import type { ContestId, IndicatorId, Measure, PlaceId, SourceId } from './figure.ts';
import type { Bilingual } from './language.ts';
import type { AggregationName, MissingPolicy, ScoringName, ZeroTarget } from './rankingNames.ts';

export const PLACE_KINDS = [
  'province',
  'city',
  'county',
  'district',
  'zone',
  'town',
  'street',
  'company',
  'site',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** A row of places.csv. */
export interface Place {
  readonly id: PlaceId;
  readonly name: Bilingual;
  readonly kind: PlaceKind;
  readonly parent: PlaceId | undefined;
  /** The field (分组) in which it competes, or empty. */
  readonly group: string;
  readonly aliases: readonly string[];
}

export const INDICATOR_KINDS = ['flow', 'stock', 'ratio', 'growth', 'count'] as const;
/** What each of them means is said once, by `kindMeaning`. */
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

export const SECTIONS = ['briefing', 'programme', 'renewal'] as const;
/**
 * Where an indicator is shown: on the Briefing of each place; as a programme of a whole city, in a
 * section of its own on the Briefings of all its places; or on the page of land renewal.
 */
export type Section = (typeof SECTIONS)[number];

export const DIRECTIONS = ['higher', 'lower', 'none'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** A row of indicators.csv. */
export interface Indicator {
  readonly id: IndicatorId;
  readonly name: Bilingual;
  /** The group it is listed and coloured with: one of the contract's topics or of the dataset's own. */
  readonly topic: string;
  readonly section: Section;
  readonly kind: IndicatorKind;
  readonly direction: Direction;
  /** The unit it is usually printed in. */
  readonly unit: string;
  readonly decimals: number;
  /** The indicator whose counts these are part of (of the 8 projects, 3 over CNY 100 m). */
  readonly partOf: IndicatorId | undefined;
  /** The stage before it: contracted before utilised capital, visits before talks before signing. */
  readonly follows: IndicatorId | undefined;
  readonly synonyms: readonly string[];
  readonly definition: Bilingual;
}

/** A row of sources.csv. */
export interface Source {
  readonly id: SourceId;
  readonly title: string;
  readonly publisher: string;
  readonly author: string;
  /** ISO date, or empty where it is not printed. */
  readonly published: string;
  readonly url: string;
  readonly sha256: string;
  readonly licence: string;
  /** `second` where another site repeats the figure; empty counts as first hand. */
  readonly hand: 'first' | 'second';
  readonly note: string;
}

/** A row of targets.csv: an annual target. */
export interface Target {
  readonly place: PlaceId;
  readonly indicator: IndicatorId;
  readonly year: number;
  readonly value: Decimal;
  readonly unit: string;
  readonly source: SourceId;
}

/** A row of contests.csv: one version of a contest's rules. */
export interface Contest {
  readonly id: ContestId;
  readonly version: string;
  readonly name: Bilingual;
  /** ISO dates; empty where open or unknown. */
  readonly validFrom: string;
  readonly validTo: string;
  /** How an indicator is scored and the scores put together; undefined where the rules are not published. */
  readonly score: ScoringName | undefined;
  readonly aggregate: AggregationName | undefined;
  readonly missing: MissingPolicy | undefined;
  /** The fields ranked apart; empty for one overall field. */
  readonly groups: readonly string[];
  /** Scores nearer than this share of their size tie; the usual tolerance where undefined. */
  readonly tolerance: number | undefined;
  /** Indicators that part level places, one after the other. */
  readonly tieBreak: readonly IndicatorId[];
  /** How many of each field win the banner, and how many climbers the prize for progress. */
  readonly winners: number;
  readonly progressWinners: number;
  /** The most bonus and the most penalty points that count, both positive. */
  readonly bonusCap: number | undefined;
  readonly penaltyCap: number | undefined;
  readonly rule: Bilingual;
  readonly source: SourceId;
  readonly note: string;
}

/** A row of contest_indicators.csv. */
export interface ContestIndicator {
  readonly contest: ContestId;
  readonly version: string;
  readonly indicator: IndicatorId;
  readonly measure: Measure;
  readonly weight: number;
  readonly direction: Direction;
  readonly target: boolean;
  /** Fixed bounds in the indicator's usual unit, for rules that have such. */
  readonly bounds: { readonly low: number; readonly high: number } | undefined;
  /** What counts as one whole, in the indicator's usual unit, for the ratio to a base. */
  readonly base: number | undefined;
  /** Per cent of the full points that each place ahead costs under step points; 5 where undefined. */
  readonly step?: number | undefined;
  /** The least and the most points; the scoring's own where undefined. */
  readonly floor?: number | 'none' | undefined;
  readonly cap?: number | 'none' | undefined;
  /** What a target of 0 means; where undefined a place with such a target is not assessed. */
  readonly zeroTarget?: ZeroTarget | undefined;
}

/** A row of adjustments.csv: bonus or penalty points, or what shuts a place out of the award. */
export interface Adjustment {
  readonly contest: ContestId;
  readonly period: string;
  readonly place: PlaceId;
  readonly points: Decimal;
  readonly veto: boolean;
  readonly reason: Bilingual;
  readonly source: SourceId;
}

/** A row of awards.csv: a winner that a source reports. */
export interface Award {
  readonly contest: ContestId;
  readonly period: string;
  readonly place: PlaceId;
  readonly award: 'banner' | 'progress';
  readonly group: string;
  readonly printed: string;
  readonly source: SourceId;
  readonly locator: string;
  readonly note: string;
}
