import { createStore, del, get, set, update } from 'idb-keyval';

// Readers' drafts are stored under these names; other names would lose them.
const store = createStore('red-banner', 'kept');

/**
 * Values that this browser stores for the reader, by name. IndexedDB, because drafts exceed the
 * limit of localStorage. Rejects if the browser cannot store (a private window, no space).
 */
export const browserStore = {
  get: (key: string): Promise<unknown> => get(key, store),
  put: (key: string, value: unknown): Promise<void> => set(key, value, store),
  /** Replaces a value by the result of `next`, in one step that no other tab can interrupt. */
  change: (key: string, next: (before: unknown) => unknown): Promise<void> =>
    update(key, next, store),
  delete: (key: string): Promise<void> => del(key, store),
};
