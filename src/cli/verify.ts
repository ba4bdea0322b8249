import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { verifyFigures } from '../extract/verifyFigures.ts';
import type { Language } from '../figures/language.ts';
import { openFolder } from './datasetFolder.ts';
import { problemReport } from './problemReport.ts';
import { sourceTexts } from './sourceTexts.ts';
import { countVerdicts, verifyJson, verifyReport } from './verifyReport.ts';

const USAGE = `verify DIR --texts FOLDER [--json] [--lang zh|en]
  在来源的原文里查找每个数字的 printed，核对数值、单位、限定词；有找不到或不符的，退出码为 1
  looks up the printed literal of each figure in the texts of its sources and checks value, unit and
  qualifier against it; exits with 1 when any is not found or differs
  FOLDER: 文件与 sources.csv 的 sha256 相同，或以来源代码为名 · files with the sha256 of sources.csv, or named by the source id
`;

interface Asked {
  readonly folder: string;
  readonly texts: string;
  readonly json: boolean;
  readonly language: Language;
}

/**
 * `verify DIR`: whether the sources print what a dataset says they do. Returns 0, or 1 when a literal
 * is not found or differs, or 2 when the command is not understood.
 */
export async function verify(args: readonly string[]): Promise<number> {
  const asked = readArguments(args);
  if (!asked) {
    process.stderr.write(USAGE);
    return 2;
  }
  const { folder, texts: textFolder, json, language } = asked;
  for (const path of [folder, textFolder]) {
    const known = await stat(path).catch(() => undefined);
    if (!known?.isDirectory()) {
      process.stderr.write(`${path}: 不是文件夹 · not a folder\n`);
      return 2;
    }
  }
  const { dataset, problems } = await openFolder(folder);
  if (!dataset) {
    process.stderr.write(problemReport(problems, language));
    return 1;
  }
  const { texts, problems: unread } = await sourceTexts(textFolder, dataset.sources.values());
  if (unread.length > 0) process.stderr.write(problemReport(unread, language));
  const verification = verifyFigures(dataset, texts);
  process.stdout.write(
    json ? verifyJson(verification) : verifyReport(verification, dataset, language),
  );
  const { notFound, differs } = countVerdicts(verification);
  return notFound + differs > 0 ? 1 : 0;
}

function readArguments(args: readonly string[]): Asked | undefined {
  const options = {
    texts: { type: 'string' },
    json: { type: 'boolean' },
    lang: { type: 'string' },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const { texts, json = false, lang = 'zh' } = values;
    const [folder] = positionals;
    if (!folder || !texts || positionals.length > 1 || (lang !== 'zh' && lang !== 'en')) {
      return undefined;
    }
    return { folder, texts, json, language: lang };
  } catch (error) {
    // What parseArgs throws of an unknown option.
    if (error instanceof TypeError && 'code' in error) return undefined;
    throw error;
  }
}
