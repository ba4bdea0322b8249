import { defineQuery, joined } from '../../board/query.ts';
import { choice, id, type QueryField, words } from '../../board/queryFields.ts';
import { CLASSES, type FirmClass } from '../data/rules.ts';
import { RENEWAL_VIEW, type RenewalView } from './renewalQuery.ts';

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

/** Filters by class; `none` selects the firms that are not evaluated. */
export const CLASS_FILTERS = [...CLASSES, 'none'] as const;
export type ClassFilter = FirmClass | 'none';

export const LOW_FILTERS = ['low', 'not-low', 'unknown'] as const;
export type LowFilter = (typeof LOW_FILTERS)[number];

/** The order and the filters of the table of firms. */
export interface FirmsQuery {
  readonly words: string;
  readonly class: ClassFilter | undefined;
  /** The park id as written in the link; no such park may exist. */
  readonly park: string | undefined;
  readonly low: LowFilter | undefined;
  readonly sort: FirmSort;
  readonly descending: boolean;
}

/** The order of the table: `tax` puts the smallest first, `-tax` the largest. */
type Order = Pick<FirmsQuery, 'sort' | 'descending'>;

const order: QueryField<Order> = {
  absent: { sort: 'firm', descending: false },
  read: (text) => {
    const sort = FIRM_SORTS.find((one) => one === text.replace(/^-/, ''));
    if (!sort) return { value: order.absent, refused: [{ text, known: FIRM_SORTS }] };
    return { value: { sort, descending: text.startsWith('-') }, refused: [] };
  },
  write: ({ sort, descending }) =>
    sort === 'firm' && !descending ? '' : `${descending ? '-' : ''}${sort}`,
};

export const FIRMS_QUERY = defineQuery<Omit<FirmsQuery, keyof Order> & { readonly order: Order }>({
  words: ['q', words(200)],
  class: ['class', choice(CLASS_FILTERS)],
  park: ['in', id],
  low: ['low', choice(LOW_FILTERS)],
  order: ['sort', order],
});

/** Reads the table's part of a link. */
export function parseFirmsQuery(query: string): FirmsQuery {
  const { order, ...filters } = FIRMS_QUERY.parse(query);
  return { ...filters, ...order };
}

export const ALL_FIRMS: FirmsQuery = parseFirmsQuery('');

/** The query of a view with the table's part, which `parseFirmsQuery` reads back. */
export function firmsQueryText(view: RenewalView, query: FirmsQuery): string {
  const { sort, descending, ...filters } = query;
  const own = FIRMS_QUERY.text({ ...filters, order: { sort, descending } });
  return joined(RENEWAL_VIEW.text(view), own);
}
