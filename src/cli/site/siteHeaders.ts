import type { Audience } from '../../figures/dataset.ts';

export type Header = readonly [name: string, value: string];

/** Forbids every page to embed a page of the site in a frame. */
const UNFRAMED = "frame-ancestors 'none'";

const COMMON: readonly Header[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
];

/**
 * The headers of every response of a site. A page of another origin may read and frame a public
 * site, because its charts are meant to be embedded; it gets nothing of an internal one.
 *
 * @param policy the content security policy of its pages, if the header repeats it
 */
export function siteHeaders(audience: Audience, policy?: string): readonly Header[] {
  const csp = (...parts: readonly (string | undefined)[]): Header[] => {
    const value = parts.filter(Boolean).join('; ');
    return value ? [['Content-Security-Policy', value]] : [];
  };
  if (audience === 'public') {
    // A chart in a sandboxed frame requests its data without an origin.
    return [...csp(policy), ...COMMON, ['Access-Control-Allow-Origin', '*']];
  }
  return [
    ...csp(policy, UNFRAMED),
    ...COMMON,
    ['X-Frame-Options', 'DENY'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ['X-Robots-Tag', 'noindex'],
  ];
}
