const KEY = 'red-banner-plain';

/** Minimum time between two reloads, in ms, if a document still lacks a script after the first. */
const PAUSE = 60_000;

/**
 * Reloads the current address as a document after a script was not found: after a new version of
 * the site, an open page requests files that no longer exist.
 *
 * @returns false if a reload would not help, because the server does not have the page either or it
 *   was just reloaded; otherwise the page is replaced
 */
export async function loadPlainly(): Promise<boolean> {
  if (wasJustDone() || !(await isOnServer())) return false;
  try {
    sessionStorage.setItem(KEY, `${Date.now()} ${location.href}`);
  } catch {
    // Without the mark the page could reload forever.
    return false;
  }
  location.reload();
  return true;
}

function wasJustDone(): boolean {
  try {
    const [time = '0', href] = (sessionStorage.getItem(KEY) ?? '').split(' ');
    return href === location.href && Date.now() - Number(time) < PAUSE;
  } catch {
    return true;
  }
}

async function isOnServer(): Promise<boolean> {
  try {
    return (await fetch(location.href, { method: 'HEAD', cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}
