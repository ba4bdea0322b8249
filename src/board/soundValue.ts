import { browserStore } from './browserStore.ts';

const asideKey = (key: string) => `damaged ${key}`;

/**
 * The value that this browser keeps under a key, where it has its shape. A damaged one is set aside
 * whole, so that the reader can take it away, and the key is free again. Rejects where the browser
 * keeps nothing.
 */
export async function soundValue<T>(
  key: string,
  isSound: (kept: unknown) => kept is T,
): Promise<T | undefined> {
  const kept = await browserStore.get(key);
  if (kept === undefined) return undefined;
  if (isSound(kept)) return kept;
  await browserStore.put(asideKey(key), kept);
  await browserStore.delete(key);
  return undefined;
}

/** The damaged value of a key that was set aside; undefined where none was. */
export async function damagedValue(key: string): Promise<unknown> {
  try {
    return await browserStore.get(asideKey(key));
  } catch {
    return undefined;
  }
}

/** Deletes the damaged value of a key for good. */
export async function dropDamaged(key: string): Promise<void> {
  await browserStore.delete(asideKey(key));
}
