const SECOND = 1000;

/**
 * Loads a part of the app, and tries again when the network comes back or after a while (5 s, then
 * twice as long each time). For parts without which the page still reads: what stands stays.
 */
export async function untilLoaded<T>(load: () => Promise<T>): Promise<T> {
  for (let wait = 5 * SECOND; ; wait *= 2) {
    try {
      return await load();
    } catch {
      await networkOrAWhile(wait);
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
