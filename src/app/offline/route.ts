/** The purpose of a request, which determines how copies of its response are used. */
export type Route =
  /** A hashed file: its name changes with its content, so a stored copy is always valid. */
  | 'asset'
  /** A part of a dataset: its name changes with its content too, but it is stored with the data. */
  | 'part'
  /** A dataset's file: the server's response has priority, a stored copy is the fallback. */
  | 'data'
  /** A page opened by its address: as for data, but the app's shell is a further fallback. */
  | 'document'
  /** The worker does not handle it. */
  | 'left';

/** The properties of a request that determine its route. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly mode: string;
  /** True if it requests a part of a file. */
  readonly ranged: boolean;
}

const NAMES_A_FILE = /\.(?!html$)[^./]+$/;

/** The route of a request; `scope` is the address of the site, with its slash at the end. */
export function routeOf({ method, url, mode, ranged }: Asked, scope: string): Route {
  if (method !== 'GET' || ranged || !url.startsWith(scope)) return 'left';
  const path = keptAddress(url).slice(scope.length);
  if (path.startsWith('assets/')) return 'asset';
  // The app reads these files; archives are only for download.
  if (/^data\/[^/]+\/parts\/[^/]+$/.test(path)) return 'part';
  if (path.startsWith('data/')) return /\.(csv|json)$/.test(path) ? 'data' : 'left';
  return mode === 'navigate' && !NAMES_A_FILE.test(path) ? 'document' : 'left';
}

/**
 * The address under which a response is stored. A static host returns the same file for every
 * query, and the same folder with and without its slash.
 */
export function keptAddress(url: string): string {
  const { origin, pathname } = new URL(url);
  const last = pathname.slice(pathname.lastIndexOf('/') + 1);
  return `${origin}${pathname}${last === '' || last.includes('.') ? '' : '/'}`;
}

/** The properties of a response that determine if it is stored. */
interface Answered {
  readonly status: number;
  readonly type: string;
  readonly redirected: boolean;
  readonly headers: Headers;
}

/**
 * True if a response may be stored: it is complete, comes from this host and the requested address,
 * and its host does not forbid it, as for an internal edition.
 */
export function isKept({ status, type, redirected, headers }: Answered, route: Route): boolean {
  if (status !== 200 || type !== 'basic' || redirected) return false;
  if (headers.get('cache-control')?.includes('no-store')) return false;
  // Some hosts return a page for every address; it must not be stored as a script or table.
  const page = headers.get('content-type')?.startsWith('text/html') ?? false;
  return page === (route === 'document');
}
