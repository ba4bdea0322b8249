/**
 * The network's answer; the kept one where the network fails, has only an error of its own to
 * tell, or does not answer within `patience` milliseconds. Without a kept one there is only the
 * network to wait for.
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
