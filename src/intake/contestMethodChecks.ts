import type { Problem } from '../figures/problem.ts';
import { type ScoringRule, scoringRule } from '../figures/scoringRules.ts';
import { fixed, problem, say, withoutData } from '../tables/report.ts';
import { cellSpot, emptySpot } from './rowSpot.ts';
import type { Row } from './smallTable.ts';
import type { TableRows } from './tableChecks.ts';

const CONTESTS = 'contests.csv';
const INDICATORS = 'contest_indicators.csv';
const TARGETS = 'targets.csv';

/**
 * Checks that a contest's method can score its rules: valid divisors, bounds in order, and no value
 * missing that only the rules can supply.
 */
export function methodProblems(
  contest: Row,
  rules: readonly Row[],
  { places = [] }: TableRows,
): Problem[] {
  const { score, aggregate, tolerance = '' } = contest.cells;
  const terms = scoringRule(score);
  const found: Problem[] = [];
  const isMean = aggregate === 'geometric' || aggregate === 'harmonic';
  if (terms.negative === 'always' && isMean) found.push(negativePoints(contest));
  if (tolerance !== '' && !(Number(tolerance) >= 0 && Number(tolerance) < 1)) {
    found.push(badTolerance(contest));
  }
  for (const row of rules) {
    found.push(...limitProblems(row, terms));
    if (terms.base && isNumber(row.cells.base) && Number(row.cells.base) <= 0) {
      found.push(badBase(row));
    }
    if (terms.step) found.push(...stepProblems(row, terms.step, contest, places));
  }
  return found;
}

const isNumber = (cell: string | undefined): cell is string =>
  cell !== undefined && cell !== '' && !Number.isNaN(Number(cell));

function limitProblems(row: Row, { bounds }: ScoringRule): Problem[] {
  const { lower, upper, floor, cap } = row.cells;
  const bad = (['floor', 'cap'] as const).filter((name) => {
    const cell = row.cells[name] ?? '';
    return cell !== '' && cell !== 'none' && !isNumber(cell);
  });
  const crossed = (low: string | undefined, high: string | undefined) =>
    isNumber(low) && isNumber(high) && Number(low) >= Number(high);
  return [
    ...bad.map((name) => badLimit(row, name)),
    ...(bounds && crossed(lower, upper) ? [outOfOrder(row, 'lower')] : []),
    ...(crossed(floor, cap) ? [outOfOrder(row, 'floor')] : []),
    ...(bounds === 'go-on' && lower && upper && (!floor || !cap) ? [unsaidLimits(row)] : []),
  ];
}

/**
 * Checks the targets by which completion scores divide.
 *
 * @param rules those of all contests scored by completion
 */
export function targetProblems(rules: readonly Row[], targets: readonly Row[]): Problem[] {
  return targets.flatMap((target) => {
    const { value, indicator } = target.cells;
    const own = rules.filter(({ cells }) => cells.indicator === indicator);
    if (own.length === 0 || !isNumber(value)) return [];
    if (Number(value) < 0) return [negativeTarget(target)];
    const isUnsaid = own.some(({ cells }) => !cells.zero_target);
    return Number(value) === 0 && isUnsaid ? [zeroTarget(target)] : [];
  });
}

/**
 * Warns if places share the lowest points only because of the default step, where the rules give no
 * step.
 */
function stepProblems(row: Row, usual: number, contest: Row, places: readonly Row[]): Problem[] {
  const { step = '', floor = '' } = row.cells;
  if (isNumber(step) && Number(step) <= 0) return [badStep(row)];
  if (step !== '' || floor !== '') return [];
  const groups = (contest.cells.groups ?? '').split('|').filter(Boolean);
  const most = Math.max(
    0,
    ...groups.map((group) => places.filter(({ cells }) => cells.group === group).length),
  );
  return usual * (most - 1) > 100 ? [stepsEnd(row)] : [];
}

const negativePoints = (row: Row): Problem =>
  problem(
    'error',
    'outside-method',
    cellSpot(CONTESTS, row, 'aggregate'),
    withoutData(
      say(
        `几何、调和平均要求得分不小于 0，${row.cells.score} 的得分有负数`,
        `a geometric or harmonic mean needs points that are not below 0; those of ${row.cells.score} are`,
      ),
    ),
    fixed(
      '合成改为 arithmetic、topsis、borda 或 copeland，或计分改为 min-max、efficacy',
      'aggregate by arithmetic, topsis, borda or copeland, or score by min-max or efficacy',
    ),
  );

const badTolerance = (row: Row): Problem =>
  problem(
    'error',
    'bad-tolerance',
    cellSpot(CONTESTS, row, 'tolerance'),
    fixed('0 到 1 之间的比例，不含 1', 'a share from 0 up to but not including 1'),
    fixed('如 0.001；留空是 1e-9', 'for example 0.001; an empty cell is 1e-9'),
  );

const badLimit = (row: Row, column: 'floor' | 'cap'): Problem =>
  problem(
    'error',
    'bad-number',
    cellSpot(INDICATORS, row, column),
    fixed('分数，或 none', 'points, or none'),
    fixed('改为数字，没有限度写 none', 'write a number, or none where there is no limit'),
  );

const outOfOrder = (row: Row, column: 'lower' | 'floor'): Problem =>
  problem(
    'error',
    'out-of-order',
    cellSpot(INDICATORS, row, column),
    fixed('lower 小于 upper，floor 小于 cap', 'lower below upper, and floor below cap'),
    fixed(
      '对调或改正；越低越好写 direction=lower',
      'swap or correct them; where less is better, direction is lower',
    ),
  );

const unsaidLimits = (row: Row): Problem =>
  problem(
    'warning',
    'unsaid-limits',
    emptySpot(INDICATORS, row, row.cells.floor ? 'cap' : 'floor'),
    fixed(
      '有固定上下界的功效系数，要写明 floor 和 cap',
      'floor and cap of an efficacy coefficient with fixed bounds',
    ),
    fixed(
      '界外的值会低于 60 分或高于 100 分；写 floor 60、cap 100，确实不限写 none',
      'values beyond the bounds score below 60 or above 100; write floor 60 and cap 100, or none where that is meant',
    ),
  );

const badBase = (row: Row): Problem =>
  problem(
    'error',
    'outside-method',
    cellSpot(INDICATORS, row, 'base'),
    fixed('大于 0 的基数', 'a base above 0'),
    fixed('改正基数，留空则以平均值为基数', 'correct the base, or leave it empty for the mean'),
  );

const badStep = (row: Row): Problem =>
  problem(
    'error',
    'bad-step',
    cellSpot(INDICATORS, row, 'step'),
    fixed('大于 0 的一档', 'a step above 0'),
    fixed('如 5：每落后一名少满分的 5%', 'for example 5: each place ahead costs 5% of full points'),
  );

const stepsEnd = (row: Row): Problem =>
  problem(
    'warning',
    'steps-end',
    emptySpot(INDICATORS, row, 'step'),
    fixed(
      '单位多于 21 个时，要写明 step 或 floor',
      'step or floor in a field of more than 21 units',
    ),
    fixed(
      '每名少 5 分，第 21 名以后都是 0 分；按规则写 step（如 4）和 floor',
      'each place costs 5 points, so all after the 21st have 0; write the step (such as 4) and floor of the rules',
    ),
  );

const negativeTarget = (row: Row): Problem =>
  problem(
    'error',
    'outside-method',
    cellSpot(TARGETS, row, 'value'),
    fixed('大于 0 的目标：完成率要除以它', 'a target above 0, which a completion rate divides by'),
    fixed('改正目标，或换一种计分办法', 'correct the target, or score in another way'),
  );

const zeroTarget = (row: Row): Problem =>
  problem(
    'warning',
    'zero-target',
    cellSpot(TARGETS, row, 'value'),
    fixed(
      '目标为 0 时，要在 contest_indicators.csv 的 zero_target 写明怎么计',
      'zero_target in contest_indicators.csv, which says what a target of 0 means',
    ),
    fixed(
      '写 drop（不考核）、full（满分）、zero（0 分）或 any（有就满分）；不写时，越高越好的指标不考核',
      'write drop (not assessed), full, zero or any (full above 0); unsaid, it is not assessed where more is better',
    ),
  );
