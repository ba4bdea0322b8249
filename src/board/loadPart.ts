import { loadPlainly } from './loadPlainly.ts';

const SECOND = 1000;

/** The script of a part could be loaded neither now nor with its page. */
export class PartNotLoaded extends Error {
  /** The file that the server did not give, as the browser names it. */
  readonly file: string;

  constructor(cause: unknown) {
    const message = cause instanceof Error ? cause.message : String(cause);
    super(message, { cause });
    this.file = message.split(' ').at(-1) ?? message;
  }
}

/**
 * Loads a part of the app that the reader waits for. Asks again after a second, then loads the page
 * plainly. Rejects with PartNotLoaded where none of these helps.
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
    // The document goes: what waits here need not go on.
    if (await loadPlainly()) return new Promise(() => undefined);
    throw new PartNotLoaded(error);
  }
}
