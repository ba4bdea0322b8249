/**
 * The result of work on figures where nothing can suspend; undefined while rows that it needs are
 * not open.
 */
export function ifOpen<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch (waiting) {
    if (!(waiting instanceof Promise)) throw waiting;
    // Whoever waits for the rows hears of the failure.
    waiting.catch(() => undefined);
    return undefined;
  }
}

/**
 * Does work on figures, again and again until the rows that it needs are open.
 *
 * @throws the error of a part that could not be read, or of the work
 */
export async function untilOpen<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  for (;;) {
    try {
      return await work();
    } catch (waiting) {
      if (!(waiting instanceof Promise)) throw waiting;
      await waiting;
    }
  }
}
