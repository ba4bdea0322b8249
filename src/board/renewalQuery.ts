import { CRITERIA_JOINS, type CriteriaJoin } from '../figures/land/rules.ts';

/** The lists that open in full. */
export const RENEWAL_LISTS = ['firms', 'warnings', 'projects', 'ledger'] as const;
export type RenewalList = (typeof RENEWAL_LISTS)[number];

/** What the grid of firms tells by its fill: the class, or low efficiency. */
export const GRID_MARKS = ['class', 'low'] as const;
export type GridMark = (typeof GRID_MARKS)[number];

/** What a reader opens of land renewal, beside the park that the path names. */
export interface RenewalView {
  readonly list: RenewalList | undefined;
  /** As written in the link: it may name no firm. */
  readonly firm: string | undefined;
  /** The year evaluated; undefined for the newest. */
  readonly year: number | undefined;
  /** ISO day on which cases and projects are looked at; undefined for the newest that the tables tell of. */
  readonly day: string | undefined;
  /** How criteria of low efficiency join where their rule does not say. */
  readonly join: CriteriaJoin;
  readonly mark: GridMark;
}

export const WHOLE_VIEW: RenewalView = {
  list: undefined,
  firm: undefined,
  year: undefined,
  day: undefined,
  join: 'any',
  mark: 'class',
};

/** Reads the query of a link; what it does not know is left out. */
export function parseRenewalView(query: string): RenewalView {
  const params = new URLSearchParams(query);
  const text = (name: string) => params.get(name) || undefined;
  const year = /^\d{4}$/.exec(text('year') ?? '')?.[0];
  return {
    list: RENEWAL_LISTS.find((name) => name === text('list')),
    firm: text('firm'),
    year: year === undefined ? undefined : Number(year),
    day: /^\d{4}-\d\d-\d\d$/.exec(text('day') ?? '')?.[0],
    join: CRITERIA_JOINS.find((name) => name === text('join')) ?? 'any',
    mark: GRID_MARKS.find((name) => name === text('mark')) ?? 'class',
  };
}

/** The query that `parseRenewalView` reads back, always in the same order. */
export function renewalViewQuery({ list, firm, year, day, join, mark }: RenewalView): string {
  const params = new URLSearchParams();
  const put = (name: string, value: string | undefined) => {
    if (value) params.set(name, value);
  };
  put('list', list);
  put('firm', firm);
  put('year', year?.toString());
  put('day', day);
  put('join', join === 'any' ? undefined : join);
  put('mark', mark === 'class' ? undefined : mark);
  return params.toString();
}
