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

/** What a reader chooses to look at. */
export interface OverviewOptions {
  /** Undefined for the newest year that the firms' table tells of. */
  readonly year: number | undefined;
  /** ISO day on which cases and projects are looked at; undefined for the newest that the tables tell of. */
  readonly day: string | undefined;
  readonly join: CriteriaJoin;
}

/** The firms of a dataset as seen in one year, with all that the rules say of them. */
export interface Overview {
  readonly tables: RenewalTables;
  readonly day: string;
  readonly year: number;
  /** The years the firms are known of, the earliest first. */
  readonly years: readonly number[];
  /** The evaluation of the year, or why there is none. */
  readonly evaluation: Evaluation | NoRules;
  /** Those of the years before it that could be evaluated, the earliest first. */
  readonly earlier: readonly Evaluation[];
  /** The coming year if every amount goes on as it went; undefined without a year before. */
  readonly coming: Evaluation | undefined;
  readonly lowRules: LowEfficiencyRules | undefined;
  readonly low: readonly LowEfficiencyResult[];
  readonly smeRules: SmeRules | undefined;
  /** Overdue first, then disposal, evaluation and cultivation. */
  readonly warnings: readonly Warning[];
}

/** How near to its day a case is told of, days. The site's own setting, no rule's. */
const SOON = 30;
/** How near a firm is within reach of being a specialised SME. The site's own setting, no rule's. */
const REACH: Reach = { points: 5, share: 0.2 };

/** Looks at the firms of a year; undefined where the tables hold no firm. */
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
  const due = caseWarnings(cases, day, SOON);
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
