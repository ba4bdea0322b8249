const SIGNS = ['pointermove', 'pointerdown', 'scroll', 'keydown', 'touchstart'] as const;

let sign: Promise<void> | undefined;

/**
 * Settles at the reader's first move. Charts wait for it before they load what makes them live,
 * so that opening a page costs no more than reading it.
 */
export function readerSign(): Promise<void> {
  sign ??= new Promise((resolve) => {
    const settle = () => {
      for (const name of SIGNS) removeEventListener(name, settle);
      resolve();
    };
    for (const name of SIGNS) addEventListener(name, settle, { passive: true });
  });
  return sign;
}
