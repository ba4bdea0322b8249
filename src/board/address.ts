import type { Language } from '../figures/language.ts';
import type { Page } from './page.ts';
import { BRIEFING } from './pages.ts';
import { NEWEST, parseVintage, type Vintage, vintageQuery, withoutVintage } from './vintage.ts';

/** The reader's current view. The URL holds all of it, the store none. */
export interface Address {
  readonly language: Language;
  /** Undefined on the front page, which shows the first dataset. */
  readonly dataset: string | undefined;
  readonly page: Page;
  /**
   * As written in the URL, possibly unknown. On an application's page, the item that it names
   * there.
   */
  readonly place: string | undefined;
  readonly period: string | undefined;
  /** The page's own query, without question mark and vintage; '' for none. */
  readonly query: string;
  readonly vintage: Vintage;
}

/** The front page of a language: the first dataset's opening briefing. */
export function frontOf(language: Language): Address {
  return {
    language,
    dataset: undefined,
    page: BRIEFING,
    place: undefined,
    period: undefined,
    query: '',
    vintage: NEWEST,
  };
}

/** The initial state of a page, in the same dataset, language and vintage. */
export function pageOpened({ language, dataset, vintage }: Address, page: Page): Address {
  return { ...frontOf(language), dataset, page, vintage };
}

/**
 * Reads a path below the site's base, and its query:
 * `/zh/pinghu/briefing/dushangang/2023-Q1/?compare=year`.
 *
 * @returns undefined if no page has that address
 */
export function parseAddress(
  pages: readonly Page[],
  path: string,
  query = '',
): Address | undefined {
  const [language = 'zh', dataset, name = BRIEFING.name, ...rest] = path
    .split('/')
    .filter(Boolean)
    .map(decode);
  const page = pages.find((one) => one.name === name);
  if ((language !== 'zh' && language !== 'en') || !page) return undefined;
  if (rest.length > page.parts.length) return undefined;
  return {
    ...frontOf(language),
    ...Object.fromEntries(rest.map((text, i) => [page.parts[i], text])),
    dataset,
    page,
    query: withoutVintage(query),
    vintage: parseVintage(query),
  };
}

/** The path and query that `parseAddress` reads. */
export function addressPath(address: Address): string {
  const { language, dataset, page, query, vintage } = address;
  const parts: string[] = [language];
  if (dataset !== undefined) {
    parts.push(dataset, page.name);
    for (const part of page.parts) {
      const text = address[part];
      if (text === undefined) break;
      parts.push(text);
    }
  }
  const search = [query, vintageQuery(vintage)].filter(Boolean).join('&');
  return `/${parts.map(encodeURIComponent).join('/')}/${search && `?${search}`}`;
}

/** A broken escape in a shared link is not an error: the text is used as it is. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
