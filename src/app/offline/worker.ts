import { markKept } from '../../board/keptAnswer.ts';
import { KeptFiles } from './keptFiles.ts';
import { askBuild, readMessage } from './messages.ts';
import { networkFirst } from './networkFirst.ts';
import { type Route, routeOf } from './route.ts';
import { unusedCaches } from './siteCaches.ts';
import type { FetchEvent, WorkerScope } from './workerScope.ts';

/*
 * The service worker: the site without a network. It answers for no page that did not ask for it,
 * and takes over from an older one only when a reader says so.
 */
const worker = self as unknown as WorkerScope;
const { release, registration } = worker;
const kept = new KeptFiles(registration.scope, release);

/** How long a reader waits for the network before a kept copy is shown, in milliseconds. */
const PATIENCE = 4000;

function routeOfRequest({ method, url, mode, headers }: Request): Route {
  return routeOf({ method, url, mode, ranged: headers.has('range') }, registration.scope);
}

/** Asks the network and keeps a copy of what it says. */
async function ask(event: FetchEvent, route: Route, init: RequestInit = {}): Promise<Response> {
  const { request } = event;
  const answer = await fetch(request, init);
  const copy = answer.clone();
  // A full disk is no reason to withhold the answer.
  event.waitUntil(kept.keep(request.url, route, copy).catch(() => undefined));
  return answer;
}

async function assetFor(event: FetchEvent): Promise<Response> {
  return (await kept.asset(event.request.url)) ?? ask(event, 'asset');
}

function freshFor(
  event: FetchEvent,
  route: 'data' | 'document',
  other: () => Promise<Response | undefined>,
): Promise<Response> {
  // The host's own cache may be minutes behind: a released figure is asked for at the server.
  const network = ask(event, route, { cache: 'no-cache' });
  // The worker stays for an answer that comes after the copy was shown, and keeps it.
  event.waitUntil(network.catch(() => undefined));
  return networkFirst(network, other, PATIENCE);
}

/** Keeps what a page fetched before this worker was there; the browser has it at hand. */
async function keepVisit(urls: readonly string[]): Promise<void> {
  for (const url of urls) {
    const asked = { method: 'GET', url, mode: 'navigate', ranged: false };
    const route = routeOf(asked, registration.scope);
    if (route === 'left' || (await kept.has(url, route))) continue;
    const answer = await fetch(url, { cache: 'force-cache' }).catch(() => undefined);
    if (answer) await kept.keep(url, route, answer).catch(() => undefined);
  }
}

/** Lets go of builds that no open page is of. While a newer worker is on its way, all stays. */
async function sweep(): Promise<void> {
  if (registration.installing || registration.waiting) return;
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const used = await Promise.all(pages.map(askBuild));
  const names = unusedCaches(await caches.keys(), registration.scope, release.build, used);
  await Promise.all(names.map((name) => caches.delete(name)));
}

worker.addEventListener('install', (event) => event.waitUntil(kept.fill()));

// From the first visit on, and after a change of release: pages that are open already, too.
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
