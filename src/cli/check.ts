import type { Language } from '../figures/language.ts';
import { openFolder } from './datasetFolder.ts';
import { problemReport } from './problemReport.ts';

interface Asked {
  readonly folder: string;
  readonly json: boolean;
  readonly lang: Language;
}

/**
 * Prints the problems of a dataset.
 *
 * @returns the exit code: 0, or 1 if there are errors
 */
export async function check({ folder, json, lang }: Asked): Promise<number> {
  const { problems } = await openFolder(folder);
  process.stdout.write(
    json ? `${JSON.stringify(problems, null, 2)}\n` : problemReport(problems, lang),
  );
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}
