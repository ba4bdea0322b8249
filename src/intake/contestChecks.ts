import type { Problem } from '../figures/problem.ts';
import { problem, say } from './report.ts';
import type { Row } from './smallTable.ts';
import type { TableRows } from './tableChecks.ts';

const FILE = 'contest_indicators.csv';

/** Checks that the rules of each contest belong to a version of it and can be weighed. */
export function contestProblems(tables: TableRows): Problem[] {
  const weighed = tables.contest_indicators ?? [];
  const problems: Problem[] = [];
  if (tables.contests) {
    const contests = new Set(tables.contests.map(({ cells }) => cells.contest));
    const versions = new Set(tables.contests.map(versionOf));
    for (const row of weighed) {
      // A contest that is not there at all has been reported.
      if (!contests.has(row.cells.contest) || versions.has(versionOf(row))) continue;
      problems.push(unknownVersion(row));
    }
  }
  const sums = new Map<string, { row: Row; weight: number }>();
  for (const row of weighed) {
    const sum = sums.get(versionOf(row)) ?? { row, weight: 0 };
    sums.set(versionOf(row), { ...sum, weight: sum.weight + Number(row.cells.weight) });
    if (Number(row.cells.weight) < 0) problems.push(negativeWeight(row));
  }
  for (const { row, weight } of sums.values()) if (weight === 0) problems.push(noWeight(row));
  return problems;
}

const versionOf = ({ cells }: Row) => `${cells.contest}|${cells.version}`;

function unknownVersion({ line, cells }: Row): Problem {
  return problem(
    'error',
    'unknown-version',
    { file: FILE, line, column: 'version', value: cells.version },
    say(`contests.csv 里 ${cells.contest} 的版本`, `a version of ${cells.contest} in contests.csv`),
    say('改正版本，或先在 contests.csv 添加一行', 'mend the version, or add it to contests.csv'),
  );
}

function negativeWeight({ line, cells }: Row): Problem {
  return problem(
    'error',
    'negative-weight',
    { file: FILE, line, column: 'weight', value: cells.weight },
    say('0 或正数', 'zero or more'),
    say(
      '越低越好的指标写 direction=lower，权数不写负数',
      'where less is better, direction is lower and the weight stays positive',
    ),
  );
}

function noWeight({ line, cells }: Row): Problem {
  return problem(
    'error',
    'no-weight',
    { file: FILE, line, column: 'weight', value: cells.weight },
    say('权数之和大于 0', 'weights that add up to more than 0'),
    say(
      `${cells.contest} 这一版的权数全是 0；补上权数`,
      `all weights of this version of ${cells.contest} are 0; fill them in`,
    ),
  );
}
