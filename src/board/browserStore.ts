const NAME = 'red-banner';
const STORE = 'kept';

/**
 * What this browser keeps for the reader, by name, in IndexedDB: drafts are larger than localStorage
 * holds. Rejects where the browser keeps nothing (a private window, no room).
 */
export const browserStore = {
  get: (key: string): Promise<unknown> => run('readonly', (store) => store.get(key)),
  put: (key: string, value: unknown): Promise<unknown> =>
    run('readwrite', (store) => store.put(value, key)),
  /**
   * Puts what `next` makes of what is there, as one step that no other tab comes between; leaves it
   * where that is undefined.
   */
  change: (key: string, next: (before: unknown) => unknown): Promise<unknown> =>
    run('readwrite', (store) => {
      const request = store.get(key);
      request.onsuccess = () => {
        const value = next(request.result);
        if (value !== undefined) store.put(value, key);
      };
      return request;
    }),
  delete: (key: string): Promise<unknown> => run('readwrite', (store) => store.delete(key)),
};

async function run(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  const database = await open();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = ask(transaction.objectStore(STORE));
      // Room may run out only when the transaction ends.
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
      transaction.onerror = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('blocked'));
  });
}
