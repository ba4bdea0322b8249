import type { Dataset } from '../../figures/dataset.ts';
import { periodCode } from '../../figures/period.ts';
import type { PageSpot } from '../pageDefinition.ts';
import { standingsPeriods } from './standingsPeriods.ts';

/** Every quarter's standings. */
export const spots = (dataset: Dataset): readonly PageSpot[] =>
  standingsPeriods(dataset).map((period) => ({ period: periodCode(period) }));
