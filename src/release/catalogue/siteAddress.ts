import { legibleText } from './legibleText.ts';

/** Where a site will stand, as far as that is known when it is made. */
export interface SiteRoot {
  /** `https://example.org`, or undefined where the host is not known. */
  readonly origin: string | undefined;
  /** The path below which the site is served; begins and ends with a slash. */
  readonly base: string;
}

/**
 * The address of a path below the base (`/zh/pinghu/briefing/`): absolute where the host is known,
 * else from the root of whatever host serves it. What no address may hold is percent-encoded, what is
 * encoded already stays. Throws a RangeError for an origin that is no web host.
 */
export function siteAddress({ origin, base }: SiteRoot, path: string): string {
  if (origin !== undefined && !isWebOrigin(origin)) {
    throw new RangeError(`no origin of a web site: ${origin}`);
  }
  // Slashes in front would name another host, backslashes too in what browsers read.
  const below = path.replace(/^[/\\]+/, '');
  const encoded = encodeURI(legibleText(base + below)).replace(/%25(?=[\da-f]{2})/gi, '%');
  return `${origin ?? ''}${encoded}`;
}

function isWebOrigin(origin: string): boolean {
  if (!URL.canParse(origin)) return false;
  const url = new URL(origin);
  return /^https?:$/.test(url.protocol) && url.origin === origin;
}
