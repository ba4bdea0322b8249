import type { RulesetId, SourceId } from '../../figures/figure.ts';
import type { Bilingual } from '../../figures/language.ts';
import type { FirmScope } from './enterprise.ts';
import type { FirmRatio } from './firmRatio.ts';
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

/** As a source prints it, printed but not checked against the original, or made up for the demonstration. */
export const CONFIDENCES = ['published', 'unverified', 'demo'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Where a rule stands. */
export interface RuleSource {
  readonly source: SourceId;
  readonly locator: string;
}

/** A row of rules_sets.csv: rules of one kind, in force between two days. */
export interface Ruleset extends RuleSource {
  readonly id: RulesetId;
  readonly kind: RuleKind;
  readonly name: Bilingual;
  /** ISO dates; empty where open. */
  readonly from: string;
  readonly to: string;
  /** Whether firms on one parcel are evaluated as one. */
  readonly parcels: 'merge' | 'separate';
  /** Below-scale firms that hold less are left out, 亩; undefined where the rule does not say. */
  readonly leastLand: number | undefined;
  /** How long results are open to objection; undefined where the rule does not say. */
  readonly objectionDays: number | undefined;
  /** How the criteria of one group join; undefined where the text is not clear, and then it is a setting. */
  readonly join: CriteriaJoin | undefined;
  readonly confidence: Confidence;
  readonly note: string;
}

/** A row of rules_evaluations.csv: by which rules a year was evaluated, and when that was made known. */
export interface YearEvaluation {
  readonly year: number;
  readonly ruleset: RulesetId;
  /** ISO date; empty where it has not been. */
  readonly announced: string;
  readonly source: SourceId;
}

/** What an item without a value counts: nothing, the mean of its scope, its weight shared out over the others, or the firm is not evaluated. */
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
  /** The most and the least points, in weights; undefined where the rule sets no such bound. */
  readonly cap: number | undefined;
  readonly floor: number | undefined;
  /** Undefined where the rule does not say: then a firm without the value is not evaluated. */
  readonly missing: MissingRule | undefined;
}

export const CLASSES = ['A', 'B', 'C', 'D'] as const;
/** D is to be looked at; it is not failure. */
export type FirmClass = (typeof CLASSES)[number];

/** A row of rules_classes.csv: a class by place in its scope (the best are 0 %), or by score. */
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

/** A row of rules_criteria.csv: what makes a firm low-efficiency. Groups are alternatives; within one the set's `join` holds. */
export type LowEfficiencyCriterion = RuleSource & {
  readonly ruleset: RulesetId;
  readonly group: string;
  /** The scope it is for; undefined for all. */
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
  /** The best bracket counts, or all that are met up to the most. */
  readonly take: 'best' | 'sum';
  readonly confidence: Confidence;
}

/** What has to be so: a number at least or at most so large, or a level reached. */
export type SmeTest =
  | { readonly kind: 'at-least'; readonly measure: SmeNumber; readonly bound: number }
  | { readonly kind: 'at-most'; readonly measure: SmeNumber; readonly bound: number }
  | { readonly kind: 'level'; readonly measure: SmeLevel; readonly level: string };

/** A row of rules_brackets.csv: points for what is so. */
export interface SmeBracket {
  readonly ruleset: RulesetId;
  readonly item: SmeItem;
  readonly test: SmeTest;
  readonly points: number;
}

/** A row of rules_conditions.csv. All conditions must hold, each by one of its alternatives; the rows of one alternative hold together. */
export interface SmeCondition extends RuleSource {
  readonly ruleset: RulesetId;
  readonly condition: number;
  readonly alternative: number;
  readonly test: SmeTest;
}

/** A row of rules_stages.csv: how long a project may take from one stage to another. */
export interface StageLimit extends RuleSource {
  readonly ruleset: RulesetId;
  readonly from: Stage;
  readonly to: Stage;
  readonly days: number;
}
