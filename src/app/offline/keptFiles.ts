import { isKept, keptAddress, type Route } from './route.ts';
import { isAssets, siteCaches } from './siteCaches.ts';
import { surplus } from './surplus.ts';
import { usedBefore } from './usedBefore.ts';
import type { Release } from './workerScope.ts';

/** Maximum number of pages stored for offline use. */
const PAGES = 50;
/** Maximum number of datasets stored, each with all its files. */
const DATASETS = 8;

/**
 * Maximum number of parallel downloads while the build is stored; the reader's own requests have
 * priority.
 */
const AT_ONCE = 3;

/** Entries match by address alone, whatever encoding was requested. */
const BY_ADDRESS: CacheQueryOptions = { ignoreVary: true };

/** The files of a site that one build stores on the reader's device. */
export class KeptFiles {
  readonly #scope: string;
  readonly #release: Release;
  readonly #names;
  readonly #shell: string;

  constructor(scope: string, release: Release) {
    this.#scope = scope;
    this.#release = release;
    this.#names = siteCaches(scope, release.build);
    this.#shell = `${scope}404.html`;
  }

  /**
   * Stores the files that open any page, and the parts that an earlier build stored because the
   * reader used them. Throws if a file does not arrive or belongs to another build.
   */
  async fill(): Promise<void> {
    const cache = await caches.open(this.#names.assets);
    const asset = async (path: string) => {
      const url = this.#scope + path;
      if (await cache.match(url, BY_ADDRESS)) return;
      // A file with the same hashed name in another build's cache has the same content.
      const answer =
        (await caches.match(url, BY_ADDRESS)) ?? (await fetch(url, { priority: 'low' }));
      if (!isKept(answer, 'asset')) throw new Error(`${url}: ${answer.status}`);
      await cache.put(url, answer);
    };
    await this.#takeShell(cache);
    const { frame, parts } = this.#release;
    const left = [...frame, ...usedBefore(parts, await this.#storedAssets())].values();
    const line = async () => {
      for (const path of left) await asset(path);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, line));
  }

  /** The hashed files of all builds of this site, as paths below the scope. */
  async #storedAssets(): Promise<string[]> {
    const builds = (await caches.keys()).filter((name) => isAssets(name, this.#scope));
    const requests = await Promise.all(
      builds.map(async (name) => (await caches.open(name)).keys()),
    );
    return requests.flat().map(({ url }) => url.slice(this.#scope.length));
  }

  // The shell page, which can open any address. Hosts differ in the status they return for it.
  async #takeShell(cache: Cache): Promise<void> {
    const html = await (await fetch(this.#shell, { cache: 'no-cache' })).text();
    if (!html.includes(this.#release.build)) throw new Error(`${this.#shell} is of another build`);
    const headers = { 'content-type': 'text/html; charset=utf-8' };
    await cache.put(this.#shell, new Response(html, { headers }));
  }

  /**
   * Finds a hashed file of any stored build, because an open page of an older build needs its own
   * files.
   */
  asset(url: string): Promise<Response | undefined> {
    return caches.match(keptAddress(url), BY_ADDRESS);
  }

  /** Finds a stored page, or the shell, which can render any page. */
  async document(url: string): Promise<Response | undefined> {
    const pages = await caches.open(this.#names.pages);
    const page = await pages.match(keptAddress(url), BY_ADDRESS);
    // The shell must be of this build; another one would load another app.
    return page ?? (await caches.open(this.#names.assets)).match(this.#shell);
  }

  async data(url: string): Promise<Response | undefined> {
    return (await caches.open(this.#names.data)).match(keptAddress(url), BY_ADDRESS);
  }

  /** Stores a response according to its route, and removes the surplus. */
  async keep(url: string, route: Route, answer: Response): Promise<void> {
    if (route === 'left' || !isKept(answer, route)) return;
    const address = keptAddress(url);
    const cache = await caches.open(this.#nameFor(route));
    // Deleted first, so that the new entry is the newest: keys are in order of insertion.
    if (route !== 'asset') await cache.delete(address, BY_ADDRESS);
    await cache.put(address, answer);
    if (route === 'asset') return;
    const addresses = (await cache.keys()).map((request) => request.url);
    const old =
      route === 'document'
        ? surplus(addresses, (page) => page, PAGES)
        : surplus(addresses, (file) => this.#folderOf(file), DATASETS);
    for (const one of old) await cache.delete(one, BY_ADDRESS);
  }

  /** True if exactly this address is stored. */
  async has(url: string, route: Exclude<Route, 'left'>): Promise<boolean> {
    const cache = await caches.open(this.#nameFor(route));
    return (await cache.match(keptAddress(url), BY_ADDRESS)) !== undefined;
  }

  /** The folder of the dataset that a file belongs to, such as `data/pinghu`. */
  #folderOf(file: string): string {
    return file.slice(this.#scope.length).split('/', 2).join('/');
  }

  #nameFor(route: Exclude<Route, 'left'>): string {
    switch (route) {
      case 'asset':
        return this.#names.assets;
      case 'document':
        return this.#names.pages;
      case 'data':
      case 'part':
        return this.#names.data;
    }
  }
}
