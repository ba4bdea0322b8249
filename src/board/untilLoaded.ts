import { loadPlainly } from './loadPlainly.ts';

const SECOND = 1000;

/**
 * Loads a part of the app, and tries again when the network comes back or after a while (5 s, then
 * twice as long each time). For parts without which the page still reads: the page stays as it is.
 * A part of the page itself (`isOfPage`) that fails twice loads the page plainly.
 */
export async function untilLoaded<T>(load: () => Promise<T>, isOfPage = false): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await load();
    } catch {
      if (isOfPage && tries > 1) await loadPlainly();
      await networkOrAWhile(5 * SECOND * 2 ** (tries - 1));
    }
  }
}

function networkOrAWhile(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer);
      removeEventListener('online', go);
      resolve();
    };
    const timer = setTimeout(go, milliseconds);
    addEventListener('online', go);
  });
}
