/**
 * Runs tasks, at most `most` at a time. Rejects with the first failure, after the running tasks
 * have ended, so that no task still writes.
 */
export async function inLines<T>(
  tasks: Iterable<T>,
  most: number,
  work: (task: T) => Promise<void>,
): Promise<void> {
  const left = tasks[Symbol.iterator]();
  let failure: { readonly error: unknown } | undefined;
  const line = async () => {
    for (let next = left.next(); !next.done && !failure; next = left.next()) {
      try {
        await work(next.value);
      } catch (error) {
        failure ??= { error };
      }
    }
  };
  await Promise.all(Array.from({ length: most }, line));
  if (failure) throw failure.error;
}
