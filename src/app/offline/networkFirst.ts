/**
 * Returns the network's response. If the network fails, returns a server error, or does not answer
 * within `patience` milliseconds, returns the stored copy. Without a copy, it waits for the
 * network.
 */
export async function networkFirst(
  network: Promise<Response>,
  kept: () => Promise<Response | undefined>,
  patience: number,
): Promise<Response> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((done) => {
    timer = setTimeout(() => done(undefined), patience);
  });
  const answer = await Promise.race([network.catch(() => undefined), late]);
  clearTimeout(timer);
  if (answer && answer.status < 500) return answer;
  return (await kept()) ?? network;
}
