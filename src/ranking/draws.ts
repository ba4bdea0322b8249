import type { ScoringName } from '../figures/rankingNames.ts';
import { exponential, type Random, seeded } from './random.ts';

/** How the weights of a draw differ from those of the method. */
export type WeightNoise =
  /** Each weight times 1 ± up to this share, evenly; 0.25 for a quarter. */
  | { readonly kind: 'noise'; readonly share: number }
  /** Any weights at all, each mix as likely as any other (flat Dirichlet); a weight of 0 stays 0. */
  | { readonly kind: 'dirichlet' }
  | { readonly kind: 'none' };

/** All that one draw changed; with it the draw can be made again. */
export interface Draw {
  /** From 1. */
  readonly number: number;
  readonly scoring: ScoringName;
  /** By indicator, summing to 1. */
  readonly weights: Float64Array;
  /** Where values were drawn within their rounding, the seed of it. */
  readonly valuesSeed: number | undefined;
}

/** What draws may vary. */
export interface DrawOptions {
  readonly count: number;
  readonly seed: number;
  readonly weights: WeightNoise;
  /** The scorings that are drawn from, evenly; the method's own where there is one. */
  readonly scorings: readonly ScoringName[];
  /** Draws each value within the interval that its printed digits leave open. */
  readonly rounding: boolean;
}

/** Makes draws one after the other, the same for the same options. */
export function* makeDraws(
  base: Float64Array,
  { count, seed, weights, scorings, rounding }: DrawOptions,
): Generator<Draw> {
  const random = seeded(seed);
  for (let number = 1; number <= count; number++) {
    const scoring = scorings[scorings.length > 1 ? Math.floor(random() * scorings.length) : 0];
    if (!scoring) throw new RangeError('no scoring to draw from');
    const own = drawWeights(base, weights, random);
    const valuesSeed = rounding ? Math.floor(random() * 2 ** 32) : undefined;
    yield { number, scoring, weights: own, valuesSeed };
  }
}

function drawWeights(base: Float64Array, noise: WeightNoise, random: Random): Float64Array {
  if (noise.kind === 'none') return base.slice();
  const drawn = new Float64Array(base.length);
  let sum = 0;
  for (let j = 0; j < base.length; j++) {
    const weight = drawWeight(base[j] ?? 0, noise, random);
    drawn[j] = weight;
    sum += weight;
  }
  if (!(sum > 0)) return base.slice();
  for (let j = 0; j < drawn.length; j++) drawn[j] = (drawn[j] ?? 0) / sum;
  return drawn;
}

function drawWeight(
  weight: number,
  noise: Exclude<WeightNoise, { kind: 'none' }>,
  random: Random,
): number {
  switch (noise.kind) {
    case 'noise':
      return weight * (1 + noise.share * (2 * random() - 1));
    case 'dirichlet': {
      const drawn = exponential(random);
      // What weighs nothing takes no part, in no draw.
      return weight > 0 ? drawn : 0;
    }
  }
}
