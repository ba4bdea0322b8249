import { loadPlainly } from './loadPlainly.ts';

const SECOND = 1000;

/** The script of a part could not be loaded, and a reload of the page would not help. */
export class PartNotLoaded extends Error {
  /** The file that the server did not provide, as the browser names it. */
  readonly file: string;

  constructor(cause: unknown) {
    const message = cause instanceof Error ? cause.message : String(cause);
    super(message, { cause });
    this.file = message.split(' ').at(-1) ?? message;
  }
}

/**
 * Loads a part of the app that the reader waits for. It tries again after a second, then reloads
 * the page. Rejects with PartNotLoaded if that does not help.
 */
export async function loadPart<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch {
    await new Promise((resolve) => setTimeout(resolve, SECOND));
  }
  try {
    return await load();
  } catch (error) {
    // The document is replaced, so this promise never has to settle.
    if (await loadPlainly()) return new Promise(() => undefined);
    throw new PartNotLoaded(error);
  }
}
