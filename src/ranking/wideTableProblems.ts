import type { Problem } from '../figures/problem.ts';
import { ZERO_TARGETS } from '../figures/rankingNames.ts';
import { badNumber } from '../tables/cellChecks.ts';
import { nearestName } from '../tables/nearest.ts';
import { problem, say } from '../tables/report.ts';

/** A number in an analyst's table. */
export const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

export function badZeroTarget(file: string, line: number, value: string): Problem {
  const all = ZERO_TARGETS.join(' / ');
  return problem(
    'error',
    'unknown-value',
    { file, line, column: 'zero_target', value },
    say(`其中之一：${all}`, `one of: ${all}`),
    say('从中选一个，或留空', 'choose one of them, or leave the cell empty'),
  );
}

export function badCell(file: string, line: number, column: string, value: string): Problem {
  if (NUMBER.test(value.trim())) {
    return problem(
      'error',
      'too-large',
      { file, line, column, value },
      say('±1e100 以内的数', 'a number within ±1e100'),
      say('换大一级的单位', 'use a larger unit'),
    );
  }
  const { code, expected, mend } = badNumber(value);
  return problem('error', code, { file, line, column, value }, expected, mend);
}

export function badDirection(file: string, line: number, value: string): Problem {
  return problem(
    'error',
    'unknown-value',
    { file, line, column: 'direction', value },
    say('higher 或 lower', 'higher or lower'),
    say('越高越好写 higher，越低越好写 lower', 'higher if more is better, lower if less is better'),
  );
}

export function negativeWeight(file: string, line: number, value: string): Problem {
  return problem(
    'error',
    'negative-weight',
    { file, line, column: 'weight', value },
    say('0 或正数', 'zero or more'),
    say('越低越好的指标写 direction=lower', 'if less is better, set direction=lower'),
  );
}

export function noWeight(file: string): Problem {
  return problem(
    'error',
    'no-weight',
    { file, column: 'weight' },
    say('权数之和大于 0', 'weights that add up to more than 0'),
    say('补上权数', 'fill in the weights'),
  );
}

export function noColumn(
  file: string,
  line: number,
  name: string,
  indicators: readonly string[],
): Problem {
  const near = nearestName(name, indicators);
  return problem(
    'error',
    'missing-column',
    { file, line, column: name },
    say('meta 里的每项指标在数据表里有一列', 'a column for each indicator of the meta table'),
    near
      ? say(`是不是 ${near}？`, `did you mean ${near}?`)
      : say(
          `补上列 ${name}，或从 meta 里删去`,
          `add the column ${name}, or delete it from the meta`,
        ),
  );
}

export function badPlace(
  file: string,
  line: number,
  value: string,
  before: number | undefined,
  column = 'unit',
): Problem {
  return problem(
    'error',
    before === undefined ? 'empty-cell' : 'duplicate-key',
    { file, line, column, value },
    say('每行一个不重复的名称', 'a different name in each row'),
    before === undefined
      ? say('补上名称', 'fill in the name')
      : say(`与第 ${before} 行重复`, `line ${before} has the same name`),
  );
}
