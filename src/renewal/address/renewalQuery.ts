import { defineQuery } from '../../board/query.ts';
import { choice, day, id, orElse, parsed } from '../../board/queryFields.ts';
import { CRITERIA_JOINS, type CriteriaJoin } from '../data/rules.ts';

/** The lists that can open on a page of their own. */
export const RENEWAL_LISTS = ['firms', 'warnings', 'projects', 'ledger', 'policies'] as const;
export type RenewalList = (typeof RENEWAL_LISTS)[number];

/** The property that the cell colour of the firm grid shows: class or low efficiency. */
export const GRID_MARKS = ['class', 'low'] as const;
export type GridMark = (typeof GRID_MARKS)[number];
/** The kinds of warning; the list can show one kind at a time. */
export const WARNING_KINDS = ['disposal', 'evaluation', 'cultivation'] as const;
export type WarningKind = (typeof WARNING_KINDS)[number];

/** The view of land renewal that a link opens; the path names the park. */
export interface RenewalView {
  readonly list: RenewalList | undefined;
  /** The firm id as written in the link; no such firm may exist. */
  readonly firm: string | undefined;
  /** The evaluation year; undefined for the newest. */
  readonly year: number | undefined;
  /** ISO day as of which cases and projects are shown; undefined for the last day in the tables. */
  readonly day: string | undefined;
  /** The way in which criteria of low efficiency combine if their rule does not say. */
  readonly join: CriteriaJoin;
  readonly mark: GridMark;
  /** Shows warnings of this kind only; undefined for all kinds. */
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
