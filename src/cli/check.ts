import { stat } from 'node:fs/promises';
import type { Language } from '../figures/language.ts';
import type { Problem } from '../figures/problem.ts';
import { problemSummary } from '../intake/problemSummary.ts';
import { openFolder } from './datasetFolder.ts';

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

/** One line a problem, by file, and the counts at the end. */
function problemReport(problems: readonly Problem[], language: Language): string {
  const words = {
    zh: { error: '错误', warning: '提醒', expected: '应为：', mend: '改法：' },
    en: { error: 'error', warning: 'warning', expected: 'expected: ', mend: 'to mend: ' },
  }[language];
  const lines = problems.map(({ file, line, column, code, severity, value, expected, mend }) => {
    const found = value === undefined ? [] : [JSON.stringify(value)];
    const where = line === undefined ? file : `${file}:${line}`;
    const what = [where, ...(column ? [column] : []), code, words[severity], ...found].join(' ');
    return `${what} — ${words.expected}${expected[language]} — ${words.mend}${mend[language]}`;
  });
  const { errors, warnings, files } = problemSummary(problems);
  const counts = (of: { errors: number; warnings: number }) =>
    language === 'zh'
      ? `${of.errors} 处错误，${of.warnings} 处提醒`
      : `${of.errors} errors, ${of.warnings} warnings`;
  if (files.size > 1) for (const [file, of] of files) lines.push(`${file}: ${counts(of)}`);
  lines.push(counts({ errors, warnings }));
  return `${lines.join('\n')}\n`;
}
