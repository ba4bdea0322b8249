/** The state of the data on show: the newest, that of a day, or a frozen release. */
export type Vintage =
  | { readonly kind: 'newest' }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'release'; readonly name: string };

export const NEWEST: Vintage = { kind: 'newest' };

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const RELEASE = /^\d{4}-\d{2}-\d{2}-[0-9a-f]{12}$/;

const NAME = 'asof';

/**
 * Reads `asof=2023-04-25`, or the name of a release, from a query; the newest if it has neither.
 */
export function parseVintage(query: string): Vintage {
  const text = new URLSearchParams(query).get(NAME) ?? '';
  if (RELEASE.test(text)) return { kind: 'release', name: text };
  return DAY.test(text) ? { kind: 'day', day: text } : NEWEST;
}

/** The part of a query that `parseVintage` reads; '' for the newest. */
export function vintageQuery(vintage: Vintage): string {
  switch (vintage.kind) {
    case 'newest':
      return '';
    case 'day':
      return `${NAME}=${vintage.day}`;
    case 'release':
      return `${NAME}=${vintage.name}`;
  }
}

/** A query without its question mark and its vintage; the rest does not change. */
export function withoutVintage(query: string): string {
  return query
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== NAME && !part.startsWith(`${NAME}=`))
    .join('&');
}
