import { verifyFigures } from '../extract/verifyFigures.ts';
import type { Language } from '../figures/language.ts';
import { openFolder } from './datasetFolder.ts';
import { problemReport } from './problemReport.ts';
import { sourceTexts } from './sourceTexts.ts';
import { countVerdicts, verifyJson, verifyReport } from './verifyReport.ts';

interface Asked {
  readonly folder: string;
  readonly texts: string;
  readonly json: boolean;
  readonly lang: Language;
}

/**
 * Checks that the sources print the literals of a dataset, and prints the result.
 *
 * @returns the exit code: 0, or 1 if a literal is missing or differs, or the data have errors
 */
export async function verify({ folder, texts: textFolder, json, lang }: Asked): Promise<number> {
  const { dataset, problems } = await openFolder(folder);
  if (!dataset) {
    process.stderr.write(problemReport(problems, lang));
    return 1;
  }
  const { texts, problems: unread } = await sourceTexts(textFolder, dataset.sources.values());
  if (unread.length > 0) process.stderr.write(problemReport(unread, lang));
  const verification = verifyFigures(dataset, texts);
  process.stdout.write(json ? verifyJson(verification) : verifyReport(verification, dataset, lang));
  const { notFound, differs } = countVerdicts(verification);
  return notFound + differs > 0 ? 1 : 0;
}
