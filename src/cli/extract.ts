import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { type ExtractOptions, extractFigures } from '../extract/extractFigures.ts';
import { extractionCsv, extractionRow } from '../extract/extractionTable.ts';
import { readText } from '../extract/readText.ts';
import type { Language } from '../figures/language.ts';
import { parsePeriod } from '../figures/period.ts';
import { openFolder } from './datasetFolder.ts';
import { problemReport } from './problemReport.ts';

const USAGE = `extract FILE [--data DIR] [--published DATE] [--csv|--json] [--lang zh|en]
  找出一篇报道里的数字，提议成行，由人确认；指标和地名取自数据集 DIR，年份按刊发日期 DATE（YYYY-MM-DD）推断
  finds the figures of an article and proposes rows for a person to confirm; indicators and places are
  those of the dataset DIR, years are inferred from the date of publication
`;

interface Asked {
  readonly file: string;
  readonly data: string | undefined;
  readonly published: string | undefined;
  readonly json: boolean;
  readonly language: Language;
}

/**
 * `extract FILE`: the figures that an article seems to state, as CSV or JSON. Returns 0, or 1 where the
 * text or the dataset cannot be read, or 2 where the command is not understood.
 */
export async function extract(args: readonly string[]): Promise<number> {
  const asked = readArguments(args);
  if (!asked) {
    process.stderr.write(USAGE);
    return 2;
  }
  const { file, data, published, json, language } = asked;
  const known = await stat(file).catch(() => undefined);
  if (!known?.isFile()) {
    process.stderr.write(`${file}: 不是文件 · not a file\n`);
    return 2;
  }
  const from = data === undefined ? {} : await knowledgeOf(data, language);
  if (typeof from === 'number') return from;
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
  if (all.length > 0) process.stderr.write(problemReport(all, language));
  if (all.some(({ severity }) => severity === 'error')) return 1;
  process.stdout.write(
    json ? `${JSON.stringify(figures.map(extractionRow), null, 2)}\n` : extractionCsv(figures),
  );
  return 0;
}

/** Indicators and places of a dataset, or the exit code where there is none to be had. */
async function knowledgeOf(
  folder: string,
  language: Language,
): Promise<Pick<ExtractOptions, 'indicators' | 'places'> | number> {
  const known = await stat(folder).catch(() => undefined);
  if (!known?.isDirectory()) {
    process.stderr.write(`${folder}: 不是文件夹 · not a folder\n`);
    return 2;
  }
  const { dataset, problems } = await openFolder(folder);
  if (dataset) return { indicators: dataset.indicators.values(), places: dataset.places };
  process.stderr.write(problemReport(problems, language));
  return 1;
}

function readArguments(args: readonly string[]): Asked | undefined {
  const options = {
    data: { type: 'string' },
    published: { type: 'string' },
    csv: { type: 'boolean' },
    json: { type: 'boolean' },
    lang: { type: 'string' },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const { data, published, csv = false, json = false, lang = 'zh' } = values;
    const [file] = positionals;
    if (!file || positionals.length > 1 || (csv && json)) return undefined;
    if (lang !== 'zh' && lang !== 'en') return undefined;
    if (published !== undefined && parsePeriod(published)?.kind !== 'day') return undefined;
    return { file, data, published, json, language: lang };
  } catch (error) {
    // What parseArgs throws of an unknown option.
    if (error instanceof TypeError && 'code' in error) return undefined;
    throw error;
  }
}
