import { browserStore } from './browserStore.ts';

const asideKey = (key: string) => `damaged ${key}`;

/**
 * The value that this browser stores under a key, if it has the right shape. A damaged value is
 * moved aside as a whole, so that the reader can download it and the key is free again. Rejects if
 * the browser cannot store.
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

/** The damaged value of a key that was moved aside, if any. */
export async function damagedValue(key: string): Promise<unknown> {
  try {
    return await browserStore.get(asideKey(key));
  } catch {
    return undefined;
  }
}

/** Deletes the damaged value of a key permanently. */
export async function dropDamaged(key: string): Promise<void> {
  await browserStore.delete(asideKey(key));
}
