import type { IndicatorHead } from './indicatorHeads.ts';

/** What the rows need of an indicator; its weight is not of it. */
export type RankHead = Pick<IndicatorHead, 'id' | 'name' | 'family' | 'familyName'>;
