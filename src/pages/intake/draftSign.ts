const KEY = 'red-banner-draft';

const keyOf = (dataset: string) => `${KEY}.${dataset}`;

/**
 * Stores a flag beside the draft: that work on a dataset is stored, and the stamp of its latest
 * write. It can be read synchronously, while the store is slow, and other tabs receive its changes.
 */
export function putDraftSign(dataset: string, stamp: string, hasWork: boolean): void {
  try {
    localStorage.setItem(keyOf(dataset), `${hasWork ? 'work' : 'none'} ${stamp}`);
  } catch {
    // If the browser stores nothing, other tabs need no notice.
  }
}

/** True if a draft or a text waits here for the reader. */
export function hasKeptWork(): boolean {
  try {
    return Object.entries(localStorage).some(
      ([key, text]) => key.startsWith(KEY) && text.startsWith('work'),
    );
  } catch {
    return false;
  }
}

/**
 * Calls `hear` with the stamp of each write of a dataset's draft in another tab, until the returned
 * function is called.
 */
export function onDraftSign(dataset: string, hear: (stamp: string) => void): () => void {
  const listen = ({ key, newValue }: StorageEvent) => {
    const stamp = newValue?.split(' ')[1];
    if (key === keyOf(dataset) && stamp) hear(stamp);
  };
  addEventListener('storage', listen);
  return () => removeEventListener('storage', listen);
}
