import { loadPlainly } from './loadPlainly.ts';
import { missingParts } from './missingParts.ts';

const SECOND = 1000;

/**
 * Loads a part of the app that the page can do without, and tries again when the network returns or
 * after a delay (5 s, then twice as long each time). The page stays as it is.
 *
 * @param isOfPage for a part of the page itself: it is counted as missing until it loads, and after
 *   two failures the page is reloaded
 */
export async function untilLoaded<T>(load: () => Promise<T>, isOfPage = false): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      const loaded = await load();
      if (isOfPage && tries > 1) missingParts.setState((count) => count - 1, true);
      return loaded;
    } catch {
      if (isOfPage && tries === 1) missingParts.setState((count) => count + 1, true);
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
