import type { ScoringName } from '../figures/rankingNames.ts';
import { exponential, type Random, seeded } from './random.ts';

/** The variation of the weights in a draw. */
export type WeightNoise =
  /** Each weight times a uniform factor between 1 − share and 1 + share; 0.25 for a quarter. */
  | { readonly kind: 'noise'; readonly share: number }
  /** Uniformly distributed weights (flat Dirichlet); a weight of 0 stays 0. */
  | { readonly kind: 'dirichlet' }
  | { readonly kind: 'none' };

/** Everything that varies in one draw; it is enough to repeat the draw. */
export interface Draw {
  /** From 1. */
  readonly number: number;
  readonly scoring: ScoringName;
  /** By indicator; they add up to 1. */
  readonly weights: Float64Array;
  /** The seed of the values, if they were drawn within their rounding. */
  readonly valuesSeed: number | undefined;
}

/** The properties that draws vary. */
export interface DrawOptions {
  readonly count: number;
  readonly seed: number;
  readonly weights: WeightNoise;
  /** The scorings to draw from with equal probability; the method's own if there is one. */
  readonly scorings: readonly ScoringName[];
  /** Draws each value from the interval of its printed digits. */
  readonly rounding: boolean;
}

/** Generates draws; the same options give the same draws. */
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
      // An indicator of weight 0 takes no part in any draw.
      return weight > 0 ? drawn : 0;
    }
  }
}
