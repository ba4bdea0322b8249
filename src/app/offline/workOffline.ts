import { readerMove } from '../../board/readerSign.ts';
import { untilLoaded } from '../../board/untilLoaded.ts';

/** How long a reader who only looks is left alone, in milliseconds. */
const A_WHILE = 10_000;

/**
 * Has the site kept for when there is no network: after the reader's first move, or a while, so that
 * the first view costs no more. Not in a frame, which is a chart in somebody else's page, nor in
 * development. `fetched` gives the data files that this page has asked for by then.
 */
export function workOffline(fetched: () => readonly string[]): void {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return;
  if (self.origin === 'null' || self !== top) return;
  const opened = location.href;
  const visited = () => {
    const urls = [opened, location.href, ...fetched()].map((url) => new URL(url, opened).href);
    return [...new Set(urls)];
  };
  const patience = new Promise<void>((resolve) => {
    setTimeout(resolve, A_WHILE);
  });
  void Promise.race([readerMove(), patience])
    .then(() => untilLoaded(() => import('./watchReleases.ts')))
    .then(({ watchReleases }) => watchReleases(visited))
    // A browser that keeps nothing, or a host that forbids it: the site works as without.
    .catch(() => undefined);
}
