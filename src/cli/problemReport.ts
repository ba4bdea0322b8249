import type { Language } from '../figures/language.ts';
import type { Problem } from '../figures/problem.ts';
import { problemSummary } from '../intake/problemSummary.ts';

const counted = (count: number, thing: string) => `${count} ${thing}${count === 1 ? '' : 's'}`;

/** One line per problem, by file, followed by the counts. */
export function problemReport(problems: readonly Problem[], language: Language): string {
  const words = {
    zh: { error: '错误', warning: '提醒', expected: '应为：', mend: '改法：' },
    en: { error: 'error', warning: 'warning', expected: 'expected: ', mend: 'to fix: ' },
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
      : `${counted(of.errors, 'error')}, ${counted(of.warnings, 'warning')}`;
  if (files.size > 1) for (const [file, of] of files) lines.push(`${file}: ${counts(of)}`);
  lines.push(counts({ errors, warnings }));
  return `${lines.join('\n')}\n`;
}
