import type { SiteRoot } from '../../release/catalogue/siteAddress.ts';

// What stands unescaped in a path, and in nobody's configuration means anything else.
const SEGMENT = /^[A-Za-z0-9._~-]+$/;

/** Reads `/stats/`, `stats` or `https://example.org/stats/`; undefined for what is no place for a site. */
export function parseSiteRoot(text: string): SiteRoot | undefined {
  const url = /^https?:\/\//.test(text) && URL.canParse(text) ? new URL(text) : undefined;
  if (url && (url.search || url.hash || url.username || url.password)) return undefined;
  // A URL would have resolved dots and escaped what it must.
  const path = url ? text.replace(/^https?:\/\/[^/]*/, '') : text;
  const segments = path.split('/').filter(Boolean);
  if (!segments.every((part) => SEGMENT.test(part) && part !== '.' && part !== '..')) {
    return undefined;
  }
  const base = segments.length === 0 ? '/' : `/${segments.join('/')}/`;
  return { base, origin: url?.origin };
}
