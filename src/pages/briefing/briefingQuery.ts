import { defineQuery } from '../../board/query.ts';
import { choice, orElse } from '../../board/queryFields.ts';

/** The comparison in a tile: the whole city, or the same period of the previous year. */
const COMPARISONS = ['city', 'year'] as const;
export type Comparison = (typeof COMPARISONS)[number];

interface BriefingQuery {
  readonly compare: Comparison;
}

export const BRIEFING_QUERY = defineQuery<BriefingQuery>({
  compare: ['compare', orElse<Comparison>('city', choice(COMPARISONS))],
});
