import type { Problem } from '../../figures/problem.ts';
import type { RowFault } from '../../intake/rowFault.ts';
import type { Row } from '../../intake/smallTable.ts';
import { isDate } from '../../tables/cellChecks.ts';
import { say, withoutData } from '../../tables/report.ts';

/** Checks that columns of days are in chronological order; empty and invalid days are skipped. */
export function dateOrderProblems(
  row: Row,
  columns: readonly string[],
  fault: RowFault,
): Problem[] {
  const problems: Problem[] = [];
  let before: { column: string; day: string } | undefined;
  for (const column of columns) {
    const day = row.cells[column] ?? '';
    if (!isDate(day)) continue;
    if (before && day < before.day) {
      problems.push(
        fault(
          row,
          column,
          'dates-order',
          withoutData(say(`不早于 ${before.column}`, `no earlier than ${before.column}`)),
          say(
            `${before.column} 是 ${before.day}；改正其中一个日期`,
            `${before.column} is ${before.day}; mend one of the two`,
          ),
        ),
      );
    } else before = { column, day };
  }
  return problems;
}
