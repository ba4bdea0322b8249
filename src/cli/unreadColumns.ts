import type { Problem } from '../figures/problem.ts';

/**
 * Says if a problem is an unread column of a table of the contract that `allowed` does not list.
 */
export const isUnread = (
  { code, severity, column }: Problem,
  allowed: readonly string[],
): boolean =>
  code === 'unknown-column' && severity === 'warning' && !allowed.includes(column ?? '');

/**
 * One sentence per unread column that is not allowed: its author may rely on it to mark rows as
 * internal or unreleased. If its name suggests a column of the contract, the sentence names that
 * column.
 */
export function unreadColumns(
  problems: readonly Problem[],
  allowed: readonly string[],
): readonly string[] {
  return problems
    .filter((problem) => isUnread(problem, allowed))
    .map(({ file, column, mend }) => {
      const option = `--allow-column ${JSON.stringify(column ?? '')}`;
      return `${file} ${column}: ${mend.zh}；确实不需要读就加 ${option} · ${mend.en}; if it need not be read, add ${option}\n`;
    });
}
