const KEY = 'red-banner-plain';

/** A document that was loaded plainly and still lacks a script is not loaded again so soon. */
const PAUSE = 60_000;

/**
 * Loads the address on show as a document, where a script of this one is gone: after a new version of
 * the site, an open page asks for files that are there no more. Resolves to false where that would
 * not help: the server does not give the page either, or it was just done. Else the page goes.
 */
export async function loadPlainly(): Promise<boolean> {
  if (wasJustDone() || !(await isOnServer())) return false;
  try {
    sessionStorage.setItem(KEY, `${Date.now()} ${location.href}`);
  } catch {
    // Without a mark it might go on for ever.
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
