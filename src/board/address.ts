import type { Language } from '../figures/language.ts';
import { NEWEST, parseVintage, type Vintage, vintageQuery, withoutVintage } from './vintage.ts';

export const PAGES = [
  'briefing',
  'standings',
  'charts',
  'renewal',
  'intake',
  'sources',
  'embed',
] as const;
/** `embed` is a chart alone, for pages of others. */
export type PageName = (typeof PAGES)[number];

/** What a tile sets beside its figure: the whole city, or the same period a year before. */
export type Comparison = 'city' | 'year';

/** What a reader looks at. It lives in the URL; the store holds none of it. */
export interface Address {
  readonly language: Language;
  /** Undefined on the front page, which shows the first dataset. */
  readonly dataset: string | undefined;
  readonly page: PageName;
  /** As written in the URL: it may name no place. On the page of land renewal, a park. */
  readonly place: string | undefined;
  readonly period: string | undefined;
  readonly compare: Comparison;
  /** What the reader tries on the standings, wants a chart of, opens of land renewal or looks for among the sources, as a query without its question mark; '' for nothing. */
  readonly trial: string;
  readonly vintage: Vintage;
}

/** The front page of a language: the first dataset's opening briefing. */
export function frontOf(language: Language): Address {
  return {
    language,
    dataset: undefined,
    page: 'briefing',
    place: undefined,
    period: undefined,
    compare: 'city',
    trial: '',
    vintage: NEWEST,
  };
}

const isPage = (text: string): text is PageName => PAGES.some((page) => page === text);

/**
 * Reads a path below the site's base, with its query:
 * `/zh/pinghu/briefing/dushangang/2023-Q1/?compare=year`. Undefined where no page has that address.
 */
export function parseAddress(path: string, query = ''): Address | undefined {
  const parts = path.split('/').filter(Boolean).map(decode);
  const compare = new URLSearchParams(query).get('compare') === 'year' ? 'year' : 'city';
  const trial = withoutVintage(query);
  const [language = 'zh', dataset, page = 'briefing', ...rest] = parts;
  if ((language !== 'zh' && language !== 'en') || !isPage(page)) return undefined;
  const [first, second] = rest;
  const plain: Address = { ...frontOf(language), dataset, page, vintage: parseVintage(query) };
  switch (page) {
    case 'briefing':
      return rest.length > 2 ? undefined : { ...plain, place: first, period: second, compare };
    case 'standings':
      return rest.length > 1 ? undefined : { ...plain, period: first, trial };
    case 'intake':
      return rest.length > 0 ? undefined : plain;
    case 'renewal':
      return rest.length > 1 ? undefined : { ...plain, place: first, trial };
    case 'charts':
    case 'embed':
      return rest.length > 0 ? undefined : { ...plain, trial };
    case 'sources':
      return rest.length > 2 ? undefined : { ...plain, place: first, period: second, trial };
  }
}

/** The path and query that `parseAddress` reads back. */
export function addressPath(address: Address): string {
  const { language, dataset, page, place, period, compare, trial, vintage } = address;
  const parts: string[] = [language];
  if (dataset !== undefined) {
    parts.push(dataset, page);
    if ((page === 'briefing' || page === 'sources') && place !== undefined) {
      parts.push(place);
      if (period !== undefined) parts.push(period);
    }
    if (page === 'renewal' && place !== undefined) parts.push(place);
    if (page === 'standings' && period !== undefined) parts.push(period);
  }
  const own = page !== 'briefing' ? trial : compare === 'year' ? 'compare=year' : '';
  const query = [own, vintageQuery(vintage)].filter(Boolean).join('&');
  return `/${parts.map(encodeURIComponent).join('/')}/${query && `?${query}`}`;
}

/** A broken escape in a sent link is no reason to fail: the text is taken as it stands. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
