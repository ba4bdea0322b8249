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
  /** The group (分组) in which it competes, or empty. */
  readonly group: string;
  readonly aliases: readonly string[];
}

export const INDICATOR_KINDS = ['flow', 'stock', 'ratio', 'growth', 'count'] as const;
/** `kindMeaning` defines the behaviour of each. */
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

export const SECTIONS = ['briefing', 'programme', 'renewal'] as const;
/**
 * The page section of an indicator: `briefing` on the Briefing of each place; `programme` in a
 * separate section on the Briefings of all places of a city; `renewal` on the land renewal page.
 */
export type Section = (typeof SECTIONS)[number];

export const DIRECTIONS = ['higher', 'lower', 'none'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** A row of indicators.csv. */
export interface Indicator {
  readonly id: IndicatorId;
  readonly name: Bilingual;
  /** The topic that groups and colours it: one of the contract's or of the dataset's own. */
  readonly topic: string;
  readonly section: Section;
  readonly kind: IndicatorKind;
  readonly direction: Direction;
  /** The unit in which it is usually printed. */
  readonly unit: string;
  readonly decimals: number;
  /** The indicator of which this one counts a part (of the 8 projects, 3 over CNY 100 m). */
  readonly partOf: IndicatorId | undefined;
  /**
   * The previous stage: contracted before utilised capital, visits before talks before signing.
   */
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
  /** ISO date; empty if not printed. */
  readonly published: string;
  readonly url: string;
  readonly sha256: string;
  readonly licence: string;
  /** `second` if another site repeats the figure; empty counts as first hand. */
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
  /** ISO dates; empty if open or unknown. */
  readonly validFrom: string;
  readonly validTo: string;
  /** The scoring and aggregation methods; undefined if the rules are not published. */
  readonly score: ScoringName | undefined;
  readonly aggregate: AggregationName | undefined;
  readonly missing: MissingPolicy | undefined;
  /** The groups ranked separately; empty for one overall ranking. */
  readonly groups: readonly string[];
  /**
   * Scores tie if they differ by less than this share of their size; undefined for the default.
   */
  readonly tolerance: number | undefined;
  /** Indicators that break ties, in order. */
  readonly tieBreak: readonly IndicatorId[];
  /** Banner winners per group, and progress award winners per group. */
  readonly winners: number;
  readonly progressWinners: number;
  /** Maximum bonus and maximum penalty points, both positive. */
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
  /** Fixed bounds in the indicator's usual unit, if the rules set them. */
  readonly bounds: { readonly low: number; readonly high: number } | undefined;
  /** The base that scores one full unit, in the indicator's usual unit. */
  readonly base: number | undefined;
  /** Per cent of the full points lost for each place ahead under step points; 5 if undefined. */
  readonly step?: number | undefined;
  /** Minimum and maximum points; the scoring method's own if undefined. */
  readonly floor?: number | 'none' | undefined;
  readonly cap?: number | 'none' | undefined;
  /** The rule for a target of 0; if undefined, a place with such a target is not assessed. */
  readonly zeroTarget?: ZeroTarget | undefined;
}

/**
 * A row of adjustments.csv: bonus or penalty points, or a veto that excludes a place from the
 * award.
 */
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
