import type { Problem } from '../figures/problem.ts';
import { badNumber } from '../intake/cellChecks.ts';
import { wrongLength } from '../intake/fileProblems.ts';
import { readHeader } from '../intake/header.ts';
import { nearestName } from '../intake/nearest.ts';
import { type Cells, readCells } from '../intake/readCells.ts';
import { problem, say } from '../intake/report.ts';
import type { ColumnSchema } from '../intake/tableSchema.ts';
import { ABSENCE, type Column, type Criterion, type RankingTable } from './rankingTable.ts';

/** A file by its name, as problems tell it. */
export interface NamedFile {
  readonly name: string;
  readonly blob: Blob;
}

const META: readonly ColumnSchema[] = [
  { name: 'indicator', type: 'text', required: true },
  { name: 'direction', type: 'text' },
  { name: 'weight', type: 'decimal' },
  { name: 'target', type: 'decimal' },
  { name: 'lower', type: 'decimal' },
  { name: 'upper', type: 'decimal' },
  { name: 'base', type: 'decimal' },
];

/** What meta.csv says of one indicator. */
interface Meta {
  readonly line: number;
  readonly lower: boolean;
  readonly weight: number;
  readonly target: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly base: number | undefined;
}

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
const ABSENT: Readonly<Record<string, number>> = {
  '': ABSENCE.missing,
  na: ABSENCE.missing,
  missing: ABSENCE.missing,
  late: ABSENCE.late,
  confidential: ABSENCE.confidential,
  not_applicable: ABSENCE.notApplicable,
};

/**
 * Reads an analyst's own table: units in rows, the first column their names, an indicator a column
 * (data.csv); direction, weight, target, bounds and base of each (meta.csv). An empty cell or NA is
 * missing; late, confidential and not_applicable are told apart.
 */
export async function readWideTable(
  data: NamedFile,
  meta: NamedFile,
): Promise<{ table: RankingTable | undefined; problems: readonly Problem[] }> {
  const [cells, metaCells] = await Promise.all([
    readCells(data.name, data.blob),
    readCells(meta.name, meta.blob),
  ]);
  const problems = [...cells.problems, ...metaCells.problems];
  const known = readMeta(meta.name, metaCells, problems);
  const [header, ...rows] = cells.rows;
  if (!header) return { table: undefined, problems };
  const names = header.cells.map((name) => name.trim());
  const indicators = names.slice(1);
  for (const name of known.keys()) {
    if (!indicators.includes(name))
      problems.push(noColumn(data.name, header.line, name, indicators));
  }
  const places: string[] = [];
  const lines: number[] = [];
  for (const { line, cells: row } of rows) {
    if (row.length !== names.length) {
      problems.push(wrongLength(data.name, line, row, names.length));
      continue;
    }
    const place = (row[0] ?? '').trim();
    const before = places.indexOf(place);
    if (place === '' || before >= 0) problems.push(badPlace(data.name, line, place, lines[before]));
    places.push(place);
    lines.push(line);
  }
  const kept = rows.filter(({ cells: row }) => row.length === names.length);
  const criteria = indicators.flatMap((id, i): Criterion[] => {
    const said = known.get(id);
    if (!said) return [];
    const read = kept.map(({ cells: row, line }) => {
      const cell = readCell(row[i + 1] ?? '');
      if (!cell) problems.push(badCell(data.name, line, id, row[i + 1] ?? ''));
      return cell ?? { value: Number.NaN, absent: ABSENCE.missing, rounding: 0 };
    });
    return [{ id, weight: said.weight, parts: [{ column: columnOf(said, read), share: 1 }] }];
  });
  const broken = problems.some(({ severity }) => severity === 'error');
  return { table: broken ? undefined : { places, criteria }, problems };
}

interface Cell {
  readonly value: number;
  readonly absent: number;
  readonly rounding: number;
}

function readCell(text: string): Cell | undefined {
  const cell = text.trim();
  const absent = ABSENT[cell.toLowerCase()];
  if (absent !== undefined) return { value: Number.NaN, absent, rounding: 0 };
  if (!NUMBER.test(cell)) return undefined;
  const places = /^[^.e]*\.(\d+)$/i.exec(cell)?.[1]?.length ?? 0;
  const plain = !/e/i.test(cell);
  return { value: Number(cell), absent: ABSENCE.none, rounding: plain ? 0.5 / 10 ** places : 0 };
}

function columnOf({ lower, target, low, high, base }: Meta, cells: readonly Cell[]): Column {
  return {
    values: Float64Array.from(cells, ({ value }) => value),
    absent: Uint8Array.from(cells, ({ absent }) => absent),
    rounding: Float64Array.from(cells, ({ rounding }) => rounding),
    lower,
    target: new Float64Array(cells.length).fill(target ?? Number.NaN),
    bounds: low === undefined || high === undefined ? undefined : { low, high },
    base,
  };
}

function readMeta(file: string, { rows }: Cells, problems: Problem[]): Map<string, Meta> {
  const found = new Map<string, Meta>();
  const [first, ...rest] = rows;
  if (!first) return found;
  const header = readHeader(file, first.line, first.cells, { columns: META });
  problems.push(...header.problems);
  for (const { line, cells } of rest) {
    const cell = (name: string) => (cells[header.positions.get(name) ?? -1] ?? '').trim();
    const number = (name: string) => {
      const text = cell(name);
      if (text === '' || /^na$/i.test(text)) return undefined;
      if (NUMBER.test(text)) return Number(text);
      problems.push(badCell(file, line, name, text));
      return undefined;
    };
    const direction = cell('direction').toLowerCase();
    if (!['', 'higher', 'lower', '1', '-1'].includes(direction)) {
      problems.push(badDirection(file, line, cell('direction')));
    }
    const weight = number('weight') ?? 1;
    if (weight < 0) problems.push(negativeWeight(file, line, cell('weight')));
    const id = cell('indicator');
    const before = found.get(id);
    if (before) problems.push(badPlace(file, line, id, before.line, 'indicator'));
    found.set(id, {
      line,
      lower: direction === 'lower' || direction === '-1',
      weight,
      target: number('target'),
      low: number('lower'),
      high: number('upper'),
      base: number('base'),
    });
  }
  const total = [...found.values()].reduce((sum, { weight }) => sum + weight, 0);
  if (found.size > 0 && !(total > 0)) problems.push(noWeight(file));
  return found;
}

function badCell(file: string, line: number, column: string, value: string): Problem {
  const { code, expected, mend } = badNumber(value);
  return problem('error', code, { file, line, column, value }, expected, mend);
}

function badDirection(file: string, line: number, value: string): Problem {
  return problem(
    'error',
    'unknown-value',
    { file, line, column: 'direction', value },
    say('higher 或 lower', 'higher or lower'),
    say('越高越好写 higher，越低越好写 lower', 'higher where more is better, lower where less is'),
  );
}

function negativeWeight(file: string, line: number, value: string): Problem {
  return problem(
    'error',
    'negative-weight',
    { file, line, column: 'weight', value },
    say('0 或正数', 'zero or more'),
    say('越低越好的指标写 direction=lower', 'where less is better, direction is lower'),
  );
}

function noWeight(file: string): Problem {
  return problem(
    'error',
    'no-weight',
    { file, column: 'weight' },
    say('权数之和大于 0', 'weights that add up to more than 0'),
    say('补上权数', 'fill in the weights'),
  );
}

function noColumn(
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

function badPlace(
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
    say('每行一个不重复的名称', 'a name of its own in each row'),
    before === undefined
      ? say('补上名称', 'fill in the name')
      : say(`与第 ${before} 行重复`, `line ${before} has the same`),
  );
}
