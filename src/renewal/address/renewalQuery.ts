import { defineQuery } from '../../board/query.ts';
import { choice, day, id, orElse, parsed } from '../../board/queryFields.ts';
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

const year = parsed('YYYY', (text) => (/^\d{4}$/.test(text) ? Number(text) : undefined));

export const RENEWAL_VIEW = defineQuery<RenewalView>({
  list: ['list', choice(RENEWAL_LISTS)],
  kind: ['kind', choice(WARNING_KINDS)],
  policy: ['policy', id],
  firm: ['firm', id],
  year: ['year', year],
  day: ['day', day],
  join: ['join', orElse<CriteriaJoin>('any', choice(CRITERIA_JOINS))],
  mark: ['mark', orElse<GridMark>('class', choice(GRID_MARKS))],
});

export const WHOLE_VIEW: RenewalView = RENEWAL_VIEW.parse('');
