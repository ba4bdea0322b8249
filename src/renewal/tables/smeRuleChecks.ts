import type { Problem } from '../../figures/problem.ts';
import { type RowFault, rowFaultIn } from '../../intake/rowFault.ts';
import type { Row } from '../../intake/smallTable.ts';
import type { TableRows } from '../../intake/tableChecks.ts';
import { fixed, say, withoutData } from '../../tables/report.ts';
import { HONOURS, INSTITUTIONS, PRODUCT_FIELDS, QUALITIES, RIGHTS } from '../data/enterprise.ts';
import { SME_LEVELS, type SmeLevel } from '../data/sme.ts';

const LEVELS: Readonly<Record<SmeLevel, readonly string[]>> = {
  product_field: PRODUCT_FIELDS,
  quality: QUALITIES,
  rights: RIGHTS,
  institution: INSTITUTIONS,
  honours: HONOURS,
};

/**
 * Checks the points and conditions of specialised SMEs: the tests, and that no bracket gives more
 * points than its item.
 */
export function smeRuleProblems(tables: TableRows): Problem[] {
  const inBrackets = rowFaultIn('rules_brackets.csv');
  const brackets = tables.rules_brackets ?? [];
  return [
    ...brackets.flatMap((row) => testProblems(row, inBrackets)),
    ...(tables.rules_conditions ?? []).flatMap((row) =>
      testProblems(row, rowFaultIn('rules_conditions.csv')),
    ),
    ...pointProblems(tables.rules_items ?? [], brackets, inBrackets),
  ];
}

function testProblems(row: Row, fault: RowFault): Problem[] {
  const { measure, at_least: least, at_most: most, level } = row.cells;
  const name = SME_LEVELS.find((one) => one === measure);
  const mend = fixed('每行只写一种条件', 'one test in a row');
  if (name) {
    const all = LEVELS[name];
    if (!least && !most && all.some((one) => one === level)) return [];
    const words = all.join(' / ');
    const expected = withoutData(say(`level 写其中之一：${words}`, `in level one of: ${words}`));
    return [fault(row, 'level', 'bad-test', expected, mend)];
  }
  if (!level && Boolean(least) !== Boolean(most)) return [];
  const expected = fixed('at_least 或 at_most 之一', 'either at_least or at_most');
  return [fault(row, 'at_least', 'bad-test', expected, mend)];
}

function pointProblems(
  items: readonly Row[],
  brackets: readonly Row[],
  fault: RowFault,
): Problem[] {
  const nameOf = ({ cells }: Row) => `${cells.ruleset}|${cells.item}`;
  const most = new Map(items.map((row) => [nameOf(row), Number(row.cells.max_points)]));
  return brackets.flatMap((row) => {
    const limit = most.get(nameOf(row));
    if (limit === undefined) {
      const expected = fixed('rules_items.csv 里有的项目', 'an item of the set in rules_items.csv');
      const mend = fixed('改正 item，或先添加一行', 'mend item, or add the row');
      return [fault(row, 'item', 'unknown-item', expected, mend)];
    }
    if (!(Number(row.cells.points) > limit)) return [];
    const expected = say(`不超过 ${limit} 分`, `no more than ${limit} points`);
    const mend = fixed('核对这一档或该项的满分', 'check the bracket, or the most of its item');
    return [fault(row, 'points', 'points-above-most', expected, mend)];
  });
}
