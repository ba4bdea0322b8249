const KEY = 'red-banner-draft';

const keyOf = (dataset: string) => `${KEY}.${dataset}`;

/**
 * A sign, beside the draft itself, that something is kept of a dataset, and which writing of it is
 * the last: it can be read at once, where looking into the store takes a while, and other tabs hear
 * of its change.
 */
export function putDraftSign(dataset: string, stamp: string, hasWork: boolean): void {
  try {
    localStorage.setItem(keyOf(dataset), `${hasWork ? 'work' : 'none'} ${stamp}`);
  } catch {
    // Where nothing is kept, nothing is to be told.
  }
}

/** Whether a draft or a text waits here for the reader to go on with it. */
export function hasKeptWork(): boolean {
  try {
    return Object.entries(localStorage).some(
      ([key, text]) => key.startsWith(KEY) && text.startsWith('work'),
    );
  } catch {
    return false;
  }
}

/** Tells the stamp of each writing of a dataset's draft in another tab, until the answer is called. */
export function onDraftSign(dataset: string, hear: (stamp: string) => void): () => void {
  const listen = ({ key, newValue }: StorageEvent) => {
    const stamp = newValue?.split(' ')[1];
    if (key === keyOf(dataset) && stamp) hear(stamp);
  };
  addEventListener('storage', listen);
  return () => removeEventListener('storage', listen);
}
