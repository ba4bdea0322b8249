import type { Problem } from '../figures/problem.ts';
import { SCORINGS } from '../figures/rankingNames.ts';
import type { Cells } from '../intake/readCells.ts';
import { badNumber } from '../tables/cellChecks.ts';
import { nearestName } from '../tables/nearest.ts';
import { problem, say } from '../tables/report.ts';
import { MAX_MAGNITUDE } from './domain.ts';
import type { Draw } from './draws.ts';

const FIXED = ['rep', 'normalisation'];
const SEED = 'values_seed';

/**
 * Draws as a table that `readDraws` reads: rep, normalisation, a weight for each indicator, the
 * seed of the values.
 */
export function drawTable(
  draws: readonly Draw[],
  indicators: readonly string[],
): { header: string[]; rows: string[][] } {
  const seeds = draws.some(({ valuesSeed }) => valuesSeed !== undefined);
  return {
    header: [...FIXED, ...indicators, ...(seeds ? [SEED] : [])],
    rows: draws.map(({ number, scoring, weights, valuesSeed }) => [
      String(number),
      scoring,
      ...Array.from(weights, String),
      ...(seeds ? [String(valuesSeed ?? '')] : []),
    ]),
  };
}

/**
 * Reads a table of draws. Every indicator needs a column; only the proportions of the weights
 * matter.
 */
export function readDraws(
  file: string,
  { rows, problems: found }: Cells,
  indicators: readonly string[],
): { draws: readonly Draw[]; problems: readonly Problem[] } {
  const problems = [...found];
  const [header, ...rest] = rows;
  const names = (header?.cells ?? []).map((name) => name.trim());
  for (const name of [...FIXED, ...indicators]) {
    if (header && !names.includes(name)) problems.push(noColumn(file, header.line, name));
  }
  if (problems.some(({ severity }) => severity === 'error')) return { draws: [], problems };
  const draws = rest.map(({ line, cells }): Draw => {
    const cell = (name: string) => (cells[names.indexOf(name)] ?? '').trim();
    const number = (name: string) => {
      const value = cell(name) === '' ? Number.NaN : Number(cell(name));
      if (value >= 0 && value <= MAX_MAGNITUDE) return value;
      const { code, expected, mend } = badNumber(cell(name));
      problems.push(
        problem('error', code, { file, line, column: name, value: cell(name) }, expected, mend),
      );
      return 0;
    };
    const weights = Float64Array.from(indicators, number);
    if (weights.every((weight) => weight === 0)) problems.push(noWeight(file, line));
    const scoring = SCORINGS.find((known) => known === cell('normalisation'));
    if (!scoring) problems.push(noScoring(file, line, cell('normalisation')));
    const seed = cell(SEED);
    return {
      number: number('rep'),
      scoring: scoring ?? 'min-max',
      weights,
      valuesSeed: seed === '' ? undefined : number(SEED),
    };
  });
  return { draws, problems };
}

function noColumn(file: string, line: number, column: string): Problem {
  return problem(
    'error',
    'missing-column',
    { file, line, column },
    say(
      'rep、normalisation 和每项指标各一列',
      'rep, normalisation and a column for each indicator',
    ),
    say(`补上列 ${column}`, `add the column ${column}`),
  );
}

function noWeight(file: string, line: number): Problem {
  return problem(
    'error',
    'no-weight',
    { file, line },
    say('权数之和大于 0', 'weights that add up to more than 0'),
    say('补上权数', 'fill in the weights'),
  );
}

function noScoring(file: string, line: number, value: string): Problem {
  const near = nearestName(value, SCORINGS);
  return problem(
    'error',
    'unknown-value',
    { file, line, column: 'normalisation', value },
    say(`其中之一：${SCORINGS.join(' / ')}`, `one of: ${SCORINGS.join(' / ')}`),
    near ? say(`改为 ${near}`, `write ${near}`) : say('从中选一个', 'choose one of them'),
  );
}
