import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { parseArgs } from 'node:util';
import { SCORINGS, type ScoringName } from '../figures/rankingNames.ts';
import type { DrawOptions } from '../ranking/draws.ts';
import type { Method } from '../ranking/standings.ts';

/** The options of `rank`. */
export const OPTIONS = {
  contest: { type: 'string' },
  period: { type: 'string' },
  'as-of': { type: 'string' },
  csv: { type: 'boolean' },
  json: { type: 'boolean' },
  wide: { type: 'string' },
  meta: { type: 'string' },
  normalise: { type: 'string' },
  aggregate: { type: 'string' },
  weights: { type: 'string' },
  missing: { type: 'string' },
  tolerance: { type: 'string' },
  robustness: { type: 'string' },
  noise: { type: 'string' },
  dirichlet: { type: 'boolean' },
  rounding: { type: 'boolean' },
  alternatives: { type: 'string' },
  seed: { type: 'string' },
  'save-draws': { type: 'string' },
  draws: { type: 'string' },
  contributions: { type: 'boolean' },
} as const;

/** The arguments of the command line. */
export type Asked = ReturnType<
  typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>
>;

/** Tells the user what the command cannot do and ends it with exit code 2. */
export class NotUnderstood extends Error {}

/** The things that the draws vary, undefined where none are asked for. */
export function drawOptions(
  values: Asked['values'],
  { scoring }: Pick<Method, 'scoring'>,
): DrawOptions | undefined {
  if (!values.robustness) return undefined;
  const count = wholeNumber(values.robustness, '--robustness');
  return {
    count,
    seed: wholeNumber(values.seed ?? '1', '--seed'),
    weights: values.dirichlet
      ? { kind: 'dirichlet' }
      : { kind: 'noise', share: share(values.noise ?? '0.25', '--noise') },
    scorings: [scoring, ...alternativesOf(values.alternatives)],
    rounding: values.rounding ?? false,
  };
}

const alternativesOf = (alternatives = ''): ScoringName[] =>
  alternatives
    .split(',')
    .filter(Boolean)
    .map((name) => oneOf(SCORINGS, name, '--alternatives'));

/** A file by its name. */
export async function openFile(path: string): Promise<{ name: string; blob: Blob }> {
  try {
    return { name: basename(path), blob: new Blob([await readFile(path)]) };
  } catch {
    throw new NotUnderstood(`${path}: 读不了 · cannot be read`);
  }
}

/** One of the names that an option takes. */
export function oneOf<T extends string>(names: readonly T[], name: string, option: string): T {
  const found = names.find((known) => known === name);
  if (!found) throw new NotUnderstood(`${option} ${name}: ${names.join(' | ')}`);
  return found;
}

function wholeNumber(text: string, option: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new NotUnderstood(`${option} ${text}: 1, 2, 3 …`);
  return Number(text);
}

/** A tolerance: a share below 1. */
export function toleranceOf(text: string): number {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (!(value >= 0 && value < 1)) throw new NotUnderstood(`--tolerance ${text}: 0 … 1`);
  return value;
}

function share(text: string, option: string): number {
  const value = Number(text);
  if (!(value >= 0 && value <= 1)) throw new NotUnderstood(`${option} ${text}: 0 … 1`);
  return value;
}
