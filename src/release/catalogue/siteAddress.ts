import { legibleText } from './legibleText.ts';

/** The address of a site, as far as it is known when the site is made. */
export interface SiteRoot {
  /** `https://example.org`; undefined if the host is not known. */
  readonly origin: string | undefined;
  /** The path below which the site is served, with a slash at both ends. */
  readonly base: string;
}

/**
 * The address of a path below the base (`/zh/pinghu/briefing/`): absolute if the host is known,
 * otherwise relative to the root of the host. Invalid characters are percent-encoded; existing
 * encoding is kept.
 *
 * @throws RangeError for an origin that is not a web host
 */
export function siteAddress({ origin, base }: SiteRoot, path: string): string {
  if (origin !== undefined && !isWebOrigin(origin)) {
    throw new RangeError(`no origin of a web site: ${origin}`);
  }
  // Leading slashes would name another host; browsers read backslashes as slashes.
  const below = path.replace(/^[/\\]+/, '');
  const encoded = encodeURI(legibleText(base + below)).replace(/%25(?=[\da-f]{2})/gi, '%');
  return `${origin ?? ''}${encoded}`;
}

function isWebOrigin(origin: string): boolean {
  if (!URL.canParse(origin)) return false;
  const url = new URL(origin);
  return /^https?:$/.test(url.protocol) && url.origin === origin;
}
