import type { Problem } from '../../figures/problem.ts';
import { rowFaultIn } from '../../intake/rowFault.ts';
import type { Row } from '../../intake/smallTable.ts';
import { isDate } from '../../tables/cellChecks.ts';
import { fixed, say } from '../../tables/report.ts';
import { caseStepOf } from './cases.ts';
import { dateOrderProblems } from './dateOrder.ts';

const fault = rowFaultIn('cases.csv');

/** The columns that each kind of case requires and the other kind must not fill. */
const OWN = {
  disposal: { must: 'disposal', not: ['issue_zh', 'issue_en', 'mended', 'rechecked'] },
  rectification: { must: 'issue_zh', not: ['disposal', 'land_freed'] },
} as const;

/**
 * Checks each case by its kind, the order of its days, and that a firm has only one plan at a time.
 */
export function caseProblems(rows: readonly Row[]): Problem[] {
  return [
    ...rows.flatMap((row) => [
      ...kindProblems(row),
      ...dateOrderProblems(row, ['found', 'listed', 'mended', 'rechecked', 'closed'], fault),
      ...dateOrderProblems(row, ['found', 'due'], fault),
      ...stepProblems(row),
      ...landProblems(row),
    ]),
    ...planProblems(rows),
  ];
}

function kindProblems(row: Row): Problem[] {
  const { kind } = row.cells;
  if (kind !== 'disposal' && kind !== 'rectification') return [];
  const { must, not } = OWN[kind];
  const unsaid = row.cells[must]
    ? []
    : [
        fault(
          row,
          must,
          'empty-cell',
          say(`${kind} 必填`, `a value; every ${kind} has one`),
          say(`补上 ${must}`, `fill in ${must}`),
        ),
      ];
  const foreign = not
    .filter((name) => row.cells[name])
    .map((name) =>
      fault(
        row,
        name,
        'not-of-this-kind',
        say(`${kind} 没有这一项`, `nothing: a ${kind} has none`),
        fixed('删去这一格，或改正 kind', 'empty the cell, or mend kind'),
      ),
    );
  return [...unsaid, ...foreign];
}

function stepProblems(row: Row): Problem[] {
  const cell = row.cells.steps ?? '';
  if (cell === '') return [];
  const steps = cell.split('|').map(caseStepOf);
  const bad = () => [
    fault(
      row,
      'steps',
      'bad-step',
      fixed(
        '日期和事项，如 2023-03-01 签订协议，用 | 隔开，按先后',
        'a day and what was done, as 2023-03-01 signed, with bars between, in order',
      ),
      fixed('改写成这样', 'write it so'),
    ),
  ];
  const days = steps.map((step) => step?.day ?? '');
  const isInOrder = days.every((day, i) => isDate(day) && (i === 0 || day >= (days[i - 1] ?? '')));
  return isInOrder && (days[0] ?? '') >= (row.cells.found ?? '') ? [] : bad();
}

function landProblems(row: Row): Problem[] {
  if (!(Number(row.cells.land_freed) < 0)) return [];
  const mend = fixed('核对符号', 'check the sign');
  return [fault(row, 'land_freed', 'negative-amount', fixed('0 或正数', 'zero or more'), mend)];
}

/** 一企一策: a second plan is allowed only after the first is closed. */
function planProblems(rows: readonly Row[]): Problem[] {
  const plans = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.cells.kind !== 'disposal') continue;
    const own = plans.get(row.cells.enterprise ?? '') ?? [];
    plans.set(row.cells.enterprise ?? '', [...own, row]);
  }
  return [...plans.values()].flatMap((own) => {
    const inOrder = own.toSorted((a, b) => dayOf(a) - dayOf(b) || a.line - b.line);
    return inOrder.flatMap((row, i) => {
      const open = inOrder
        .slice(0, i)
        .find(({ cells }) => !cells.closed || cells.closed > (row.cells.found ?? ''));
      if (!open) return [];
      return [
        fault(
          row,
          'enterprise',
          'two-plans',
          fixed(
            '一企一策，前一方案办结后才有下一个',
            'one plan a firm; the next when the first is closed',
          ),
          say(
            `${open.line > 0 ? `第 ${open.line} 行的` : ''}方案 ${open.cells.case} 那时还没有办结；合并，或补上 closed`,
            `the plan ${open.cells.case}${open.line > 0 ? ` in line ${open.line}` : ''} was still open then; join them, or fill in closed`,
          ),
        ),
      ];
    });
  });
}

const dayOf = ({ cells }: Row) => Number((cells.found ?? '').replaceAll('-', ''));
