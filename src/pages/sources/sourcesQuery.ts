import { defineQuery } from '../../board/query.ts';
import { choice, day, id, orElse, parsed, words } from '../../board/queryFields.ts';
import { MEASURES, type Measure, STATUSES, type Status } from '../../figures/figure.ts';

/**
 * A search among the figures; an omitted filter accepts everything. Ids are as in the link and may
 * not exist.
 */
export interface SourcesQuery {
  /** Words that must occur in a figure's names, literal, source or note. */
  readonly words: string;
  readonly place: string | undefined;
  readonly indicator: string | undefined;
  readonly measure: Measure | undefined;
  readonly status: Status | undefined;
  readonly source: string | undefined;
  /** ISO day of release. */
  readonly day: string | undefined;
  /** The page of the results, from 1. */
  readonly page: number;
}

const pageNumber = parsed('1, 2, 3 …', (text) => {
  const page = Number(text);
  return Number.isInteger(page) && page > 0 && page < 1e6 ? page : undefined;
});

export const SOURCES_QUERY = defineQuery<SourcesQuery>({
  words: ['q', words(200)],
  place: ['u', id],
  indicator: ['i', id],
  measure: ['m', choice(MEASURES)],
  status: ['status', choice(STATUSES)],
  source: ['source', id],
  day: ['day', day],
  page: ['page', orElse(1, pageNumber)],
});

export const NO_SEARCH: SourcesQuery = SOURCES_QUERY.parse('');
