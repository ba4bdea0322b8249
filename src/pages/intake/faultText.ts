import type { Language } from '../../figures/language.ts';
import type { Problem } from '../../figures/problem.ts';
import type { IntakeWords } from '../../locale/intake.ts';

/**
 * Describes the error in a cell of a row in the words of its form. A reader who corrects a file
 * sees column codes; a reader who corrects a row here never does.
 */
export function faultText(
  { code, expected, mend }: Problem,
  language: Language,
  intake: IntakeWords,
): string {
  const own = intake.faults[code];
  return own ? own(expected[language]) : intake.fieldProblem(expected[language], mend[language]);
}
