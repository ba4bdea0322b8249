import { isKept, keptAddress, type Route } from './route.ts';
import { siteCaches } from './siteCaches.ts';
import { surplus } from './surplus.ts';
import type { Release } from './workerScope.ts';

/** Pages kept for when there is no network. */
const PAGES = 50;
/** Datasets kept, each with all its files. */
const DATASETS = 8;

/** Files fetched at a time while the build is taken in: the reader's own requests go before. */
const AT_ONCE = 3;

/** Kept by its address alone, whatever encoding was asked for. */
const BY_ADDRESS: CacheQueryOptions = { ignoreVary: true };

/** What one build keeps of a site on the reader's device. */
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

  /** Takes in what the build consists of; throws when a part does not come, or is another build's. */
  async fill(): Promise<void> {
    const cache = await caches.open(this.#names.assets);
    const asset = async (path: string) => {
      const url = this.#scope + path;
      if (await cache.match(url, BY_ADDRESS)) return;
      // The same name in another build's cache is the same file.
      const answer =
        (await caches.match(url, BY_ADDRESS)) ?? (await fetch(url, { priority: 'low' }));
      if (!isKept(answer, 'asset')) throw new Error(`${url}: ${answer.status}`);
      await cache.put(url, answer);
    };
    await this.#takeShell(cache);
    const left = this.#release.assets.values();
    const line = async () => {
      for (const path of left) await asset(path);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, line));
  }

  // The page that any address may open. Hosts differ in the status they give it.
  async #takeShell(cache: Cache): Promise<void> {
    const html = await (await fetch(this.#shell, { cache: 'no-cache' })).text();
    if (!html.includes(this.#release.build)) throw new Error(`${this.#shell} is of another build`);
    const headers = { 'content-type': 'text/html; charset=utf-8' };
    await cache.put(this.#shell, new Response(html, { headers }));
  }

  /** A hashed file of any build that is still kept: an open page of an older build needs its own. */
  asset(url: string): Promise<Response | undefined> {
    return caches.match(keptAddress(url), BY_ADDRESS);
  }

  /** A kept page, or the shell that draws any. */
  async document(url: string): Promise<Response | undefined> {
    const pages = await caches.open(this.#names.pages);
    const page = await pages.match(keptAddress(url), BY_ADDRESS);
    // Of this build: another's shell would bring another's app.
    return page ?? (await caches.open(this.#names.assets)).match(this.#shell);
  }

  async data(url: string): Promise<Response | undefined> {
    return (await caches.open(this.#names.data)).match(keptAddress(url), BY_ADDRESS);
  }

  /** Keeps an answer where its route says, and lets go of what is too much. */
  async keep(url: string, route: Route, answer: Response): Promise<void> {
    if (route === 'left' || !isKept(answer, route)) return;
    const address = keptAddress(url);
    const cache = await caches.open(this.#nameFor(route));
    // Put anew, it is the newest: the keys stand in the order they came in.
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

  /** Whether the very address is kept. */
  async has(url: string, route: Exclude<Route, 'left'>): Promise<boolean> {
    const cache = await caches.open(this.#nameFor(route));
    return (await cache.match(keptAddress(url), BY_ADDRESS)) !== undefined;
  }

  /** The dataset that a file belongs to: `data/pinghu`. */
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
        return this.#names.data;
    }
  }
}
