const SIZE = 250;
// Of a task on the page, in milliseconds: a longer one is felt.
const LONGEST = 25;

/** Works through a long list in short tasks, so that the page stays free between them. */
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
