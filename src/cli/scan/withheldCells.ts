import type { Dataset } from '../../figures/dataset.ts';
import { decimalText } from '../../figures/decimal.ts';
import type { Figure } from '../../figures/figure.ts';
import { releaseKey } from '../../figures/figureKey.ts';
import { periodCode } from '../../figures/period.ts';
import { attachments } from '../../intake/extension.ts';
import { readCells } from '../../intake/readCells.ts';
import { datasetFiles } from '../../release/datasetTables.ts';
import { HELD_BACK_NOTE } from '../../release/heldBackNote.ts';
import { withheldRows } from '../../release/withheld.ts';
import { FIGURES } from '../../tables/figures.ts';
import type { TableSchema } from '../../tables/schema.ts';
import { contractTables } from '../contractTables.ts';

/** A dataset with all its rows, and its public edition. */
export interface Editions {
  readonly whole: Dataset;
  readonly shown: Dataset;
  /** The day (ISO) of the edition. */
  readonly day: string;
}

/** A cell of the whole dataset. */
export interface Cell {
  readonly table: string;
  /** From 0, in the order of the file. */
  readonly row: number;
  readonly column: string;
  readonly kind: 'number' | 'text';
  readonly text: string;
  /** True if the public edition must not contain it. */
  readonly withheld: boolean;
}

/** The cells of a figure that contain a number or words. */
export function* figureCells({ figure, withheld }: JudgedFigure): Generator<Cell> {
  const { row, value } = figure;
  const cell = { table: 'figures', row, withheld } as const;
  if (value) yield { ...cell, column: 'value', kind: 'number', text: decimalText(value) };
  for (const { schema, print } of FIGURES.codecs) {
    const text = schema.free ? print(Reflect.get(figure, schema.name)) : '';
    if (text !== '') yield { ...cell, column: schema.name, kind: 'text', text };
  }
}

/** The cells of all other tables that contain a number or words. */
export async function* otherCells(editions: Editions): AsyncGenerator<Cell> {
  const { whole, shown } = editions;
  const shownFiles = new Map(datasetFiles(shown, []).map(({ name, text }) => [name, text]));
  const tables = await contractTables();
  for (const { name, text } of datasetFiles(whole, [])) {
    const table = tables.find((one) => name === `${one.name}.csv`);
    if (!table || table.name === 'figures') continue;
    yield* tableCells(table, await rowsOf(text), await rowsOf(shownFiles.get(name)), editions);
  }
}

/**
 * A figure of the whole dataset, with the decision if the public edition must withhold its value.
 */
export interface JudgedFigure {
  readonly figure: Figure;
  readonly withheld: boolean;
}

/**
 * Every figure of the whole dataset. The rules decide, not the edition: a figure that the edition
 * contains by mistake is still withheld.
 */
export function* figuresOf({ whole, shown, day }: Editions): Generator<JudgedFigure> {
  const rows = withheldRows(whole, day);
  const masked = new Set<string>();
  for (const figure of shown.figures.all()) {
    if (figure.note === HELD_BACK_NOTE) masked.add(releaseKey(figure));
  }
  for (const figure of whole.figures.all()) {
    const { row, status, access } = figure;
    const withheld =
      rows.has(row) ||
      access === 'internal' ||
      status === 'confidential' ||
      (masked.size > 0 && masked.has(releaseKey(figure)));
    yield { figure, withheld };
  }
}

/** The beginning of a figure's line in figures.csv, up to its value. */
export const lineStart = ({ place, indicator, measure, of, period, span, value }: Figure) =>
  [
    place,
    indicator,
    measure,
    of ?? '',
    periodCode(period),
    span,
    value ? decimalText(value) : '',
  ].join(',');

function* tableCells(
  { name: table, columns, key }: TableSchema,
  rows: readonly Row[],
  shown: readonly Row[],
  { whole, day }: Editions,
): Generator<Cell> {
  // Rows of firms are never public, even if an edition contains them.
  const closed = new Set(attachments(whole).flatMap(({ extension }) => extension.closed));
  const names = columns.map(({ name }) => name);
  const lineOf = (row: Row, of: readonly string[]) => JSON.stringify(of.map((name) => row[name]));
  const lines = new Set(shown.map((row) => lineOf(row, names)));
  const byKey = new Map(shown.map((row) => [lineOf(row, key ?? []), row]));
  const isWithheld = withheldBy(table, whole, day);
  for (const [i, row] of rows.entries()) {
    const isClosed = closed.has(table) || isWithheld(row);
    const isShown = !isClosed && lines.has(lineOf(row, names));
    const other = isClosed || !key ? undefined : byKey.get(lineOf(row, key));
    for (const { name, type, values } of columns) {
      const text = row[name] ?? '';
      const kind = kindOf(type);
      if (text === '' || values || !kind) continue;
      const withheld = !isShown && other?.[name] !== text;
      yield { table, row: i, column: name, kind, text, withheld };
    }
  }
}

/**
 * Says if the own columns of a row keep it out of a public edition: its access, or the day on which
 * it or its source is released. The rules decide here as well, not the edition.
 */
function withheldBy(table: string, whole: Dataset, day: string): (row: Row) => boolean {
  // The column `source` of this table is the id of the row itself.
  if (table === 'sources') return () => false;
  const days = new Map<string, string>(
    Array.from(whole.sources.values(), ({ id, published }) => [id, published]),
  );
  return ({ access, released, source }) =>
    access === 'internal' || (released || (days.get(source ?? '') ?? '')) > day;
}

function kindOf(type: TableSchema['columns'][number]['type']): Cell['kind'] | undefined {
  switch (type) {
    case 'decimal':
    case 'integer':
      return 'number';
    case 'text':
    case 'id':
    case 'list':
      return 'text';
    case 'date':
    case 'period':
    case 'year':
    case 'flag':
      return undefined;
  }
}

type Row = Readonly<Record<string, string | undefined>>;

async function rowsOf(text = ''): Promise<Row[]> {
  if (text === '') return [];
  const [header, ...rows] = (await readCells('', new Blob([text]))).rows;
  const columns = header?.cells ?? [];
  return rows.map(({ cells }) => Object.fromEntries(columns.map((name, i) => [name, cells[i]])));
}
