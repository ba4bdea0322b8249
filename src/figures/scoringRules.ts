import type { ScoringName } from './rankingNames.ts';

/** The contract's terms for a scoring method: the cells it needs and the range of its points. */
export interface ScoringRule {
  /** Required for each indicator: an annual target for its level, or both fixed bounds. */
  readonly needs?: 'target' | 'bounds';
  /** It reads fixed bounds; its points stop at them (`end`) or continue beyond them (`go-on`). */
  readonly bounds?: 'end' | 'go-on';
  /** It reads a base, which must be above 0. */
  readonly base?: true;
  /** Points lost for each place ahead, if the rules give no step. */
  readonly step?: number;
  /** Minimum and maximum points, if the rules give none. */
  readonly floor?: number;
  readonly cap?: number;
  /** Its points are a rate in per cent of a target; a target of 0 needs a rule of its own. */
  readonly rate?: true;
  /** Points are negative for some place in every group, or only for negative values. */
  readonly negative?: 'always' | 'by-value';
}

/**
 * The scoring methods with terms of their own; the others only need a value for each place. They
 * are
 * separate from the names, because every page loads the names.
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

/** The terms of a scoring method; empty for an unknown name. */
export const scoringRule = (name: string | undefined): ScoringRule =>
  name !== undefined && Object.hasOwn(RULES, name) ? (RULES[name] ?? {}) : {};
