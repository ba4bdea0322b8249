import {
  AGGREGATIONS,
  type AggregationName,
  SCORINGS,
  type ScoringName,
} from '../figures/rankingNames.ts';

/** What a reader tries out on the standings: another rule, other weights, one field, another order. */
export interface StandingsTrial {
  readonly contest?: string | undefined;
  readonly field?: string | undefined;
  readonly scoring?: ScoringName | undefined;
  readonly aggregation?: AggregationName | undefined;
  /** A weight an indicator, in the order of the rules. */
  readonly weights?: readonly number[] | undefined;
  /** An indicator's id, `total` or `place`. */
  readonly sort?: string | undefined;
  /** The place that is to be lifted by one. */
  readonly lift?: string | undefined;
}

/** No link asks for a larger weight; their sum stays a number. */
const MOST_WEIGHT = 1e9;

/** Reads the query of a link; what it does not know is left out. */
export function parseTrial(query: string): StandingsTrial {
  const params = new URLSearchParams(query);
  const text = (name: string) => params.get(name) || undefined;
  const weights = text('w')?.split(',').map(Number);
  const sound =
    weights?.every((weight) => weight >= 0 && weight <= MOST_WEIGHT) &&
    weights.some((weight) => weight > 0);
  return {
    contest: text('contest'),
    field: text('field'),
    scoring: SCORINGS.find((name) => name === text('score')),
    aggregation: AGGREGATIONS.find((name) => name === text('aggregate')),
    weights: sound ? weights : undefined,
    sort: text('sort'),
    lift: text('lift'),
  };
}

/** The query that `parseTrial` reads back, always in the same order. */
export function trialQuery(trial: StandingsTrial): string {
  const params = new URLSearchParams();
  const put = (name: string, value: string | undefined) => {
    if (value) params.set(name, value);
  };
  put('contest', trial.contest);
  put('field', trial.field);
  put('score', trial.scoring);
  put('aggregate', trial.aggregation);
  put('w', trial.weights?.map((weight) => Number(weight.toFixed(2))).join(','));
  put('sort', trial.sort);
  put('lift', trial.lift);
  return params.toString().replaceAll('%2C', ',');
}
