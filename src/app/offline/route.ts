/** What a request is for, as far as a copy of its answer is concerned. */
export type Route =
  /** A hashed file: its name changes with its content, so a kept copy is always right. */
  | 'asset'
  /** A dataset's file: the server's word counts, a kept copy stands in for it. */
  | 'data'
  /** A page opened by its address; as with data, but the app's shell can stand in too. */
  | 'document'
  /** None of the worker's business. */
  | 'left';

/** What is looked at of a request. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly mode: string;
  /** Whether it asks for a part of a file. */
  readonly ranged: boolean;
}

const NAMES_A_FILE = /\.(?!html$)[^./]+$/;

/** The route of a request; `scope` is the address of the site, with its slash at the end. */
export function routeOf({ method, url, mode, ranged }: Asked, scope: string): Route {
  if (method !== 'GET' || ranged || !url.startsWith(scope)) return 'left';
  const path = keptAddress(url).slice(scope.length);
  if (path.startsWith('assets/')) return 'asset';
  // The app reads these; archives are for taking away.
  if (path.startsWith('data/')) return /\.(csv|json)$/.test(path) ? 'data' : 'left';
  return mode === 'navigate' && !NAMES_A_FILE.test(path) ? 'document' : 'left';
}

/**
 * The address under which an answer is kept. A static host gives the same file whatever the query
 * asks, and gives a folder with and without its slash.
 */
export function keptAddress(url: string): string {
  const { origin, pathname } = new URL(url);
  const last = pathname.slice(pathname.lastIndexOf('/') + 1);
  return `${origin}${pathname}${last === '' || last.includes('.') ? '' : '/'}`;
}

/** What is looked at of an answer. */
interface Answered {
  readonly status: number;
  readonly type: string;
  readonly redirected: boolean;
  readonly headers: Headers;
}

/**
 * Tells if an answer may be kept: it is whole, comes from this host and the address that was asked
 * for, and its host does not forbid to keep it, as that of an internal edition does.
 */
export function isKept({ status, type, redirected, headers }: Answered, route: Route): boolean {
  if (status !== 200 || type !== 'basic' || redirected) return false;
  if (headers.get('cache-control')?.includes('no-store')) return false;
  // Some hosts answer every address with a page: it must not pass for a script or a table.
  const page = headers.get('content-type')?.startsWith('text/html') ?? false;
  return page === (route === 'document');
}
