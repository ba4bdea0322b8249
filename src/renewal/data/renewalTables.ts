import type { ParkId } from '../../figures/figure.ts';
import { type EnterpriseColumns, EnterpriseTable, NO_ENTERPRISES } from './enterpriseTable.ts';
import type { Park } from './park.ts';
import type { PolicyRule } from './policy.ts';
import type { Project } from './project.ts';
import type { RenewalCase } from './renewalCase.ts';
import type {
  ClassRule,
  EvaluationItem,
  LowEfficiencyCriterion,
  Ruleset,
  SmeBracket,
  SmeCondition,
  SmePointsItem,
  StageLimit,
  YearEvaluation,
} from './rules.ts';
import type { SummaryCell } from './summary.ts';

/** The rules of a dataset, of every set. */
export interface RenewalRules {
  readonly sets: readonly Ruleset[];
  readonly evaluations: readonly YearEvaluation[];
  readonly items: readonly EvaluationItem[];
  readonly classes: readonly ClassRule[];
  readonly criteria: readonly LowEfficiencyCriterion[];
  readonly points: readonly SmePointsItem[];
  readonly brackets: readonly SmeBracket[];
  readonly conditions: readonly SmeCondition[];
  readonly stages: readonly StageLimit[];
  readonly policies: readonly PolicyRule[];
}

/** What a dataset holds of land renewal (腾笼换鸟), in plain pieces that may cross from a worker. */
export interface RenewalParts {
  /** Changes when a byte of any of these tables changes. */
  readonly version: string;
  readonly parks: readonly Park[];
  readonly enterprises: EnterpriseColumns;
  readonly projects: readonly Project[];
  readonly cases: readonly RenewalCase[];
  /** What is told of them in numbers, where they are not there themselves. */
  readonly summary: readonly SummaryCell[];
  readonly rules: RenewalRules;
}

/** The same to look things up in. */
export interface RenewalTables extends Omit<RenewalParts, 'parks' | 'enterprises'> {
  readonly parks: ReadonlyMap<ParkId, Park>;
  readonly enterprises: EnterpriseTable;
}

const NO_RULES: RenewalRules = {
  sets: [],
  evaluations: [],
  items: [],
  classes: [],
  criteria: [],
  points: [],
  brackets: [],
  conditions: [],
  stages: [],
  policies: [],
};

export const NO_RENEWAL: RenewalParts = {
  version: '',
  parks: [],
  enterprises: NO_ENTERPRISES,
  projects: [],
  cases: [],
  summary: [],
  rules: NO_RULES,
};

/** The tables of a dataset; empty ones where it has none. */
export function renewalTables(parts: RenewalParts = NO_RENEWAL): RenewalTables {
  return {
    ...parts,
    parks: new Map(parts.parks.map((park) => [park.id, park])),
    enterprises: new EnterpriseTable(parts.enterprises),
  };
}
