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

/** Resolves at the reader's first action, and for no other reason. */
export function readerMove(): Promise<void> {
  if (!listening) {
    listening = true;
    // React stops events in a part that is not live yet on their way up, so listen on the way down.
    const options = { capture: true, passive: true, once: true };
    for (const name of SIGNS) addEventListener(name, () => moved(), options);
  }
  return move;
}

/**
 * Resolves at the reader's first action, or earlier through `waitForNoSign`. Everything that makes
 * a page live below its first figures waits for it, so that opening a page costs no more than
 * reading it.
 */
export function readerSign(): Promise<void> {
  void readerMove();
  return sign;
}

/** Reports an action from before this module was loaded. */
export function hasMoved(): void {
  moved();
}

/** Ends all waiting: without a prerendered page, everything must be rendered at once. */
export function waitForNoSign(): void {
  given();
}
