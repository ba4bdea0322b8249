import type { AggregationName } from '../../figures/rankingNames.ts';
import type { Aggregation } from './aggregation.ts';
import { arithmetic } from './arithmetic.ts';
import { copeland } from './copeland.ts';
import { geometric } from './geometric.ts';
import { harmonic } from './harmonic.ts';
import { topsis } from './topsis.ts';

/** Borda and both TOPSIS differ from a plain mean and a plain distance by the points they take. */
export const AGGREGATION: Readonly<Record<AggregationName, Aggregation>> = {
  arithmetic,
  geometric,
  harmonic,
  topsis,
  'topsis-min-max': topsis,
  borda: arithmetic,
  copeland,
};
