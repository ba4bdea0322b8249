import { defineQuery } from '../../../board/query.ts';
import { choice, id, parsed, type QueryField } from '../../../board/queryFields.ts';
import {
  AGGREGATIONS,
  type AggregationName,
  SCORINGS,
  type ScoringName,
} from '../../../figures/rankingNames.ts';

/** A reader's trial on the standings: another rule, other weights, one field, another order. */
export interface StandingsTrial {
  readonly contest?: string | undefined;
  readonly field?: string | undefined;
  readonly scoring?: ScoringName | undefined;
  readonly aggregation?: AggregationName | undefined;
  /** One weight per indicator, in the order of the rules. */
  readonly weights?: readonly number[] | undefined;
  /** An indicator's id, `total` or `place`. */
  readonly sort?: string | undefined;
  /** The place that is to gain one rank. */
  readonly lift?: string | undefined;
}

/** Links cannot set a larger weight, so that the sum stays finite. */
const MOST_WEIGHT = 1e9;

const weights: QueryField<readonly number[] | undefined> = {
  ...parsed(
    '40,60,…',
    (text): readonly number[] | undefined => {
      const read = text.split(',').map(Number);
      const isSound = read.every((weight) => weight >= 0 && weight <= MOST_WEIGHT);
      // A link has two digits, and weights that are all 0 rank nothing.
      return isSound && read.some((weight) => weight >= 0.005) ? read : undefined;
    },
    (value) => value.map((weight) => Number(weight.toFixed(2))).join(','),
  ),
  isReadable: true,
};

export const STANDINGS_TRIAL = defineQuery<StandingsTrial>({
  contest: ['contest', id],
  field: ['field', id],
  scoring: ['score', choice(SCORINGS)],
  aggregation: ['aggregate', choice(AGGREGATIONS)],
  weights: ['w', weights],
  sort: ['sort', id],
  lift: ['lift', id],
});
