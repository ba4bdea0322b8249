import { markKept } from '../../board/keptAnswer.ts';
import { KeptFiles } from './keptFiles.ts';
import { askBuild, readMessage } from './messages.ts';
import { networkFirst } from './networkFirst.ts';
import { type Route, routeOf } from './route.ts';
import { unusedCaches } from './siteCaches.ts';
import type { FetchEvent, WorkerScope } from './workerScope.ts';

/* The service worker, which serves the site without a network. It controls only pages that asked
   for it, and replaces an older worker only when a reader accepts it. */
const worker = self as unknown as WorkerScope;
const { release, registration } = worker;
const kept = new KeptFiles(registration.scope, release);

/** Maximum time to wait for the network before a stored copy is shown, in milliseconds. */
const PATIENCE = 4000;

function routeOfRequest({ method, url, mode, headers }: Request): Route {
  return routeOf({ method, url, mode, ranged: headers.has('range') }, registration.scope);
}

/** Requests from the network and stores a copy of the response. */
async function ask(event: FetchEvent, route: Route, init: RequestInit = {}): Promise<Response> {
  const { request } = event;
  const answer = await fetch(request, init);
  const copy = answer.clone();
  // A full disk must not prevent the response.
  event.waitUntil(kept.keep(request.url, route, copy).catch(() => undefined));
  return answer;
}

async function assetFor(event: FetchEvent): Promise<Response> {
  return (await kept.asset(event.request.url)) ?? ask(event, 'asset');
}

async function partFor(event: FetchEvent): Promise<Response> {
  return (await kept.data(event.request.url)) ?? ask(event, 'part');
}

function freshFor(
  event: FetchEvent,
  route: 'data' | 'document',
  other: () => Promise<Response | undefined>,
): Promise<Response> {
  // The host's cache may be minutes old, so released figures are always revalidated at the server.
  const network = ask(event, route, { cache: 'no-cache' });
  // Keeps the worker alive to store a response that arrives after the copy was shown.
  event.waitUntil(network.catch(() => undefined));
  return networkFirst(network, other, PATIENCE);
}

/**
 * Stores the files that a page fetched before this worker existed; the browser has them in its
 * cache.
 */
async function keepVisit(urls: readonly string[]): Promise<void> {
  for (const url of urls) {
    const asked = { method: 'GET', url, mode: 'navigate', ranged: false };
    const route = routeOf(asked, registration.scope);
    if (route === 'left' || (await kept.has(url, route))) continue;
    const answer = await fetch(url, { cache: 'force-cache' }).catch(() => undefined);
    if (answer) await kept.keep(url, route, answer).catch(() => undefined);
  }
}

/** Removes builds that no open page belongs to. While a newer worker installs, all builds stay. */
async function sweep(): Promise<void> {
  if (registration.installing || registration.waiting) return;
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const used = await Promise.all(pages.map(askBuild));
  const names = unusedCaches(await caches.keys(), registration.scope, release.build, used);
  await Promise.all(names.map((name) => caches.delete(name)));
}

worker.addEventListener('install', (event) => event.waitUntil(kept.fill()));

// Controls pages that are already open, from the first visit and after a change of release.
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const route = routeOfRequest(request);
  switch (route) {
    case 'left':
      return;
    case 'asset':
      return event.respondWith(assetFor(event));
    case 'document':
      return event.respondWith(freshFor(event, route, () => kept.document(request.url)));
    case 'data':
      return event.respondWith(
        freshFor(event, route, async () => {
          const answer = await kept.data(request.url);
          return answer && markKept(answer);
        }),
      );
    case 'part':
      return event.respondWith(partFor(event));
  }
});

worker.addEventListener('message', (event) => {
  const message = readMessage(event.data);
  switch (message?.kind) {
    case 'which-build':
      return event.ports[0]?.postMessage(release.build);
    case 'take-over':
      return event.waitUntil(worker.skipWaiting());
    case 'visit':
      return event.waitUntil(keepVisit(message.urls).then(sweep));
  }
});
