import { type EnterpriseColumns, EnterpriseTable, NO_ENTERPRISES } from './enterpriseTable.ts';
import type { ParkId } from './ids.ts';
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

/** All rule tables of a dataset. */
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

/** The land renewal (腾笼换鸟) part of a dataset, as plain data that can transfer from a worker. */
export interface RenewalParts {
  /** Changes when any byte of these tables changes. */
  readonly version: string;
  readonly parks: readonly Park[];
  readonly enterprises: EnterpriseColumns;
  readonly projects: readonly Project[];
  readonly cases: readonly RenewalCase[];
  /** Published totals in place of firms, projects and cases that the dataset does not contain. */
  readonly summary: readonly SummaryCell[];
  readonly rules: RenewalRules;
}

/** The same data, indexed for look-ups. */
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

/** Builds the tables of a dataset; they are empty if it has no land renewal. */
export function renewalTables(parts: RenewalParts = NO_RENEWAL): RenewalTables {
  return {
    ...parts,
    parks: new Map(parts.parks.map((park) => [park.id, park])),
    enterprises: new EnterpriseTable(parts.enterprises),
  };
}
