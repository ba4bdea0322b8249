import { stat } from 'node:fs/promises';
import type { Language } from '../figures/language.ts';
import { openFolder } from './datasetFolder.ts';
import { problemReport } from './problemReport.ts';

const USAGE = `check DIR [--json] [--lang zh|en]
  检查一个数据集文件夹，列出全部问题；有错误时退出码为 1
  checks a dataset's folder and prints every problem; exits with 1 when there are errors
`;

interface Asked {
  readonly folder: string;
  readonly json: boolean;
  readonly language: Language;
}

/**
 * `check DIR`: the problems of a dataset on a terminal, Chinese unless asked otherwise. Returns the
 * exit code: 0, or 1 when there are errors, or 2 when the command is not understood.
 */
export async function check(args: readonly string[]): Promise<number> {
  const asked = readArguments(args);
  if (!asked) {
    process.stderr.write(USAGE);
    return 2;
  }
  const { folder, json, language } = asked;
  const known = await stat(folder).catch(() => undefined);
  if (!known?.isDirectory()) {
    process.stderr.write(`${folder}: 不是文件夹 · not a folder\n`);
    return 2;
  }
  const { problems } = await openFolder(folder);
  process.stdout.write(
    json ? `${JSON.stringify(problems, null, 2)}\n` : problemReport(problems, language),
  );
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function readArguments(args: readonly string[]): Asked | undefined {
  const folders: string[] = [];
  let json = false;
  let language: Language = 'zh';
  for (let i = 0; i < args.length; i++) {
    const argument = args[i] ?? '';
    if (argument === '--json') json = true;
    else if (argument === '--lang') {
      const next = args[++i];
      if (next !== 'zh' && next !== 'en') return undefined;
      language = next;
    } else if (argument.startsWith('-')) return undefined;
    else folders.push(argument);
  }
  const [folder] = folders;
  return folder && folders.length === 1 ? { folder, json, language } : undefined;
}
