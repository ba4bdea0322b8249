import type { Language } from '../../figures/language.ts';
import { LANGUAGE_TAGS } from './languageTag.ts';
import { type Markup, xml } from './markup.ts';
import { type SiteRoot, siteAddress } from './siteAddress.ts';

/** A page for search engines. Paths are below the site's base. */
export interface SitemapUrl {
  readonly path: string;
  /** The page in each of its languages, including its own. */
  readonly alternates: Readonly<Partial<Record<Language, string>>>;
  /** ISO date. */
  readonly lastmod?: string | undefined;
}

/** A file at the site's root. */
export interface SitemapFile {
  readonly name: string;
  readonly text: string;
}

export interface SitemapLimits {
  readonly urls: number;
  /** Bytes of UTF-8, uncompressed. */
  readonly bytes: number;
}

/** The limits of one file (sitemaps.org, protocol 0.9). */
const LIMITS: SitemapLimits = { urls: 50_000, bytes: 52_428_800 };

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const INDEX = 'sitemap.xml';

/**
 * The sitemap: only `sitemap.xml`, or an index of that name and `sitemap-1.xml` onwards if one file
 * would exceed the limits. The protocol requires absolute addresses. Without a known host,
 * locations are root-relative, and the operator of the site has to prepend the host.
 */
export function sitemap(
  urls: readonly SitemapUrl[],
  site: SiteRoot,
  limits: SitemapLimits = LIMITS,
): SitemapFile[] {
  const chunks = chunksOf(urls, site, limits);
  const [only = []] = chunks;
  if (chunks.length <= 1) return [{ name: INDEX, text: urlset(only) }];
  const files = chunks.map((chunk, i) => ({
    name: `sitemap-${i + 1}.xml`,
    text: urlset(chunk),
    lastmod: newest(chunk),
  }));
  const entries = files.map(
    ({ name, lastmod }) =>
      xml`<sitemap>\n<loc>${siteAddress(site, name)}</loc>\n${lastmodOf(lastmod)}</sitemap>\n`,
  );
  const index = xml`<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries}</sitemapindex>\n`;
  return [
    { name: INDEX, text: HEAD + index.text },
    ...files.map(({ name, text }) => ({ name, text })),
  ];
}

interface Entry {
  readonly markup: Markup;
  readonly lastmod: string | undefined;
}

/** The pages' entries in chunks within the limits of a file. */
function chunksOf(urls: readonly SitemapUrl[], site: SiteRoot, limits: SitemapLimits): Entry[][] {
  const encoder = new TextEncoder();
  const empty = encoder.encode(urlset([])).length;
  const chunks: Entry[][] = [];
  let chunk: Entry[] = [];
  let bytes = empty;
  for (const url of urls) {
    const markup = urlEntry(url, site);
    const size = encoder.encode(markup.text).length;
    if (chunk.length > 0 && (chunk.length === limits.urls || bytes + size > limits.bytes)) {
      chunks.push(chunk);
      chunk = [];
      bytes = empty;
    }
    chunk.push({ markup, lastmod: dayOf(url.lastmod) });
    bytes += size;
  }
  if (chunk.length > 0) chunks.push(chunk);
  return chunks;
}

function urlset(entries: readonly Entry[]): string {
  const all = entries.map(({ markup }) => markup);
  const set = xml`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${all}</urlset>\n`;
  return HEAD + set.text;
}

function urlEntry({ path, alternates, lastmod }: SitemapUrl, site: SiteRoot): Markup {
  const links = (['zh', 'en'] as const).flatMap((language) => {
    const there = alternates[language];
    return there === undefined ? [] : [alternate(LANGUAGE_TAGS[language], there, site)];
  });
  // Chinese is the default, so readers of any third language get it.
  const fallback = alternates.zh ?? alternates.en;
  if (fallback !== undefined) links.push(alternate('x-default', fallback, site));
  const loc = xml`<loc>${siteAddress(site, path)}</loc>\n`;
  return xml`<url>\n${loc}${lastmodOf(dayOf(lastmod))}${links}</url>\n`;
}

const alternate = (tag: string, path: string, site: SiteRoot) =>
  xml`<xhtml:link rel="alternate" hreflang="${tag}" href="${siteAddress(site, path)}"/>\n`;

const lastmodOf = (day: string | undefined) =>
  day === undefined ? undefined : xml`<lastmod>${day}</lastmod>\n`;

const dayOf = (day: string | undefined) =>
  day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : undefined;

const newest = (chunk: readonly Entry[]): string | undefined =>
  chunk.reduce<string | undefined>(
    (last, { lastmod = '' }) => (lastmod > (last ?? '') ? lastmod : last),
    undefined,
  );
