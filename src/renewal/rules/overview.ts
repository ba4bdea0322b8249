import type { RenewalTables } from '../data/renewalTables.ts';
import type { CriteriaJoin } from '../data/rules.ts';
import { type Evaluation, evaluateYear } from './evaluation/evaluate.ts';
import { evaluationRules, type NoRules } from './evaluation/evaluationRules.ts';
import { forecast } from './evaluation/forecast.ts';
import {
  type LowEfficiencyResult,
  type LowEfficiencyRules,
  lowEfficiency,
  lowEfficiencyRules,
} from './lowEfficiency.ts';
import { type SmeRules, smeRules } from './sme/smeRules.ts';
import { toldUntil } from './toldUntil.ts';
import { cultivationWarnings, type Reach } from './warnings/cultivationWarnings.ts';
import { caseWarnings, noPlanWarnings } from './warnings/disposalWarnings.ts';
import { evaluationWarnings } from './warnings/evaluationWarnings.ts';
import type { Warning } from './warnings/warning.ts';

/** The selections of a reader. */
export interface OverviewOptions {
  /** Undefined for the newest year in the table of firms. */
  readonly year: number | undefined;
  /** ISO day as of which cases and projects are shown; undefined for the last day in the tables. */
  readonly day: string | undefined;
  readonly join: CriteriaJoin;
}

/** The firms of a dataset in one year, with all results of the rules. */
export interface Overview {
  readonly tables: RenewalTables;
  readonly day: string;
  readonly year: number;
  /** The years with data on firms, earliest first. */
  readonly years: readonly number[];
  /** The evaluation of the year, or the reason why there is none. */
  readonly evaluation: Evaluation | NoRules;
  /**
   * The evaluations of earlier years, earliest first; years that cannot be evaluated are omitted.
   */
  readonly earlier: readonly Evaluation[];
  /** The projected coming year; undefined without a previous year. */
  readonly coming: Evaluation | undefined;
  readonly lowRules: LowEfficiencyRules | undefined;
  readonly low: readonly LowEfficiencyResult[];
  readonly smeRules: SmeRules | undefined;
  /** Overdue first, then disposal, evaluation and cultivation. */
  readonly warnings: readonly Warning[];
}

/** A case is reported this many days before it is due. A setting of this site, not of a rule. */
const DAYS_BEFORE_DUE = 30;
/**
 * The largest gap at which a firm counts as within reach of a specialised-SME title. A setting of
 * this site, not of a rule.
 */
const REACH: Reach = { points: 5, share: 0.2 };

/** Builds the overview of a year; undefined if the tables contain no firms. */
export function overviewOf(
  tables: RenewalTables,
  { year: wanted, day: asked, join }: OverviewOptions,
): Overview | undefined {
  const { enterprises, rules, cases } = tables;
  const years = enterprises.years();
  const year = years.find((one) => one === wanted) ?? years.at(-1);
  if (year === undefined) return undefined;
  const day = asked ?? toldUntil(tables);
  const evaluation = evaluationOf(tables, year);
  const earlier = years
    .filter((one) => one < year)
    .map((one) => evaluationOf(tables, one))
    .filter((one) => typeof one !== 'string');
  const sme = smeRules(rules, `${year}-12-31`);
  const base = { tables, day, year, years, evaluation, earlier, smeRules: sme };
  const cultivation = sme ? cultivationWarnings(tables, year, sme, REACH) : [];
  const due = caseWarnings(cases, day, DAYS_BEFORE_DUE);
  if (typeof evaluation === 'string') {
    const warnings = [...due, ...cultivation];
    return { ...base, coming: undefined, lowRules: undefined, low: [], warnings };
  }
  const lowRules = lowEfficiencyRules(rules, year);
  const low = lowRules ? lowEfficiency(enterprises, evaluation, earlier, lowRules, join) : [];
  const before = earlier.find((one) => one.year === year - 1);
  const coming = before && forecast(enterprises, evaluation, before);
  const warnings = [
    ...due,
    ...noPlanWarnings(enterprises, evaluation, low, cases),
    ...(before ? evaluationWarnings(enterprises, before, evaluation, 'fell') : []),
    ...(coming ? evaluationWarnings(enterprises, evaluation, coming, 'would-fall') : []),
    ...cultivation,
  ];
  return { ...base, coming, lowRules, low, warnings };
}

function evaluationOf({ enterprises, rules }: RenewalTables, year: number): Evaluation | NoRules {
  const found = evaluationRules(rules, { year });
  return typeof found === 'string' ? found : evaluateYear(enterprises.columns, found, year);
}
