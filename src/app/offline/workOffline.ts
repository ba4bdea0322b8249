import { BASE } from '../../board/base.ts';
import { readerMove } from '../../board/readerSign.ts';
import { untilLoaded } from '../../board/untilLoaded.ts';

/** Delay for a reader who does not interact, in milliseconds. */
const A_WHILE = 10_000;

/**
 * Stores the site for offline use, after the reader's first interaction or a delay, so that the
 * first view is not slowed. Not in a frame, which is a chart embedded in another site, nor in
 * development. `fetched` returns the data files that this page has requested so far; the scripts are known.
 */
export function workOffline(fetched: () => readonly string[]): void {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return;
  if (self.origin === 'null' || self !== top) return;
  const opened = location.href;
  const visited = () => {
    const assets = new URL(`${BASE}assets/`, opened).href;
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    // The page contains these sheets, but another page that is opened later loads them.
    for (const { href } of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')) {
      loaded.push(href);
    }
    const urls = [
      ...[opened, location.href, ...fetched()].map((url) => new URL(url, opened).href),
      ...loaded.filter((url) => url.startsWith(assets)),
    ];
    return [...new Set(urls)];
  };
  const patience = new Promise<void>((resolve) => {
    setTimeout(resolve, A_WHILE);
  });
  void Promise.race([readerMove(), patience])
    .then(() => untilLoaded(() => import('./watchReleases.ts')))
    .then(({ watchReleases }) => watchReleases(visited))
    // If the browser stores nothing or the host forbids it, the site works without it.
    .catch(() => undefined);
}
