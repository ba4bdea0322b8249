import { type DecimalColumn, nameAt, type TextColumn, type ValueColumn } from './columns.ts';
import type { Figure, FigureKey } from './figure.ts';
import { joinKey, keyText } from './figureKey.ts';
import { IntervalCodes } from './intervalCodes.ts';
import type { Directory, OpenRows, RowsAsked } from './openRows.ts';
import { RowReader } from './rowReader.ts';

/** The columns whose cells differ in most rows. */
type FreeText = 'printed' | 'locator' | 'note';

type ColumnOf<Name extends keyof Figure> = Name extends FreeText
  ? TextColumn
  : Name extends 'value'
    ? DecimalColumn
    : ValueColumn<Figure[Name]>;

/** figures.csv as columns: a million rows cross from a worker without a copy. */
export type FigureColumns = {
  readonly [Name in keyof Omit<Figure, 'row'>]: ColumnOf<Name>;
} & {
  readonly length: number;
  /** The physical line in the file where the row starts. */
  readonly lines: Uint32Array;
  /**
   * The number of each row in the whole figures.csv, from 0 and ascending; absent if every row is
   * there.
   */
  readonly numbers?: Uint32Array;
};

type CellColumn = ColumnOf<keyof Omit<Figure, 'row'>>;

/** The cell columns by name, including those known only to the table's definition. */
export function cellColumns({
  length: _length,
  lines: _lines,
  numbers: _numbers,
  ...columns
}: FigureColumns): [string, CellColumn][] {
  return Object.entries(columns);
}

/**
 * The figures of a dataset, all of them or the rows that are open. A row is decoded on demand, and
 * is known by its number in the whole figures.csv, from 0.
 */
export class FigureTable {
  #columns: FigureColumns;
  readonly #open: OpenRows | undefined;
  #rows: RowReader;
  #byKey: Map<string, number[]> | undefined;
  #intervals: IntervalCodes | undefined;

  /**
   * @param open says which rows are there, if the columns do not hold every row
   * @throws Error for an invalid period, because intake rejects those
   */
  constructor(columns: FigureColumns, open?: OpenRows) {
    refuseBadPeriods(columns);
    this.#columns = columns;
    this.#open = open;
    this.#rows = new RowReader(cellColumns(columns));
  }

  /**
   * Takes more open rows. The table stays the same object, and so does every answer that it has
   * given: whoever asks for rows that are not open gets none, and waits.
   *
   * @param columns the open rows, among them all that were open before
   */
  grow(columns: FigureColumns): void {
    refuseBadPeriods(columns);
    this.#columns = columns;
    this.#rows = new RowReader(cellColumns(columns));
    this.#byKey = undefined;
    this.#intervals = undefined;
  }

  /**
   * Opens rows, for code that can wait.
   *
   * @returns a promise that settles once they are open; undefined if they are
   * @throws Error if they could not be read a moment ago
   */
  open(asked: readonly RowsAsked[]): Promise<void> | undefined {
    return this.#open?.open(asked);
  }

  /**
   * Makes sure that rows are open.
   *
   * @throws Promise until they are, for which a suspended page waits; Error if they cannot be read
   */
  need(asked: RowsAsked): void {
    const opening = this.open([asked]);
    if (opening) throw opening;
  }

  /** The columns of every row. */
  get columns(): FigureColumns {
    return this.columnsFor('all');
  }

  /** The columns of the open rows, which include those asked for. */
  columnsFor(asked: RowsAsked): FigureColumns {
    this.need(asked);
    return this.#columns;
  }

  /** The number of rows of the whole table. */
  get length(): number {
    return this.#open?.directory.count ?? this.#columns.length;
  }

  /** The interval of each open row, as a number. */
  get intervals(): IntervalCodes {
    this.#intervals ??= new IntervalCodes(this.#columns);
    return this.#intervals;
  }

  /** What the whole table states, if only some of its rows are open. */
  get directory(): Directory | undefined {
    return this.#open?.directory;
  }

  /** The number of the open row at a position of the columns. */
  numberAt(position: number): number {
    return this.#columns.numbers?.[position] ?? position;
  }

  /** The position in the columns of the row with a number. */
  #positionOf(row: number): number {
    const { numbers } = this.#columns;
    if (!numbers) return row;
    let [from, to] = [0, numbers.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((numbers[middle] ?? 0) < row) from = middle + 1;
      else to = middle;
    }
    if (numbers[from] !== row) this.need('all');
    return from;
  }

  /** The figure with a row number. The cast is safe because intake checks the columns. */
  at(row: number): Figure {
    return this.#numbered(this.#rows.whole(this.#positionOf(row)), row) as unknown as Figure;
  }

  /** The figure with a row number without its free text, which is the slowest part to decode. */
  statementAt(row: number): Omit<Figure, FreeText> {
    const fields = this.#rows.statement(this.#positionOf(row));
    return this.#numbered(fields, row) as unknown as Omit<Figure, FreeText>;
  }

  #numbered(fields: { row?: unknown }, row: number): object {
    fields.row = row;
    return fields;
  }

  /** Every figure, in file order. */
  *all(): Generator<Figure> {
    const { length } = this.columns;
    for (let row = 0; row < length; row++) yield this.at(row);
  }

  /** The revisions of a key, under any name of its period, oldest first; pages show the last. */
  history(key: FigureKey): Figure[] {
    this.need({ places: [key.place] });
    this.#byKey ??= this.#rowsByKey();
    return (this.#byKey.get(keyText(key)) ?? [])
      .map((row) => this.at(row))
      .sort((a, b) => (a.released < b.released ? -1 : a.released > b.released ? 1 : a.row - b.row));
  }

  /** The latest revision of a key. */
  find(key: FigureKey): Figure | undefined {
    return this.history(key).at(-1);
  }

  #rowsByKey(): Map<string, number[]> {
    const c = this.#columns;
    const byKey = new Map<string, number[]>();
    for (let position = 0; position < c.length; position++) {
      const text = joinKey({
        place: nameAt(c.place, position),
        indicator: nameAt(c.indicator, position),
        measure: nameAt(c.measure, position),
        of: nameAt(c.of, position),
        days: this.intervals.keys[this.intervals.at(position)] ?? String(position),
        scope: c.scope.values[c.scope.codes[position] ?? -1] ?? 'unknown',
      });
      const row = this.numberAt(position);
      const rows = byKey.get(text);
      if (rows) rows.push(row);
      else byKey.set(text, [row]);
    }
    return byKey;
  }
}

function refuseBadPeriods({ period: { names, values } }: FigureColumns): void {
  const bad = names.find((_, code) => !values[code]);
  if (bad !== undefined) throw new Error(`period ${bad} got past intake`);
}
