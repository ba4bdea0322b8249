import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type {
  AggregationName,
  MissingPolicy,
  ScoringName,
  Weighting,
} from '../figures/rankingNames.ts';
import type { DrawOptions } from '../ranking/draws.ts';
import type { Method } from '../ranking/standings.ts';
import { WrongUse } from './command/wrongUse.ts';

/** The options of a requested ranking. */
export interface Asked {
  readonly folder: string | undefined;
  readonly contest: string | undefined;
  readonly period: string | undefined;
  readonly 'as-of': string | undefined;
  readonly json: boolean;
  readonly wide: string | undefined;
  readonly meta: string | undefined;
  readonly normalise: ScoringName;
  readonly aggregate: AggregationName;
  readonly weights: Weighting;
  readonly missing: MissingPolicy | undefined;
  readonly tolerance: number;
  readonly robustness: number | undefined;
  readonly noise: number;
  readonly dirichlet: boolean;
  readonly rounding: boolean;
  readonly alternatives: readonly ScoringName[] | undefined;
  readonly seed: number;
  readonly 'save-draws': string | undefined;
  readonly draws: string | undefined;
  readonly contributions: boolean;
}

/** The inputs that the draws vary; undefined without draws. */
export function drawOptions(
  { robustness, seed, dirichlet, noise, alternatives = [], rounding }: Asked,
  { scoring }: Pick<Method, 'scoring'>,
): DrawOptions | undefined {
  if (robustness === undefined) return undefined;
  return {
    count: robustness,
    seed,
    weights: dirichlet ? { kind: 'dirichlet' } : { kind: 'noise', share: noise },
    scorings: [scoring, ...alternatives],
    rounding,
  };
}

/** Opens a file by its path. */
export async function openFile(path: string): Promise<{ name: string; blob: Blob }> {
  try {
    return { name: basename(path), blob: new Blob([await readFile(path)]) };
  } catch {
    throw new WrongUse(`${path}: 读不了 · cannot be read`);
  }
}
