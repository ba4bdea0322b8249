import type { Problem } from '../../figures/problem.ts';
import { rowFaultIn } from '../../intake/rowFault.ts';
import type { Row } from '../../intake/smallTable.ts';
import type { TableRows } from '../../intake/tableChecks.ts';
import { fixed, say, withoutData } from '../../tables/report.ts';
import { CLASSES, type ClassRule } from '../data/rules.ts';
import { dateOrderProblems } from './dateOrder.ts';
import type { LandTableName } from './landNames.ts';
import { policyProblems } from './policyChecks.ts';
import { RULES_CLASSES } from './rulesClasses.ts';
import { smeRuleProblems } from './smeRuleChecks.ts';

/** The kind of set that each table of rules belongs to. */
const KIND_OF: readonly (readonly [LandTableName, string])[] = [
  ['rules_evaluations', 'evaluation'],
  ['rules_indicators', 'evaluation'],
  ['rules_classes', 'evaluation'],
  ['rules_criteria', 'low-efficiency'],
  ['rules_items', 'specialised-sme'],
  ['rules_brackets', 'specialised-sme'],
  ['rules_conditions', 'specialised-sme'],
  ['rules_stages', 'stages'],
  ['rules_policies', 'policies'],
];

/** Checks that each rule set can be applied: it is complete and free of contradictions. */
export function landRuleProblems(tables: TableRows): Problem[] {
  const sets = tables.rules_sets ?? [];
  const inSets = rowFaultIn('rules_sets.csv');
  return [
    ...sets.flatMap((row) => dateOrderProblems(row, ['effective_from', 'effective_to'], inSets)),
    ...kindProblems(tables),
    ...(tables.rules_indicators ?? []).flatMap(indicatorProblems),
    ...classProblems(tables.rules_classes ?? []),
    ...(tables.rules_criteria ?? []).flatMap(criterionProblems),
    ...smeRuleProblems(tables),
    ...policyProblems(tables.rules_policies ?? []),
  ];
}

function kindProblems(tables: TableRows): Problem[] {
  const kinds = new Map((tables.rules_sets ?? []).map(({ cells }) => [cells.ruleset, cells.kind]));
  return KIND_OF.flatMap(([table, wanted]) => {
    const fault = rowFaultIn(`${table}.csv`);
    return (tables[table] ?? []).flatMap((row) => {
      const kind = kinds.get(row.cells.ruleset);
      // A missing set has already been reported.
      if (kind === undefined || kind === wanted) return [];
      return [
        fault(
          row,
          'ruleset',
          'wrong-kind-of-rules',
          withoutData(say(`${wanted} 类的规则`, `a set of the kind ${wanted}`)),
          say(
            `rules_sets.csv 里它是 ${kind}；改正一处`,
            `rules_sets.csv says it is ${kind}; mend one of the two`,
          ),
        ),
      ];
    });
  });
}

function indicatorProblems(row: Row): Problem[] {
  const fault = rowFaultIn('rules_indicators.csv');
  const number = (name: string) => (row.cells[name] ? Number(row.cells[name]) : Number.NaN);
  const positive = fixed('大于 0 的数', 'a number above 0');
  const check = fixed('核对规则', 'check the rule');
  const problems = ['weight', 'benchmark', 'cap']
    .filter((name) => number(name) <= 0)
    .map((name) => fault(row, name, 'not-positive', positive, check));
  if (number('floor') >= number('cap')) {
    problems.push(
      fault(row, 'floor', 'floor-above-cap', fixed('小于 cap', 'less than cap'), check),
    );
  }
  return problems;
}

/**
 * Checks the classes of a scope: all by percentile, from 0 to 100 without a gap, or all by score,
 * falling.
 */
function classProblems(rows: readonly Row[]): Problem[] {
  const fault = rowFaultIn('rules_classes.csv');
  const scopes = new Map<string, Row[]>();
  for (const row of rows) {
    const name = `${row.cells.ruleset}|${row.cells.scope}`;
    scopes.set(name, [...(scopes.get(name) ?? []), row]);
  }
  const expected = fixed(
    '从 A 起依次相接：百分位 0 到 100，或得分一级比一级低',
    'classes that follow each other from A: percentiles from 0 to 100, or scores that fall',
  );
  const mend = fixed(
    '每行只用一种；补上空缺，去掉重叠',
    'use one kind in all rows; close the gaps and part what overlaps',
  );
  return [...scopes.values()].flatMap((own) => {
    const inOrder = own
      .map((row) => ({ row, rule: RULES_CLASSES.read(row.cells) }))
      .sort((a, b) => CLASSES.indexOf(a.rule.class) - CLASSES.indexOf(b.rule.class));
    const bad = inOrder.find(
      ({ row, rule }, i) =>
        !isOneKind(row) ||
        !follows(rule, inOrder[i - 1]?.rule) ||
        (i === inOrder.length - 1 && rule.by === 'percentile' && rule.to !== 100),
    );
    if (!bad) return [];
    const column = bad.rule.by === 'score' ? 'least_score' : 'from_percentile';
    return [fault(bad.row, column, 'class-bounds', expected, mend)];
  });
}

function isOneKind({ cells }: Row): boolean {
  const percentiles = [cells.from_percentile, cells.to_percentile].filter(Boolean).length;
  return cells.least_score ? percentiles === 0 : percentiles === 2;
}

function follows(rule: ClassRule, before: ClassRule | undefined): boolean {
  if (rule.by === 'score') return !before || (before.by === 'score' && rule.least < before.least);
  const from = before?.by === 'percentile' ? before.to : 0;
  return (!before || before.by === 'percentile') && rule.from === from && rule.to > rule.from;
}

function criterionProblems(row: Row): Problem[] {
  if (row.cells.criterion !== 'class-in-years') return [];
  const fault = rowFaultIn('rules_criteria.csv');
  const problems: Problem[] = [];
  if (!row.cells.class) {
    const expected = fixed('哪一类', 'the class that is meant');
    problems.push(
      fault(row, 'class', 'empty-cell', expected, fixed('补上 class', 'fill in class')),
    );
  }
  const years = Number(row.cells.threshold);
  if (!Number.isInteger(years) || years < 1) {
    const expected = fixed('连续的年数，1 以上', 'a number of years, 1 or more');
    const mend = fixed('改为整数', 'write a whole number');
    problems.push(fault(row, 'threshold', 'bad-number', expected, mend));
  }
  return problems;
}
