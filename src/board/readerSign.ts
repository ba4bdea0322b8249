const SIGNS = ['pointermove', 'pointerdown', 'scroll', 'keydown', 'touchstart', 'focusin'] as const;

let sign: Promise<void> | undefined;

/**
 * Settles at the reader's first move. What makes a page live below its first figures waits for it,
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
