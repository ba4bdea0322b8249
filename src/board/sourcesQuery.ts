import { MEASURES, type Measure, STATUSES, type Status } from '../figures/figure.ts';

/** What a reader looks for among the figures; what is left out is free. Ids are as the link has them. */
export interface SourcesQuery {
  /** Words to be found in a figure's names, literal, source or note. */
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

export const NO_SEARCH: SourcesQuery = {
  words: '',
  place: undefined,
  indicator: undefined,
  measure: undefined,
  status: undefined,
  source: undefined,
  day: undefined,
  page: 1,
};

/** Reads the query of a link; what it does not know is left out. */
export function parseSourcesQuery(query: string): SourcesQuery {
  const params = new URLSearchParams(query);
  const text = (name: string) => params.get(name) || undefined;
  const page = Number(text('page'));
  return {
    words: (text('q') ?? '').slice(0, 200),
    place: text('u'),
    indicator: text('i'),
    measure: MEASURES.find((name) => name === text('m')),
    status: STATUSES.find((name) => name === text('status')),
    source: text('source'),
    day: /^\d{4}-\d\d-\d\d$/.exec(text('day') ?? '')?.[0],
    page: Number.isInteger(page) && page > 1 && page < 1e6 ? page : 1,
  };
}

/** The query that `parseSourcesQuery` reads back, always in the same order; '' where nothing is looked for. */
export function sourcesQueryText(query: SourcesQuery): string {
  const params = new URLSearchParams();
  const put = (name: string, value: string | undefined) => {
    if (value) params.set(name, value);
  };
  put('q', query.words);
  put('u', query.place);
  put('i', query.indicator);
  put('m', query.measure);
  put('status', query.status);
  put('source', query.source);
  put('day', query.day);
  put('page', query.page > 1 ? String(query.page) : undefined);
  return params.toString();
}
