import { stat } from 'node:fs/promises';
import type { Language } from '../figures/language.ts';
import type { Problem } from '../figures/problem.ts';
import { openFolder } from './datasetFolder.ts';

const USAGE = `check DIR [--json] [--lang zh|en]
  检查一个数据集文件夹，列出全部问题；有错误时退出码为 1
  checks a dataset's folder and prints every problem; exits with 1 when there are errors`;

/** `check DIR`: the problems of a dataset on a terminal. Returns the exit code. */
export async function check(args: readonly string[]): Promise<number> {
  const json = args.includes('--json');
  const at = args.indexOf('--lang');
  const language: Language = at >= 0 && args[at + 1] === 'en' ? 'en' : 'zh';
  const [folder, ...more] = args.filter(
    (argument, i) => !argument.startsWith('--') && (at < 0 || i !== at + 1),
  );
  if (!folder || more.length > 0) {
    console.error(USAGE);
    return 2;
  }
  const known = await stat(folder).catch(() => undefined);
  if (!known?.isDirectory()) {
    console.error(`${folder}: 不是文件夹 · not a folder`);
    return 2;
  }
  const { problems } = await openFolder(folder);
  if (json) console.log(JSON.stringify(problems, null, 2));
  else for (const line of report(problems, language)) console.log(line);
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function* report(problems: readonly Problem[], language: Language): Generator<string> {
  const zh = language === 'zh';
  const word = zh ? { error: '错误', warning: '提醒' } : { error: 'error', warning: 'warning' };
  for (const one of problems) {
    const place = [one.file, one.line].filter((part) => part !== undefined).join(':');
    const found = one.value === undefined ? '' : ` ${JSON.stringify(one.value)}`;
    yield `${place} ${word[one.severity]} ${one.code}${one.column ? ` [${one.column}]` : ''}${found}`;
    yield `    ${zh ? '应为' : 'expected'}: ${one.expected[language]}`;
    yield `    ${zh ? '改法' : 'mend'}: ${one.mend[language]}`;
  }
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  yield zh ? `${errors} 处错误，${warnings} 处提醒` : `${errors} errors, ${warnings} warnings`;
}
