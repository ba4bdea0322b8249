import type { Bilingual } from '../figures/language.ts';
import type { Problem } from '../figures/problem.ts';

const CUT = 80;

/** Where a problem stands. */
export interface Spot {
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: string | undefined;
  readonly value?: string | undefined;
}

/** Both languages of a sentence. */
export const say = (zh: string, en: string): Bilingual => ({ zh, en });

/** Makes a problem; the value is cut so that a cell of a megabyte stays readable. */
export function problem(
  severity: Problem['severity'],
  code: string,
  { file, line, column, value }: Spot,
  expected: Bilingual,
  mend: Bilingual,
): Problem {
  const shown = value !== undefined && value.length > CUT ? `${value.slice(0, CUT)}…` : value;
  return { code, severity, file, line, column, value: shown, expected, mend };
}
