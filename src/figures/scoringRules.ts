import type { ScoringName } from './rankingNames.ts';

/** The terms of a way of scoring in the contract: which cells its rules need, and where its points lie. */
export interface ScoringRule {
  /** What each indicator must have: an annual target of its level, or both fixed bounds. */
  readonly needs?: 'target' | 'bounds';
  /** It reads fixed bounds; its points end at them, or go on beyond them. */
  readonly bounds?: 'end' | 'go-on';
  /** It reads a base, which must be above 0. */
  readonly base?: true;
  /** The points that each place ahead costs where the rules give no step. */
  readonly step?: number;
  /** The least and the most points where the rules give no others. */
  readonly floor?: number;
  readonly cap?: number;
  /** Its points are a rate in per cent of a target, for which 0 needs a rule of its own. */
  readonly rate?: true;
  /** Points fall below 0 for some place in every field, or for values below 0. */
  readonly negative?: 'always' | 'by-value';
}

/**
 * The terms of those scorings that have any; the others need a value of each place and no more. They
 * stand apart from the names, which every page loads.
 */
export const SCORING_RULES = {
  'z-score': { negative: 'always' },
  'distance-to-target': { needs: 'target' },
  goalposts: { needs: 'bounds', bounds: 'end' },
  'step-points': { step: 5, floor: 0 },
  efficacy: { bounds: 'go-on' },
  completion: { needs: 'target', cap: 120, rate: true },
  'ratio-to-base': { base: true, negative: 'by-value' },
} as const satisfies Readonly<Partial<Record<ScoringName, ScoringRule>>>;

const RULES: Readonly<Record<string, ScoringRule>> = SCORING_RULES;

/** The terms of a scoring; those of none where its name is unknown. */
export const scoringRule = (name: string | undefined): ScoringRule =>
  name !== undefined && Object.hasOwn(RULES, name) ? (RULES[name] ?? {}) : {};
