import { createStore, del, get, set, update } from 'idb-keyval';

// Readers have their drafts under these names; another name would lose them.
const store = createStore('red-banner', 'kept');

/**
 * What this browser keeps for the reader, by name, in IndexedDB: drafts are larger than localStorage
 * holds. Rejects where the browser keeps nothing (a private window, no room).
 */
export const browserStore = {
  get: (key: string): Promise<unknown> => get(key, store),
  put: (key: string, value: unknown): Promise<void> => set(key, value, store),
  /** Puts what `next` makes of what is there, as one step that no other tab comes between. */
  change: (key: string, next: (before: unknown) => unknown): Promise<void> =>
    update(key, next, store),
  delete: (key: string): Promise<void> => del(key, store),
};
