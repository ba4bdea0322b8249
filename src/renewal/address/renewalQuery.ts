import { isDate } from '../../intake/cellChecks.ts';
import { CRITERIA_JOINS, type CriteriaJoin } from '../data/rules.ts';

/** The lists that open in full. */
export const RENEWAL_LISTS = ['firms', 'warnings', 'projects', 'ledger', 'policies'] as const;
export type RenewalList = (typeof RENEWAL_LISTS)[number];

/** What the grid of firms tells by its fill: the class, or low efficiency. */
export const GRID_MARKS = ['class', 'low'] as const;
export type GridMark = (typeof GRID_MARKS)[number];
/** The kinds of warning that the list shows one at a time. */
export const WARNING_KINDS = ['disposal', 'evaluation', 'cultivation'] as const;
export type WarningKind = (typeof WARNING_KINDS)[number];

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
  /** The warnings of one kind alone; undefined for all. */
  readonly kind: WarningKind | undefined;
  /** The policy whose firms are listed, as written in the link. */
  readonly policy: string | undefined;
}

export const WHOLE_VIEW: RenewalView = {
  list: undefined,
  firm: undefined,
  year: undefined,
  day: undefined,
  join: 'any',
  mark: 'class',
  kind: undefined,
  policy: undefined,
};

/** Reads the query of a link; what it does not know is left out. */
export function parseRenewalView(query: string): RenewalView {
  const params = new URLSearchParams(query);
  const text = (name: string) => params.get(name) || undefined;
  const day = text('day') ?? '';
  const year = /^\d{4}$/.exec(text('year') ?? '')?.[0];
  return {
    list: RENEWAL_LISTS.find((name) => name === text('list')),
    firm: text('firm'),
    year: year === undefined ? undefined : Number(year),
    day: isDate(day) ? day : undefined,
    join: CRITERIA_JOINS.find((name) => name === text('join')) ?? 'any',
    mark: GRID_MARKS.find((name) => name === text('mark')) ?? 'class',
    kind: WARNING_KINDS.find((name) => name === text('kind')),
    policy: text('policy'),
  };
}

/** What `parseRenewalView` leaves out of a link, as `name=value`, to be said to the reader. */
export function refusedOfView(query: string): string[] {
  const params = new URLSearchParams(query);
  const view = parseRenewalView(query);
  const read: Readonly<Record<string, string | undefined>> = {
    list: view.list,
    kind: view.kind,
    year: view.year?.toString(),
    day: view.day,
    join: view.join,
    mark: view.mark,
  };
  return Object.entries(read).flatMap(([name, value]) => {
    const written = params.get(name);
    return !written || written === value ? [] : [`${name}=${written}`];
  });
}

/** The query that `parseRenewalView` reads back, always in the same order. */
export function renewalViewQuery(view: RenewalView): string {
  const { list, firm, year, day, join, mark, kind, policy } = view;
  const params = new URLSearchParams();
  const put = (name: string, value: string | undefined) => {
    if (value) params.set(name, value);
  };
  put('list', list);
  put('kind', kind);
  put('policy', policy);
  put('firm', firm);
  put('year', year?.toString());
  put('day', day);
  put('join', join === 'any' ? undefined : join);
  put('mark', mark === 'class' ? undefined : mark);
  return params.toString();
}
