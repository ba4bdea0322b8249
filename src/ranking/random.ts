/** Reproducible random numbers in [0, 1) (sfc32: passes PractRand, mean period above 2^128). */
export type Random = () => number;

export function seeded(seed: number): Random {
  let a = 0x9e3779b9;
  let b = 0x243f6a88;
  let c = 0xb7e15162 ^ Math.floor(seed / 2 ** 32);
  let counter = seed | 0;
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return (sum >>> 0) / 2 ** 32;
  };
  // The first numbers still correlate with the seed.
  for (let i = 0; i < 12; i++) next();
  return next;
}

/**
 * A draw from the exponential distribution of mean 1; several draws, normalised, form a flat
 * Dirichlet.
 */
export const exponential = (random: Random): number => -Math.log(1 - random());
