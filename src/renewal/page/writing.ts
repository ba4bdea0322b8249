import type { Dataset } from '../../figures/dataset.ts';
import type { PageSpot } from '../../pages/pageDefinition.ts';
import { RENEWAL } from '../data/slot.ts';

/** One page per park. */
export const spots = (dataset: Dataset): readonly PageSpot[] =>
  (RENEWAL.of(dataset)?.parks ?? []).map(({ id }) => ({ place: id }));
