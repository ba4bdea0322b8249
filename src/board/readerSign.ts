const SIGNS = [
  'pointermove',
  'pointerdown',
  'scroll',
  'keydown',
  'touchstart',
  'focusin',
  'dragenter',
] as const;

let moved = () => {};
const move = new Promise<void>((resolve) => {
  moved = resolve;
});
let given = () => {};
const sign = new Promise<void>((resolve) => {
  given = resolve;
});
void move.then(given);
let listening = false;

/** Settles at the reader's first move, and at nothing else. */
export function readerMove(): Promise<void> {
  if (!listening) {
    listening = true;
    for (const name of SIGNS) addEventListener(name, () => moved(), { passive: true, once: true });
  }
  return move;
}

/**
 * Settles at the reader's first move. What makes a page live below its first figures waits for it,
 * so that opening a page costs no more than reading it.
 */
export function readerSign(): Promise<void> {
  void readerMove();
  return sign;
}

/** Tells of a move that was made before this module was there to hear it. */
export function hasMoved(): void {
  moved();
}

/** Lets nothing wait any longer: where no prerendered page stands, all of it must be drawn. */
export function waitForNoSign(): void {
  given();
}
