import { defineQuery } from '../../board/query.ts';
import { choice, orElse } from '../../board/queryFields.ts';

/** What a tile sets beside its figure: the whole city, or the same period a year before. */
const COMPARISONS = ['city', 'year'] as const;
export type Comparison = (typeof COMPARISONS)[number];

interface BriefingQuery {
  readonly compare: Comparison;
}

export const BRIEFING_QUERY = defineQuery<BriefingQuery>({
  compare: ['compare', orElse<Comparison>('city', choice(COMPARISONS))],
});
