import type { Problem } from '../../figures/problem.ts';
import type { KnownIds } from '../../intake/knownIds.ts';
import { badNumber, type CellFault, cellFault } from '../../tables/cellChecks.ts';
import { fixed, problem, say, withoutData } from '../../tables/report.ts';
import { AMOUNTS, type Amount, SIGNED_AMOUNTS } from '../data/enterprise.ts';
import { ENTERPRISE_CODES } from '../data/enterpriseTable.ts';
import type { EnterpriseRows } from './enterpriseRows.ts';
import { ENTERPRISES } from './enterprises.ts';

const FILE = 'enterprises.csv';

/** Amounts that are part of another amount of the same firm and year. */
const PARTS: readonly (readonly [Amount, Amount])[] = [
  ['main_business', 'revenue'],
  ['rd_staff', 'employees'],
];

/**
 * Checks enterprises.csv: code columns by distinct name and amounts by column, so a million rows
 * are fast.
 */
export function enterpriseProblems(rows: EnterpriseRows, known: KnownIds): Problem[] {
  return [...cellProblems(rows, known), ...amountProblems(rows), ...duplicateProblems(rows)];
}

type Report = (row: number, column: string, value: string, fault: CellFault) => void;

function reporter({ columns }: EnterpriseRows): { problems: Problem[]; report: Report } {
  const problems: Problem[] = [];
  const report: Report = (row, column, value, { code, expected, mend }) => {
    const spot = { file: FILE, line: columns.lines[row], column, value };
    problems.push(problem('error', code, spot, expected, mend));
  };
  return { problems, report };
}

function cellProblems(rows: EnterpriseRows, known: KnownIds): Problem[] {
  const { problems, report } = reporter(rows);
  const { codes, length } = rows.columns;
  for (const name of ENTERPRISE_CODES) {
    const schema = ENTERPRISES.columns.find((column) => column.name === name);
    if (!schema) continue;
    const ids = schema.refersTo ? known[schema.refersTo] : undefined;
    const faults = codes[name].names.map((cell) => cellFault(schema, cell) ?? ids?.fault(cell));
    if (faults.every((fault) => fault === undefined)) continue;
    for (let row = 0; row < length; row++) {
      const code = codes[name].codes[row] ?? -1;
      const fault = faults[code];
      if (fault) report(row, name, codes[name].names[code] ?? '', fault);
    }
  }
  for (const name of AMOUNTS) {
    for (const { row, text } of rows.badAmounts[name]) report(row, name, text, badNumber(text));
  }
  return problems;
}

function amountProblems(rows: EnterpriseRows): Problem[] {
  const { problems, report } = reporter(rows);
  const { amounts, length } = rows.columns;
  const at = (name: Amount, row: number) => {
    const scale = amounts[name].scales[row] ?? -1;
    return scale < 0 ? Number.NaN : (amounts[name].mantissas[row] ?? 0) / 10 ** scale;
  };
  for (const name of AMOUNTS) {
    if (SIGNED_AMOUNTS.has(name)) continue;
    const { mantissas } = amounts[name];
    for (let row = 0; row < length; row++) {
      if ((mantissas[row] ?? 0) < 0) report(row, name, String(at(name, row)), negative());
    }
  }
  for (const [part, whole] of PARTS) {
    for (let row = 0; row < length; row++) {
      if (at(part, row) > at(whole, row)) report(row, part, String(at(part, row)), above(whole));
    }
  }
  return problems;
}

/** Checks that there is only one row per firm and year. */
function duplicateProblems(rows: EnterpriseRows): Problem[] {
  const { problems, report } = reporter(rows);
  const { codes, lines, length } = rows.columns;
  const years = codes.year.names.length;
  const first = new Map<number, number>();
  for (let row = 0; row < length; row++) {
    const key = (codes.enterprise.codes[row] ?? 0) * years + (codes.year.codes[row] ?? 0);
    const before = first.get(key);
    if (before === undefined) first.set(key, row);
    else {
      const value = [codes.enterprise, codes.year].map((one) => one.names[one.codes[row] ?? -1]);
      report(row, 'enterprise|year', value.join('|'), duplicate(lines[before] ?? 0));
    }
  }
  return problems;
}

const negative = (): CellFault => ({
  code: 'negative-amount',
  expected: fixed('0 或正数', 'zero or more'),
  mend: fixed('核对符号；没有数就留空', 'check the sign; leave it empty where there is no number'),
});

const above = (whole: Amount): CellFault => ({
  code: 'part-above-whole',
  expected: withoutData(say(`不大于 ${whole}`, `no more than ${whole}`)),
  mend: withoutData(
    say(`它是 ${whole} 的一部分；核对两个数`, `it is a part of ${whole}; check the two`),
  ),
});

const duplicate = (line: number): CellFault => ({
  code: 'duplicate-key',
  expected: fixed('每个企业每年只有一行', 'one row for a firm and year'),
  mend: withoutData(
    say(`与第 ${line} 行重复；删去一行或改正`, `line ${line} has the same; delete or mend one`),
  ),
});
