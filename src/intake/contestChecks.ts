import type { Problem } from '../figures/problem.ts';
import { scoringRule } from '../figures/scoringRules.ts';
import { fixed, problem, say, withoutData } from '../tables/report.ts';
import { methodProblems, targetProblems } from './contestMethodChecks.ts';
import { cellSpot, emptySpot } from './rowSpot.ts';
import type { Row } from './smallTable.ts';
import type { TableRows } from './tableChecks.ts';

const CONTESTS = 'contests.csv';
const INDICATORS = 'contest_indicators.csv';

/**
 * Checks that the rules of each contest suffice for a ranking: versions do not overlap and no
 * version is incomplete.
 */
export function contestProblems(tables: TableRows): Problem[] {
  const rules = tables.contest_indicators ?? [];
  const byRate = new Set(
    (tables.contests ?? []).filter(({ cells }) => scoringRule(cells.score).rate).map(versionOf),
  );
  return [
    ...versionProblems(tables),
    ...weightProblems(rules),
    ...(tables.contests ?? []).flatMap((contest) => {
      const own = rules.filter((row) => versionOf(row) === versionOf(contest));
      return own.length > 0
        ? [...ruleProblems(contest, own, tables), ...methodProblems(contest, own, tables)]
        : [];
    }),
    ...targetProblems(
      rules.filter((row) => byRate.has(versionOf(row))),
      tables.targets ?? [],
    ),
  ];
}

const versionOf = ({ cells }: Row) => `${cells.contest}|${cells.version}`;

function versionProblems({ contests, contest_indicators: rules = [] }: TableRows): Problem[] {
  if (!contests) return [];
  const known = new Set(contests.map(({ cells }) => cells.contest));
  const versions = new Set(contests.map(versionOf));
  // A missing contest has been reported already.
  const unknown = rules.filter(
    (row) => known.has(row.cells.contest) && !versions.has(versionOf(row)),
  );
  const overlapping = contests.flatMap((row, i) => {
    const other = contests.slice(0, i).find((before) => bothActive(before, row));
    return other ? [twoActive(row, other)] : [];
  });
  return [...unknown.map(unknownVersion), ...overlapping];
}

function bothActive({ cells: a }: Row, { cells: b }: Row): boolean {
  if (a.contest !== b.contest || a.version === b.version) return false;
  const from = (cell: string | undefined) => cell || '0000';
  const to = (cell: string | undefined) => cell || '9999';
  return from(a.valid_from) <= to(b.valid_to) && from(b.valid_from) <= to(a.valid_to);
}

function weightProblems(rules: readonly Row[]): Problem[] {
  const sums = new Map<string, { row: Row; weight: number }>();
  for (const row of rules) {
    const sum = sums.get(versionOf(row)) ?? { row, weight: 0 };
    sums.set(versionOf(row), { ...sum, weight: sum.weight + Number(row.cells.weight) });
  }
  return [
    ...rules.filter(({ cells }) => Number(cells.weight) < 0).map(negativeWeight),
    ...[...sums.values()].filter(({ weight }) => weight === 0).map(({ row }) => noWeight(row)),
  ];
}

/**
 * A contest with known indicators must define scoring, aggregation and the treatment of missing
 * values.
 */
function ruleProblems(contest: Row, rules: readonly Row[], tables: TableRows): Problem[] {
  const { cells } = contest;
  const unsaid = (['score', 'aggregate', 'missing'] as const).filter((name) => !cells[name]);
  const indicators =
    tables.indicators && new Set(tables.indicators.map((row) => row.cells.indicator));
  const strangers = (cells.tie_break ?? '')
    .split('|')
    .filter((id) => id !== '' && indicators && !indicators.has(id));
  const { needs } = scoringRule(cells.score);
  const byTarget = needs === 'target';
  const needsTarget = (row: Row) => byTarget || ['yes', 'true'].includes(row.cells.target ?? '');
  const aimed = new Set((tables.targets ?? []).map((row) => row.cells.indicator));
  return [
    ...unsaid.map((name) => unsaidRule(contest, name)),
    ...strangers.map((id) => unknownTieBreak(contest, id)),
    ...rules
      .filter(
        (row) =>
          (needsTarget(row) && !aimed.has(row.cells.indicator)) ||
          // Targets exist only for levels.
          (byTarget && row.cells.measure !== 'level'),
      )
      .map(noTarget),
    ...(needs === 'bounds'
      ? rules
          .filter((row) => !row.cells.lower || !row.cells.upper)
          .map((row) => noBounds(row, cells.score))
      : []),
  ];
}

const unknownVersion = (row: Row): Problem =>
  problem(
    'error',
    'unknown-version',
    cellSpot(INDICATORS, row, 'version'),
    say(
      `contests.csv 里 ${row.cells.contest} 的版本`,
      `a version of ${row.cells.contest} in contests.csv`,
    ),
    fixed(
      '改正版本，或先在 contests.csv 添加一行',
      'correct the version, or add it to contests.csv',
    ),
  );

const twoActive = (row: Row, other: Row): Problem =>
  problem(
    'error',
    'two-active-versions',
    cellSpot(CONTESTS, row, 'valid_from'),
    fixed('任何一天只有一个版本有效', 'one version in force on any day'),
    say(
      `与第 ${other.line} 行的版本 ${other.cells.version} 期限重叠；改正 valid_from 或 valid_to`,
      `version ${other.cells.version} in line ${other.line} is in force too; correct valid_from or valid_to`,
    ),
  );

const negativeWeight = (row: Row): Problem =>
  problem(
    'error',
    'negative-weight',
    cellSpot(INDICATORS, row, 'weight'),
    fixed('0 或正数', 'zero or more'),
    fixed(
      '越低越好的指标写 direction=lower，权数不写负数',
      'where less is better, direction is lower and the weight stays positive',
    ),
  );

const noWeight = (row: Row): Problem =>
  problem(
    'error',
    'no-weight',
    cellSpot(INDICATORS, row, 'weight'),
    fixed('权数之和大于 0', 'weights that add up to more than 0'),
    say(
      `${row.cells.contest} 这一版的权数全是 0；补上权数`,
      `all weights of this version of ${row.cells.contest} are 0; fill them in`,
    ),
  );

const unsaidRule = (row: Row, name: 'score' | 'aggregate' | 'missing'): Problem =>
  problem(
    'error',
    'unsaid-rule',
    emptySpot(CONTESTS, row, name),
    fixed(
      '列了指标的竞赛要写明 score、aggregate 和 missing',
      'score, aggregate and missing of a contest with indicators',
    ),
    say(
      `补上 ${row.cells.contest} 的 ${name}；缺数怎么计没有默认做法`,
      `fill in ${name} of ${row.cells.contest}; it has no default, in particular none for missing values`,
    ),
  );

const unknownTieBreak = (row: Row, value: string): Problem =>
  problem(
    'error',
    'unknown-indicator',
    { ...emptySpot(CONTESTS, row, 'tie_break'), value },
    fixed(
      'indicators.csv 里有的代码，用 | 隔开',
      'ids that indicators.csv defines, with bars between',
    ),
    fixed('改正代码', 'correct the id'),
  );

const noTarget = (row: Row): Problem =>
  problem(
    'error',
    'target-missing',
    cellSpot(INDICATORS, row, 'indicator'),
    fixed('targets.csv 里有这项指标的年度目标', 'annual targets of the indicator in targets.csv'),
    fixed(
      '这种规则要有目标：补上 targets.csv，或换一种计分办法',
      'the rule needs targets: add them to targets.csv, or score in another way',
    ),
  );

const noBounds = (row: Row, score: string | undefined): Problem =>
  problem(
    'error',
    'bounds-missing',
    cellSpot(INDICATORS, row, 'lower'),
    fixed('lower 和 upper 两个界限', 'both bounds, lower and upper'),
    withoutData(
      say(
        `${score} 要有固定的上下界，补上这两格`,
        `${score} needs fixed bounds: fill in both cells`,
      ),
    ),
  );
