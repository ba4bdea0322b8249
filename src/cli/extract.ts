import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type ExtractOptions, extractFigures } from '../extract/extractFigures.ts';
import { extractionCsv, extractionRow } from '../extract/extractionTable.ts';
import { readText } from '../extract/readText.ts';
import type { Language } from '../figures/language.ts';
import { WrongUse } from './command/wrongUse.ts';
import { openFolder } from './datasetFolder.ts';
import { problemReport } from './problemReport.ts';

interface Asked {
  readonly file: string;
  readonly data: string | undefined;
  readonly published: string | undefined;
  readonly csv: boolean;
  readonly json: boolean;
  readonly lang: Language;
}

/**
 * Prints the figures that an article seems to state, as CSV or JSON.
 *
 * @returns the exit code: 0, or 1 if the text or the dataset cannot be read
 */
export async function extract({ file, data, published, csv, json, lang }: Asked): Promise<number> {
  if (csv && json) throw new WrongUse('--csv, --json: 只能选一个 · only one of them');
  const from = data === undefined ? {} : await knowledgeOf(data, lang);
  if (!from) return 1;
  const { text, problems: unread } = await readText(
    basename(file),
    new Blob([await readFile(file)]),
  );
  const { figures, problems } =
    text === undefined
      ? { figures: [], problems: [] }
      : extractFigures(text, {
          file: basename(file),
          ...from,
          ...(published === undefined ? {} : { published }),
        });
  const all = [...unread, ...problems];
  if (all.length > 0) process.stderr.write(problemReport(all, lang));
  if (all.some(({ severity }) => severity === 'error')) return 1;
  process.stdout.write(
    json ? `${JSON.stringify(figures.map(extractionRow), null, 2)}\n` : extractionCsv(figures),
  );
  return 0;
}

/** Indicators and places of a dataset. If it has errors, prints them and returns undefined. */
async function knowledgeOf(
  folder: string,
  lang: Language,
): Promise<Pick<ExtractOptions, 'indicators' | 'places'> | undefined> {
  const { dataset, problems } = await openFolder(folder);
  if (dataset) return { indicators: dataset.indicators.values(), places: dataset.places };
  process.stderr.write(problemReport(problems, lang));
  return undefined;
}
