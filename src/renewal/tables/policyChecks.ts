import type { Problem } from '../../figures/problem.ts';
import { rowFaultIn } from '../../intake/rowFault.ts';
import type { Row } from '../../intake/smallTable.ts';
import { fixed, say, withoutData } from '../../tables/report.ts';
import { FIRM_SCOPES, FIRM_TITLES } from '../data/enterprise.ts';
import { DISPOSALS } from '../data/renewalCase.ts';
import { CLASSES } from '../data/rules.ts';

/** The values that a criterion may list. */
const VALUES: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['class-in', CLASSES],
  ['scope-in', FIRM_SCOPES],
  ['title-in', FIRM_TITLES],
  ['disposal-in', DISPOSALS],
]);

/** The name and benefit of a policy, which are the same in each of its rows. */
const SHARED = ['name_zh', 'name_en', 'benefit_zh', 'benefit_en'];

const fault = rowFaultIn('rules_policies.csv');

/**
 * Checks that each criterion has its value, and that the rows of a policy agree on its name and
 * benefit.
 */
export function policyProblems(rows: readonly Row[]): Problem[] {
  return [...rows.flatMap(testProblems), ...nameProblems(rows)];
}

function testProblems(row: Row): Problem[] {
  const { criterion = '', value = '', amount, at_least: least } = row.cells;
  const mend = fixed('每行只写一种条件', 'one test in a row');
  if (criterion === 'amount-at-least') {
    if (!value && amount && least) return [];
    const expected = fixed('写 amount 和 at_least，value 留空', 'amount and at_least, value empty');
    return [fault(row, amount ? 'at_least' : 'amount', 'bad-test', expected, mend)];
  }
  if (amount || least) {
    const expected = fixed(
      'amount 和 at_least 只用于 amount-at-least，这里留空',
      'nothing: amount and at_least are for amount-at-least',
    );
    return [fault(row, amount ? 'amount' : 'at_least', 'bad-test', expected, mend)];
  }
  const all = VALUES.get(criterion);
  if (!all) {
    if (!value) return [];
    return [fault(row, 'value', 'bad-test', fixed('留空', 'an empty cell'), mend)];
  }
  const values = value.split('|').filter(Boolean);
  if (values.length > 0 && values.every((one) => all.includes(one))) return [];
  const words = all.join(' / ');
  const expected = withoutData(
    say(`value 写一个或几个：${words}`, `in value one or more of: ${words}`),
  );
  return [fault(row, 'value', 'bad-test', expected, mend)];
}

function nameProblems(rows: readonly Row[]): Problem[] {
  const first = new Map<string, Row>();
  return rows.flatMap((row) => {
    const name = `${row.cells.ruleset}|${row.cells.policy}`;
    const before = first.get(name);
    if (!before) {
      first.set(name, row);
      return [];
    }
    const column = SHARED.find((one) => (row.cells[one] ?? '') !== (before.cells[one] ?? ''));
    if (column === undefined) return [];
    const expected = say(
      `与第 ${before.line} 行相同：${before.cells[column] ?? ''}`,
      `the same as in line ${before.line}: ${before.cells[column] ?? ''}`,
    );
    const mend = fixed('一项政策的名称和内容各行一致', 'name and benefit are one in a policy');
    return [fault(row, column, 'policy-differs', expected, mend)];
  });
}
