import type { Problem } from '../figures/problem.ts';

/**
 * Says if a problem is a column that a table of the contract has and that is not read, and none of
 * those `allowed` by name.
 */
export const isUnread = (
  { code, severity, column }: Problem,
  allowed: readonly string[],
): boolean =>
  code === 'unknown-column' && severity === 'warning' && !allowed.includes(column ?? '');

/**
 * One sentence a column that a table has and the contract does not, and that is not allowed by name:
 * who wrote it may take its rows for internal or not yet released. The contract's own column is
 * named where its name tells.
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
