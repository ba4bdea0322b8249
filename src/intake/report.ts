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
  return { code, severity, file, line, column, value: value && cut(value), expected, mend };
}

function cut(value: string): string {
  if (value.length <= CUT) return value;
  // Not through the middle of a character of two units.
  const last = value.charCodeAt(CUT - 1);
  return `${value.slice(0, last >= 0xd800 && last < 0xdc00 ? CUT - 1 : CUT)}…`;
}
