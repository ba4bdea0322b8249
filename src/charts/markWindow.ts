const frames = new Map<number, () => void>();
let last = 0;

/**
 * Defines the parts of a window that Recharts uses without a screen. It must be called before
 * Recharts loads.
 */
export function defineWindow(): void {
  const value = {
    requestAnimationFrame: (frame: () => void) => {
      last += 1;
      frames.set(last, frame);
      return last;
    },
    cancelAnimationFrame: (id: number) => frames.delete(id),
  };
  Object.defineProperty(globalThis, 'window', { value, configurable: true, writable: true });
}

/** Runs the requested frames now, and says if there were any. */
export function runFrames(): boolean {
  const due = [...frames.values()];
  frames.clear();
  for (const frame of due) frame();
  return due.length > 0;
}
