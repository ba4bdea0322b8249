import type { Dataset } from '../figures/dataset.ts';
import type { Period } from '../figures/period.ts';
import type { AggregationName, ScoringName } from '../figures/rankingNames.ts';
import type { WorkWatch } from '../intake/inWorker.ts';
import { type ContestField, contestFields } from './contestFields.ts';
import { type ContestRules, rulesOf, type Unranked } from './contestRules.ts';
import { type DomainFault, domainFaults, type Instead, worksInstead } from './domain.ts';
import { type RankingTable, withoutLimits } from './rankingTable.ts';
import type { Method } from './standings.ts';
import { weightsOf } from './weights.ts';

/** A trial instead of the rules. Bonus and penalty points count only on the rules' own scale. */
export interface RunOptions {
  /** The day (ISO) whose known figures are used. */
  readonly asOf?: string | undefined;
  /** A weight for each indicator, in the order of the rules. */
  readonly weights?: Float64Array | undefined;
  readonly scoring?: ScoringName | undefined;
  readonly aggregation?: AggregationName | undefined;
  /** Maximum number of comparisons for the ranking of a field, as in `rankingSteps`. */
  readonly maxSteps?: number | undefined;
  /** Creates the progress and abort watch for the ranking of a field. */
  readonly watch?: ((table: RankingTable, method: Method) => WorkWatch) | undefined;
}

/** The rules and fields of a contest, before the ranking. */
interface PreparedRun {
  /** With the trial method, if there is one. */
  readonly rules: ContestRules;
  readonly fields: readonly ContestField[];
  /** True if the method is that of the rules. */
  readonly sameScale: boolean;
}

/** The rules and fields of a contest, or the reason why it cannot be ranked. */
export function prepareRun(
  dataset: Dataset,
  id: string,
  period: Period,
  { asOf, scoring, aggregation }: RunOptions,
): PreparedRun | Unranked {
  const published = rulesOf(dataset, id, period);
  if (typeof published === 'string') return published;
  const own = published.method;
  const method = {
    ...own,
    scoring: scoring ?? own.scoring,
    aggregation: aggregation ?? own.aggregation,
  };
  const rules = { ...published, method };
  const fields = contestFields(dataset, rules, period, asOf);
  const stated = fields.some(({ figures }) => figures.flat(2).some(Boolean));
  if (!stated) return 'no-figures';
  const sameScale = method.scoring === own.scoring && method.aggregation === own.aggregation;
  return {
    rules,
    sameScale,
    fields:
      method.scoring === own.scoring
        ? fields
        : fields.map((field) => ({ ...field, table: withoutLimits(field.table) })),
  };
}

/** Every reason why a method cannot rank a field. */
export const fieldFaults = (
  { table }: ContestField,
  method: Method,
  { weights }: RunOptions,
): DomainFault[] =>
  domainFaults(table, method, weights ?? weightsOf(table.criteria, method.weighting));

/** The reasons why a method cannot rank a field, and the methods that can. */
export interface Refusal {
  readonly field: ContestField;
  readonly method: Method;
  readonly faults: readonly DomainFault[];
  readonly instead: Instead;
}

/** The refusals of a contest that is `out-of-domain`, by field. */
export function refusals(
  dataset: Dataset,
  id: string,
  period: Period,
  options: RunOptions,
): Refusal[] {
  const prepared = prepareRun(dataset, id, period, options);
  if (typeof prepared === 'string') return [];
  const { method } = prepared.rules;
  return prepared.fields.flatMap((field) => {
    const faults = fieldFaults(field, method, options);
    if (faults.length === 0) return [];
    const weights = options.weights ?? weightsOf(field.table.criteria, method.weighting);
    return [{ field, method, faults, instead: worksInstead(field.table, method, weights) }];
  });
}
