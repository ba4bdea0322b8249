const SIZE = 250;
// Maximum duration of a task on the page, in milliseconds; a longer one is noticeable.
const LONGEST = 25;

/** Processes a long list in short tasks, so that the page stays responsive between them. */
export async function inSlices<T>(
  all: readonly T[],
  work: (some: readonly T[], from: number) => void,
  signal?: AbortSignal,
): Promise<void> {
  let started = performance.now();
  for (let from = 0; from < all.length; from += SIZE) {
    work(all.slice(from, from + SIZE), from);
    if (performance.now() - started < LONGEST) continue;
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    started = performance.now();
  }
}
