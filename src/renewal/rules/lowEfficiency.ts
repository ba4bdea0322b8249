import { FIRM_SCOPES, type FirmScope } from '../data/enterprise.ts';
import type { EnterpriseTable } from '../data/enterpriseTable.ts';
import type { RenewalRules } from '../data/renewalTables.ts';
import type { CriteriaJoin, FirmClass, LowEfficiencyCriterion, Ruleset } from '../data/rules.ts';
import { ClassHistory, firmCode } from './evaluation/classHistory.ts';
import type { Evaluation } from './evaluation/evaluate.ts';
import { ratioOf } from './evaluation/pointsOfItem.ts';
import { setsInForce } from './inForce.ts';
import { allOf, anyOf, type Known } from './threeValued.ts';

/** The rules that define low efficiency. */
export interface LowEfficiencyRules {
  readonly set: Ruleset;
  readonly criteria: readonly LowEfficiencyCriterion[];
}

/** The result of a criterion for a firm. */
export interface CriterionResult {
  readonly criterion: LowEfficiencyCriterion;
  /** Tax per mu in 万元, land in 亩, or consecutive years in the class; undefined if unknown. */
  readonly value: number | undefined;
  /** Undefined if the value is. */
  readonly met: Known;
}

export interface LowEfficiencyResult {
  /** The firm's index among the firms of the evaluation. */
  readonly firm: number;
  /** Undefined if it depends on an unknown value. */
  readonly low: Known;
  /** The criteria of its scope, group by group. */
  readonly groups: readonly (readonly CriterionResult[])[];
  /** The criteria that the firm meets, from the groups that are met. */
  readonly reasons: readonly CriterionResult[];
}

/** The set with the given id, or the latest in force at the end of a year. */
export function lowEfficiencyRules(
  { sets, criteria }: RenewalRules,
  year: number,
  id?: string,
): LowEfficiencyRules | undefined {
  const set =
    id === undefined
      ? setsInForce(sets, 'low-efficiency', `${year}-12-31`)[0]
      : sets.find((one) => one.id === id && one.kind === 'low-efficiency');
  return set && { set, criteria: criteria.filter(({ ruleset }) => ruleset === set.id) };
}

/**
 * Applies the criteria to every firm of the evaluation. Groups are alternatives; if the set itself
 * does not say, `join` decides if one criterion of a group suffices or all must hold. Firms of one
 * parcel share the result, as in the evaluation. `earlier` contains the previous years.
 */
export function lowEfficiency(
  enterprises: EnterpriseTable,
  evaluation: Evaluation,
  earlier: readonly Evaluation[],
  { set, criteria }: LowEfficiencyRules,
  join: CriteriaJoin,
): LowEfficiencyResult[] {
  const history = new ClassHistory(enterprises, [...earlier, evaluation]);
  const { enterprise } = enterprises.columns.codes;
  const { units, firms, year } = evaluation;
  const holds = set.join ?? join;
  const results: LowEfficiencyResult[] = [];
  for (let firm = 0; firm < firms.length; firm++) {
    const unit = units.unitOf[firm] ?? -1;
    if (unit < 0) continue;
    const scope = FIRM_SCOPES[units.scope[unit] ?? 0] ?? 'above-scale';
    const land = units.amounts.land?.[unit] ?? Number.NaN;
    const tax = units.amounts.tax?.[unit] ?? Number.NaN;
    const code = firmCode(evaluation, enterprise, firm);
    const figures = {
      land,
      taxPerMu: ratioOf(tax, land),
      yearsIn: (wanted: FirmClass) => history.yearsIn(wanted, code, year),
    };
    const own = criteria.filter((one) => isFor(one, scope));
    const tests = own.map((one) => judge(one, figures));
    results.push({ firm, ...verdict(tests, holds) });
  }
  return results;
}

const isFor = ({ scope }: LowEfficiencyCriterion, own: FirmScope) =>
  scope === undefined || scope === own;

function judge(
  one: LowEfficiencyCriterion,
  figures: {
    readonly taxPerMu: number;
    readonly land: number;
    readonly yearsIn: (wanted: FirmClass) => number;
  },
): CriterionResult {
  switch (one.criterion) {
    case 'tax-per-mu-below':
      return held(one, figures.taxPerMu, (value) => value < one.threshold);
    case 'land-at-least':
      return held(one, figures.land, (value) => value >= one.threshold);
    case 'class-in-years':
      return held(one, figures.yearsIn(one.class), (years) => years >= one.threshold);
  }
}

function held(
  criterion: LowEfficiencyCriterion,
  value: number,
  isMet: (value: number) => boolean,
): CriterionResult {
  if (Number.isNaN(value)) return { criterion, value: undefined, met: undefined };
  return { criterion, value, met: isMet(value) };
}

function verdict(
  results: readonly CriterionResult[],
  join: CriteriaJoin,
): Pick<LowEfficiencyResult, 'low' | 'groups' | 'reasons'> {
  const byGroup = new Map<string, CriterionResult[]>();
  for (const one of results) {
    byGroup.set(one.criterion.group, [...(byGroup.get(one.criterion.group) ?? []), one]);
  }
  const groups = [...byGroup.values()];
  const met = groups.map((group) => joined(group, join));
  return {
    low: anyOf(met),
    groups,
    reasons: groups.flatMap((group, i) => (met[i] ? group.filter((one) => one.met) : [])),
  };
}

function joined(group: readonly CriterionResult[], join: CriteriaJoin): Known {
  const met = group.map((one) => one.met);
  return join === 'any' ? anyOf(met) : allOf(met);
}
