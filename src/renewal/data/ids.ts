import type { Id } from '../../figures/figure.ts';

/** Ids of land renewal as its tables print them; created only where the tables are parsed. */
export type ParkId = Id<'park'>;
export type EnterpriseId = Id<'enterprise'>;
export type ProjectId = Id<'project'>;
export type CaseId = Id<'case'>;
export type PolicyId = Id<'policy'>;
export type RulesetId = Id<'ruleset'>;
