import { parseDecimal, toNumber } from '../../figures/decimal.ts';
import type { Problem } from '../../figures/problem.ts';
import type { KnownIds } from '../../intake/knownIds.ts';
import { rowFaultIn } from '../../intake/rowFault.ts';
import type { Row } from '../../intake/smallTable.ts';
import { fixed, say, withoutData } from '../../tables/report.ts';
import { NO_PARK, SUMMARY_GROUPS, SUMMARY_SUBJECTS, TOTAL_GROUP } from '../data/summary.ts';

const fault = rowFaultIn('renewal_summary.csv');

const NUMBERS = ['count', 'land', 'investment'] as const;

/**
 * Checks that each row has a group of its subject and existing parks, all of its numbers or none,
 * and no duplicate.
 */
export function summaryProblems(rows: readonly Row[], known: KnownIds): Problem[] {
  return [
    ...rows.flatMap((row) => [
      ...groupProblems(row),
      ...parkProblems(row, known),
      ...numberProblems(row),
    ]),
    ...duplicateProblems(rows),
  ];
}

function groupProblems(row: Row): Problem[] {
  const subject = SUMMARY_SUBJECTS.find((one) => one === row.cells.subject);
  if (!subject || !row.cells.group) return [];
  const groups: readonly string[] = [...SUMMARY_GROUPS[subject], TOTAL_GROUP];
  if (groups.includes(row.cells.group)) return [];
  const all = groups.join(' / ');
  return [
    fault(
      row,
      'group',
      'not-of-this-kind',
      say(`${subject} 的分组：${all}`, `a group of ${subject}: ${all}`),
      fixed('从中选一个，或改正 subject', 'choose one of them, or mend subject'),
    ),
  ];
}

function parkProblems(row: Row, known: KnownIds): Problem[] {
  const parks = (row.cells.parks ?? '').split('|').filter((park) => park && park !== NO_PARK);
  return parks.flatMap((park) => {
    const unknown = known.parks?.fault(park);
    return unknown ? [fault(row, 'parks', unknown.code, unknown.expected, unknown.mend)] : [];
  });
}

/** A held-back row has no number, not even 0; any other row has its count. */
function numberProblems(row: Row): Problem[] {
  const { status } = row.cells;
  if (status === 'confidential') {
    return NUMBERS.filter((name) => row.cells[name]).map((name) =>
      fault(
        row,
        name,
        'value-present',
        fixed('不公开的格子没有数', 'nothing: a confidential cell has no number'),
        fixed('删去这个数；公开的，status 写 final', 'empty the cell, or set status to final'),
      ),
    );
  }
  const problems = NUMBERS.flatMap((name) => {
    const value = parseDecimal(row.cells[name] ?? '');
    if (!value || value.mantissa >= 0) return [];
    const mend = fixed('核对符号', 'check the sign');
    return [fault(row, name, 'negative-amount', fixed('0 或正数', 'zero or more'), mend)];
  });
  const count = parseDecimal(row.cells.count ?? '');
  if (status === 'final' && !row.cells.count) {
    const expected = fixed('个数；没有就写 0', 'a count; 0 where there is none');
    const mend = fixed(
      '补上；不公开的，status 写 confidential',
      'fill it in, or set status to confidential',
    );
    problems.push(fault(row, 'count', 'empty-cell', expected, mend));
  } else if (count && !Number.isInteger(toNumber(count))) {
    const expected = fixed('整数', 'a whole number');
    problems.push(
      fault(row, 'count', 'bad-number', expected, fixed('核对个数', 'check the count')),
    );
  }
  return problems;
}

const KEY = ['as_of', 'year', 'subject', 'parks', 'group'] as const;

function duplicateProblems(rows: readonly Row[]): Problem[] {
  const first = new Map<string, number>();
  return rows.flatMap((row) => {
    const key = KEY.map((name) => row.cells[name]).join(' ');
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, row.line);
      return [];
    }
    return [
      fault(
        row,
        'group',
        'duplicate-key',
        withoutData(
          say(`${KEY.join('、')} 相同的只有一行`, `one row for each of ${KEY.join(', ')}`),
        ),
        withoutData(
          say(
            `与第 ${before} 行重复；删去一行或改正`,
            `line ${before} has the same; delete or mend one`,
          ),
        ),
      ),
    ];
  });
}
