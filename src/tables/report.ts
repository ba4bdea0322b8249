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

/** Both languages of a sentence, which may quote a cell. */
export const say = (zh: string, en: string): Bilingual => ({ zh, en });

const WITHOUT_DATA = new WeakSet<Bilingual>();

/**
 * Marks a sentence as one that quotes nothing of the data: words of the contract, names of columns,
 * lines and limits at most. A public list of problems shows no other sentence.
 */
export function withoutData(sentence: Bilingual): Bilingual {
  WITHOUT_DATA.add(sentence);
  return sentence;
}

/** A text with nothing put into it; any other is `never`. */
type Fixed<Text extends string> = Record<never, never> extends Record<Text, 1> ? never : Text;

/** Both languages of a sentence that is the same for all data. */
export const fixed = <const Zh extends string, const En extends string>(
  zh: Fixed<Zh>,
  en: Fixed<En>,
): Bilingual => withoutData({ zh, en });

/** Says if a sentence is known to quote nothing of the data. */
export const holdsNoData = (sentence: Bilingual): boolean => WITHOUT_DATA.has(sentence);

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
