import type { Problem } from '../figures/problem.ts';
import { ZERO_TARGETS } from '../figures/rankingNames.ts';
import { wrongLength } from '../intake/fileProblems.ts';
import { type Cells, readCells } from '../intake/readCells.ts';
import { readHeader, wrongSeparator } from '../tables/header.ts';
import type { ColumnSchema } from '../tables/schema.ts';
import { MAX_MAGNITUDE } from './domain.ts';
import { ABSENCE, type Column, type Criterion, type RankingTable } from './rankingTable.ts';
import {
  badCell,
  badDirection,
  badPlace,
  badZeroTarget,
  NUMBER,
  negativeWeight,
  noColumn,
  noWeight,
} from './wideTableProblems.ts';

/** A file, and its name for problems. */
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
  { name: 'step', type: 'decimal' },
  { name: 'floor', type: 'text' },
  { name: 'cap', type: 'text' },
  { name: 'zero_target', type: 'text', values: ZERO_TARGETS },
];

/** The row of one indicator in meta.csv. */
interface Meta
  extends Pick<Column, 'lower' | 'bounds' | 'base' | 'step' | 'floor' | 'cap' | 'zeroTarget'> {
  readonly line: number;
  readonly weight: number;
  readonly target: number | undefined;
}

/** The line numbers of the places and indicators in the two files. */
export interface TableLines {
  readonly places: readonly number[];
  readonly indicators: readonly number[];
}

const ABSENT: Readonly<Record<string, number>> = {
  '': ABSENCE.missing,
  na: ABSENCE.missing,
  missing: ABSENCE.missing,
  late: ABSENCE.late,
  confidential: ABSENCE.confidential,
  not_applicable: ABSENCE.notApplicable,
};

/**
 * Reads an analyst's own table: data.csv has one row for each unit, with its name in the first
 * column, and one column for each indicator. meta.csv has the direction, weight, target, bounds and
 * base of each indicator. An empty cell or NA is missing; late, confidential and not_applicable are
 * distinct.
 */
export async function readWideTable(
  data: NamedFile,
  meta: NamedFile,
): Promise<{
  table: RankingTable | undefined;
  lines: TableLines;
  problems: readonly Problem[];
}> {
  const [cells, metaCells] = await Promise.all([
    readCells(data.name, data.blob),
    readCells(meta.name, meta.blob),
  ]);
  const problems = [...cells.problems, ...metaCells.problems];
  const separators = [...separatorOf(data.name, cells), ...separatorOf(meta.name, metaCells)];
  // Read as comma-separated, such a file is a single column, and all other problems would mislead.
  if (separators.length > 0) {
    const lines = { places: [], indicators: [] };
    return { table: undefined, lines, problems: [...problems, ...separators] };
  }
  const known = readMeta(meta.name, metaCells, problems);
  const [header, ...rows] = cells.rows;
  if (!header) return { table: undefined, lines: { places: [], indicators: [] }, problems };
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
  return {
    table: broken ? undefined : { places, criteria },
    lines: { places: lines, indicators: criteria.map(({ id }) => known.get(id)?.line ?? 1) },
    problems,
  };
}

function separatorOf(file: string, { rows: [first] }: Cells): Problem[] {
  const found = first?.cells.length === 1 && wrongSeparator(file, first.line, first.cells);
  return found ? [found] : [];
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
  if (!isNumber(cell)) return undefined;
  const places = /^[^.e]*\.(\d+)$/i.exec(cell)?.[1]?.length ?? 0;
  const plain = !/e/i.test(cell);
  return { value: Number(cell), absent: ABSENCE.none, rounding: plain ? 0.5 / 10 ** places : 0 };
}

/** True if a text is a number whose square and sum do not overflow; `1e999` is not. */
const isNumber = (text: string) => NUMBER.test(text) && Math.abs(Number(text)) <= MAX_MAGNITUDE;

function columnOf(
  { line: _line, weight: _weight, target, ...rules }: Meta,
  cells: readonly Cell[],
): Column {
  return {
    ...rules,
    values: Float64Array.from(cells, ({ value }) => value),
    absent: Uint8Array.from(cells, ({ absent }) => absent),
    rounding: Float64Array.from(cells, ({ rounding }) => rounding),
    target: new Float64Array(cells.length).fill(target ?? Number.NaN),
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
      if (isNumber(text)) return Number(text);
      problems.push(badCell(file, line, name, text));
      return undefined;
    };
    const direction = cell('direction').toLowerCase();
    if (!['', 'higher', 'lower', '1', '-1'].includes(direction)) {
      problems.push(badDirection(file, line, cell('direction')));
    }
    const weight = number('weight') ?? 1;
    if (weight < 0) problems.push(negativeWeight(file, line, cell('weight')));
    const limit = (name: string, none: number) =>
      cell(name).toLowerCase() === 'none' ? none : number(name);
    const zeroTarget = ZERO_TARGETS.find((name) => name === cell('zero_target').toLowerCase());
    if (!zeroTarget && cell('zero_target') !== '') {
      problems.push(badZeroTarget(file, line, cell('zero_target')));
    }
    const [low, high] = [number('lower'), number('upper')];
    const id = cell('indicator');
    const before = found.get(id);
    if (before) problems.push(badPlace(file, line, id, before.line, 'indicator'));
    found.set(id, {
      line,
      lower: direction === 'lower' || direction === '-1',
      weight,
      target: number('target'),
      bounds: low === undefined || high === undefined ? undefined : { low, high },
      base: number('base'),
      step: number('step'),
      floor: limit('floor', Number.NEGATIVE_INFINITY),
      cap: limit('cap', Number.POSITIVE_INFINITY),
      zeroTarget,
    });
  }
  const total = [...found.values()].reduce((sum, { weight }) => sum + weight, 0);
  if (found.size > 0 && !(total > 0)) problems.push(noWeight(file));
  return found;
}
