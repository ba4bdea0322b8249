/**
 * The result of work on figures outside of a suspending component; undefined while rows that it
 * needs are being opened. The work is done again with the dataset that then holds them.
 */
export function whenOpen<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch (waiting) {
    if (!(waiting instanceof Promise)) throw waiting;
    // The page says so where it shows the rows.
    waiting.catch(() => undefined);
    return undefined;
  }
}

/**
 * Waits until the rows that some work needs are open.
 *
 * @param latest the dataset as it is now
 * @throws the error of a part that could not be read, or of the work
 */
export async function untilOpen<Data, Result>(
  latest: () => Data,
  work: (data: Data) => Result | Promise<Result>,
): Promise<Result> {
  for (;;) {
    try {
      return await work(latest());
    } catch (waiting) {
      if (!(waiting instanceof Promise)) throw waiting;
      await waiting;
    }
  }
}
