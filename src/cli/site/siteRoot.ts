import type { SiteRoot } from '../../release/catalogue/siteAddress.ts';

// Characters that need no escape in a path and have no special meaning in any server's
// configuration.
const SEGMENT = /^[A-Za-z0-9._~-]+$/;

/** Reads `/stats/`, `stats` or `https://example.org/stats/`; undefined for an invalid root. */
export function parseSiteRoot(text: string): SiteRoot | undefined {
  const url = /^https?:\/\//.test(text) && URL.canParse(text) ? new URL(text) : undefined;
  if (url && (url.search || url.hash || url.username || url.password)) return undefined;
  // A parsed URL would have its dots resolved and its characters escaped.
  const path = url ? text.replace(/^https?:\/\/[^/]*/, '') : text;
  const segments = path.split('/').filter(Boolean);
  if (!segments.every((part) => SEGMENT.test(part) && part !== '.' && part !== '..')) {
    return undefined;
  }
  const base = segments.length === 0 ? '/' : `/${segments.join('/')}/`;
  return { base, origin: url?.origin };
}
