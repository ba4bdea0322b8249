/** The one seed of the demo data; another seed is another city. */
const SEED = 20230331;

/**
 * Numbers in [0, 1) from a stream of their own for each label (FNV-1a of the label into mulberry32),
 * so that one more indicator leaves the others as they are. Integer arithmetic only: the same on
 * every machine.
 */
export function randomStream(label: string): () => number {
  let state = SEED;
  for (let i = 0; i < label.length; i++) {
    state = Math.imul(state ^ label.charCodeAt(i), 0x01000193);
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A symmetric draw around 0, at most `reach` away, near the middle more often. */
export function jitter(random: () => number, reach: number): number {
  return ((random() + random() + random()) / 1.5 - 1) * reach;
}
