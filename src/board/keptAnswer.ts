const HEADER = 'x-red-banner-kept';

/** A stored answer that replaces the network's, marked so that the page can report it. */
export function markKept(answer: Response): Response {
  const headers = new Headers(answer.headers);
  headers.set(HEADER, 'true');
  return new Response(answer.body, { status: answer.status, headers });
}

/** True if an answer is this device's copy instead of the network's. */
export function isMarkedKept({ headers }: Response): boolean {
  return headers.has(HEADER);
}
