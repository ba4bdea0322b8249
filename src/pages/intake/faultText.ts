import type { Language } from '../../figures/language.ts';
import type { Problem } from '../../figures/problem.ts';
import type { IntakeWords } from '../../locale/intake.ts';

/**
 * What is wrong with a cell of a row, in the words that its form uses: whoever mends a file is told
 * the codes of its columns, whoever mends a row here never sees them.
 */
export function faultText(
  { code, expected, mend }: Problem,
  language: Language,
  intake: IntakeWords,
): string {
  const own = intake.faults[code];
  return own ? own(expected[language]) : intake.fieldProblem(expected[language], mend[language]);
}
