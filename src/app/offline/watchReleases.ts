import { BASE } from '../../board/base.ts';
import { askBuild, readMessage } from './messages.ts';
import { type ReleaseState, releaseStore } from './releaseStore.ts';

const own = document.querySelector<HTMLMetaElement>('meta[name="build"]')?.content;

let registration: ServiceWorkerRegistration | undefined;
/**
 * True if the active worker is known to be at least as new as this page, which may have come from
 * the server later.
 */
let current = false;
/** Number of the latest comparison; only its result counts. */
let turn = 0;
/** True if this page waits for the release that its reader accepted. */
let wanted = false;
/** The worker that has received the list of fetched addresses. */
let told: ServiceWorker | undefined;
let fetched: () => readonly string[] = () => [];

const set = (state: ReleaseState) => releaseStore.setState(state, true);

/**
 * Registers the service worker and watches for releases; `visited` lists the addresses that this
 * page has fetched so far. Does nothing on a page without a build.
 */
export async function watchReleases(visited: () => readonly string[]): Promise<void> {
  if (!own) return;
  fetched = visited;
  const { serviceWorker } = navigator;
  serviceWorker.addEventListener('message', ({ data, ports }) => {
    if (readMessage(data)?.kind === 'which-build') ports[0]?.postMessage(own);
  });
  serviceWorker.addEventListener('controllerchange', () => {
    if (wanted) return location.reload();
    current = true;
    void review();
  });
  registration = await serviceWorker.register(`${BASE}sw.js`, {
    scope: BASE,
    updateViaCache: 'none',
  });
  registration.addEventListener('updatefound', followInstalling);
  followInstalling();
  if (registration.active) await lookForRelease();
}

/** Asks the server for a newer release; the store shows the result. */
export async function lookForRelease(): Promise<void> {
  if (!registration) return;
  try {
    await registration.update();
    current = true;
  } catch {
    // No network, or the server is between two releases; the next check decides.
  }
  await review();
}

/** Shows the newer release in this page only; other pages keep theirs and offer it too. */
export function showRelease(): void {
  const waiting = registration?.waiting;
  if (waiting) {
    wanted = true;
    waiting.postMessage({ kind: 'take-over' });
  } else location.reload();
}

function followInstalling(): void {
  registration?.installing?.addEventListener('statechange', () => void review());
  void review();
}

/** Compares this page with the newest worker. */
async function review(): Promise<void> {
  if (!registration) return;
  const { installing, waiting, active } = registration;
  const mine = ++turn;
  if (installing && active) return set('coming');
  const newest = waiting ?? active;
  const build = newest ? await askBuild(newest) : undefined;
  if (mine !== turn) return;
  if (build === own) {
    // A page that the server gave may be ahead of the worker, which can then come without a word:
    // it changes nothing for this reader, and pages of older releases keep what they need.
    if (waiting) waiting.postMessage({ kind: 'take-over' });
    else if (active) tell(active);
    set('none');
  } else if (build !== undefined && (waiting || current)) set('there');
  else set('none');
}

/** Asks a worker of this page's build to store the files that the page fetched without it. */
function tell(worker: ServiceWorker): void {
  if (worker === told) return;
  told = worker;
  worker.postMessage({ kind: 'visit', urls: fetched() });
}
