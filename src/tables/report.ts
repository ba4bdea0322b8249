import type { Bilingual } from '../figures/language.ts';
import type { Problem } from '../figures/problem.ts';

const CUT = 80;

/** The position of a problem; `line` is physical, from 1. */
export interface Spot {
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: string | undefined;
  readonly value?: string | undefined;
}

/** A sentence in both languages, which may quote a cell. */
export const say = (zh: string, en: string): Bilingual => ({ zh, en });

const WITHOUT_DATA = new WeakSet<Bilingual>();

/**
 * Marks a sentence that quotes no data: at most words of the contract, column names, lines and
 * limits. A public list of problems shows only such sentences.
 */
export function withoutData(sentence: Bilingual): Bilingual {
  WITHOUT_DATA.add(sentence);
  return sentence;
}

/** A literal text with nothing interpolated; any other text is `never`. */
type Fixed<Text extends string> = Record<never, never> extends Record<Text, 1> ? never : Text;

/** A sentence in both languages that is the same for all data. */
export const fixed = <const Zh extends string, const En extends string>(
  zh: Fixed<Zh>,
  en: Fixed<En>,
): Bilingual => withoutData({ zh, en });

/** Says if a sentence is marked as quoting no data. */
export const holdsNoData = (sentence: Bilingual): boolean => WITHOUT_DATA.has(sentence);

/** Makes a problem; the value is cut to 80 characters, so that a huge cell stays readable. */
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
  // Do not cut inside a surrogate pair.
  const last = value.charCodeAt(CUT - 1);
  return `${value.slice(0, last >= 0xd800 && last < 0xdc00 ? CUT - 1 : CUT)}…`;
}
