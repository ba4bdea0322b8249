import { CLASSES, type FirmClass } from '../data/rules.ts';
import { type RenewalView, renewalViewQuery } from './renewalQuery.ts';

export const FIRM_SORTS = [
  'firm',
  'park',
  'scope',
  'class',
  'score',
  'rank',
  'tax',
  'low',
] as const;
export type FirmSort = (typeof FIRM_SORTS)[number];

/** Firms of a class, or those that are not evaluated. */
export const CLASS_FILTERS = [...CLASSES, 'none'] as const;
export type ClassFilter = FirmClass | 'none';

export const LOW_FILTERS = ['low', 'not-low', 'unknown'] as const;
export type LowFilter = (typeof LOW_FILTERS)[number];

/** How a reader has the table of firms: in which order, and which of them. */
export interface FirmsQuery {
  readonly words: string;
  readonly class: ClassFilter | undefined;
  /** As written in the link: it may name no park. */
  readonly park: string | undefined;
  readonly low: LowFilter | undefined;
  readonly sort: FirmSort;
  readonly descending: boolean;
}

export const ALL_FIRMS: FirmsQuery = {
  words: '',
  class: undefined,
  park: undefined,
  low: undefined,
  sort: 'firm',
  descending: false,
};

/** Reads the table's part of a link; what it does not know is left out. */
export function parseFirmsQuery(query: string): FirmsQuery {
  const params = new URLSearchParams(query);
  const text = (name: string) => params.get(name) ?? '';
  const sort = text('sort');
  return {
    words: text('q'),
    class: CLASS_FILTERS.find((one) => one === text('class')),
    park: text('in') || undefined,
    low: LOW_FILTERS.find((one) => one === text('low')),
    sort: FIRM_SORTS.find((one) => one === sort.replace(/^-/, '')) ?? 'firm',
    descending: sort.startsWith('-'),
  };
}

/** The query of a view with the table's part, which `parseFirmsQuery` reads back. */
export function firmsQueryText(view: RenewalView, query: FirmsQuery): string {
  const { words, park, low, sort, descending } = query;
  const params = new URLSearchParams(renewalViewQuery(view));
  const order = `${descending ? '-' : ''}${sort}`;
  const parts = {
    q: words,
    class: query.class,
    in: park,
    low,
    sort: order === 'firm' ? '' : order,
  };
  for (const [name, value] of Object.entries(parts)) if (value) params.set(name, value);
  return params.toString();
}
