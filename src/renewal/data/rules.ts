import type { SourceId } from '../../figures/figure.ts';
import type { Bilingual } from '../../figures/language.ts';
import type { FirmScope } from './enterprise.ts';
import type { FirmRatio } from './firmRatio.ts';
import type { RulesetId } from './ids.ts';
import type { Stage } from './project.ts';
import type { SmeItem, SmeLevel, SmeNumber } from './sme.ts';

export const RULE_KINDS = [
  'evaluation',
  'low-efficiency',
  'specialised-sme',
  'stages',
  'policies',
] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

/**
 * As its source prints it, printed but not checked against the original, or invented for the
 * demonstration.
 */
export const CONFIDENCES = ['published', 'unverified', 'demo'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** The source of a rule and the position in it. */
export interface RuleSource {
  readonly source: SourceId;
  readonly locator: string;
}

/** A row of rules_sets.csv: rules of one kind, and the period in which they are in force. */
export interface Ruleset extends RuleSource {
  readonly id: RulesetId;
  readonly kind: RuleKind;
  readonly name: Bilingual;
  /** ISO dates; empty if open. */
  readonly from: string;
  readonly to: string;
  /** How firms on one parcel are evaluated: together or separately. */
  readonly parcels: 'merge' | 'separate';
  /**
   * Below-scale firms with less land are not evaluated, in 亩; undefined if the rule does not say.
   */
  readonly leastLand: number | undefined;
  /** Days in which results are open to objection; undefined if the rule does not say. */
  readonly objectionDays: number | undefined;
  /**
   * How the criteria of one group combine. Undefined if the text is unclear; the reader then
   * chooses.
   */
  readonly join: CriteriaJoin | undefined;
  readonly confidence: Confidence;
  readonly note: string;
}

/**
 * A row of rules_evaluations.csv: the rules for the evaluation of a year, and its announcement day.
 */
export interface YearEvaluation {
  readonly year: number;
  readonly ruleset: RulesetId;
  /** ISO date; empty if the results are not announced. */
  readonly announced: string;
  readonly source: SourceId;
}

/**
 * How an item without a value counts: as zero, as the mean of its scope, with its weight shared out
 * over the other items, or the firm is not evaluated.
 */
export const MISSING_RULES = ['zero', 'scope-mean', 'share-out', 'exclude'] as const;
export type MissingRule = (typeof MISSING_RULES)[number];

/** A row of rules_indicators.csv: weight × value ÷ benchmark, within bounds. */
export interface EvaluationItem extends RuleSource {
  readonly ruleset: RulesetId;
  readonly scope: FirmScope;
  readonly indicator: FirmRatio;
  readonly weight: number;
  readonly direction: 'higher' | 'lower';
  readonly benchmark: number;
  /**
   * The maximum and minimum points, as multiples of the weight; undefined if the rule sets no
   * bound.
   */
  readonly cap: number | undefined;
  readonly floor: number | undefined;
  /** Undefined if the rule does not say: a firm without the value is then not evaluated. */
  readonly missing: MissingRule | undefined;
}

export const CLASSES = ['A', 'B', 'C', 'D'] as const;
/** Class D means that the firm needs a review; it is not a failure. */
export type FirmClass = (typeof CLASSES)[number];

/**
 * A row of rules_classes.csv: a class by percentile rank in its scope (0 % is the best), or by
 * score.
 */
export type ClassRule = RuleSource & {
  readonly ruleset: RulesetId;
  readonly scope: FirmScope;
  readonly class: FirmClass;
} & (
    | { readonly by: 'percentile'; readonly from: number; readonly to: number }
    | { readonly by: 'score'; readonly least: number }
  );

export const CRITERIA = ['tax-per-mu-below', 'class-in-years', 'land-at-least'] as const;
export const CRITERIA_JOINS = ['any', 'all'] as const;
export type CriteriaJoin = (typeof CRITERIA_JOINS)[number];

/**
 * A row of rules_criteria.csv: a criterion of low efficiency. Groups are alternatives; within a
 * group, criteria combine by the set's `join`.
 */
export type LowEfficiencyCriterion = RuleSource & {
  readonly ruleset: RulesetId;
  readonly group: string;
  /** The scope that the criterion applies to; undefined for all. */
  readonly scope: FirmScope | undefined;
  readonly threshold: number;
} & (
    | { readonly criterion: 'tax-per-mu-below' }
    | { readonly criterion: 'land-at-least' }
    | { readonly criterion: 'class-in-years'; readonly class: FirmClass }
  );

export const SME_SECTIONS = [
  'specialisation',
  'refinement',
  'distinctiveness',
  'innovation',
] as const;
export type SmeSection = (typeof SME_SECTIONS)[number];

/** A row of rules_items.csv: an item of the specialised-SME points. */
export interface SmePointsItem extends RuleSource {
  readonly ruleset: RulesetId;
  readonly section: SmeSection;
  readonly item: SmeItem;
  readonly name: Bilingual;
  readonly maxPoints: number;
  /** `best`: the best bracket counts; `sum`: all brackets met count, up to the maximum. */
  readonly take: 'best' | 'sum';
  readonly confidence: Confidence;
}

/** The condition of a bracket: a number at least or at most as large as a bound, or a level. */
export type SmeTest =
  | { readonly kind: 'at-least'; readonly measure: SmeNumber; readonly bound: number }
  | { readonly kind: 'at-most'; readonly measure: SmeNumber; readonly bound: number }
  | { readonly kind: 'level'; readonly measure: SmeLevel; readonly level: string };

/** A row of rules_brackets.csv: the points for a condition. */
export interface SmeBracket {
  readonly ruleset: RulesetId;
  readonly item: SmeItem;
  readonly test: SmeTest;
  readonly points: number;
}

/**
 * A row of rules_conditions.csv. All conditions must hold, each by at least one of its
 * alternatives; all rows of that alternative must hold.
 */
export interface SmeCondition extends RuleSource {
  readonly ruleset: RulesetId;
  readonly condition: number;
  readonly alternative: number;
  readonly test: SmeTest;
}

/** A row of rules_stages.csv: the time limit of a project from one stage to another. */
export interface StageLimit extends RuleSource {
  readonly ruleset: RulesetId;
  readonly from: Stage;
  readonly to: Stage;
  readonly days: number;
}
