const HEADER = 'x-red-banner-kept';

/** A kept answer that stands in for the network's, marked so that the page can say so. */
export function markKept(answer: Response): Response {
  const headers = new Headers(answer.headers);
  headers.set(HEADER, 'true');
  return new Response(answer.body, { status: answer.status, headers });
}

/** Whether an answer was kept on this device and the network did not give it. */
export function isMarkedKept({ headers }: Response): boolean {
  return headers.has(HEADER);
}
