import { BASE } from '../../board/base.ts';
import { askBuild, readMessage } from './messages.ts';
import { type ReleaseState, releaseStore } from './releaseStore.ts';

const own = document.querySelector<HTMLMetaElement>('meta[name="build"]')?.content;

let registration: ServiceWorkerRegistration | undefined;
/** Whether the active worker is known to be no older than this page, which the server may have given since. */
let current = false;
/** Counts the comparisons: only the last one has a say. */
let turn = 0;
/** Whether this page waits for the release that its reader asked for. */
let wanted = false;
/** The worker that was told what this page has fetched. */
let told: ServiceWorker | undefined;
let fetched: () => readonly string[] = () => [];

const set = (state: ReleaseState) => releaseStore.setState(state, true);

/**
 * Registers the service worker and follows its releases; `visited` names what this page has fetched
 * by now. A page that does not say its build is left alone.
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

/** Asks the server for a newer release; what it has shows in the store. */
export async function lookForRelease(): Promise<void> {
  if (!registration) return;
  try {
    await registration.update();
    current = true;
  } catch {
    // No network, or the server is between two releases: the next look will tell.
  }
  await review();
}

/** Shows the newer release, in this page alone: the others go on with theirs and offer it too. */
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

/** Has a worker of this page's build keep what the page fetched without it. */
function tell(worker: ServiceWorker): void {
  if (worker === told) return;
  told = worker;
  worker.postMessage({ kind: 'visit', urls: fetched() });
}
