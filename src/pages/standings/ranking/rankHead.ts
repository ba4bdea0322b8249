import type { IndicatorHead } from './indicatorHeads.ts';

/** The properties of an indicator that the rows use; its weight is not one of them. */
export type RankHead = Pick<IndicatorHead, 'id' | 'name' | 'family' | 'familyName'>;
