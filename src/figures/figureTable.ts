import { type DecimalColumn, nameAt, type TextColumn, type ValueColumn } from './columns.ts';
import type { Figure, FigureKey } from './figure.ts';
import { joinKey, keyText } from './figureKey.ts';
import { IntervalCodes } from './intervalCodes.ts';
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
};

type CellColumn = ColumnOf<keyof Omit<Figure, 'row'>>;

/** The cell columns by name, including those known only to the table's definition. */
export function cellColumns({
  length: _length,
  lines: _lines,
  ...columns
}: FigureColumns): [string, CellColumn][] {
  return Object.entries(columns);
}

/** The figures of a dataset. A row is decoded on demand. */
export class FigureTable {
  readonly #rows: RowReader;
  #byKey: Map<string, number[]> | undefined;
  #intervals: IntervalCodes | undefined;

  /** @throws Error for an invalid period, because intake rejects those */
  constructor(readonly columns: FigureColumns) {
    const { names, values } = columns.period;
    const bad = names.find((_, code) => !values[code]);
    if (bad !== undefined) throw new Error(`period ${bad} got past intake`);
    this.#rows = new RowReader(cellColumns(columns));
  }

  get length(): number {
    return this.columns.length;
  }

  /** The interval of each row, as a number. */
  get intervals(): IntervalCodes {
    this.#intervals ??= new IntervalCodes(this.columns);
    return this.#intervals;
  }

  /** The figure in a row, from 0. The cast is safe because intake checks the columns. */
  at(row: number): Figure {
    return this.#rows.whole(row) as unknown as Figure;
  }

  /** The figure in a row without its free text, which is the slowest part to decode. */
  statementAt(row: number): Omit<Figure, FreeText> {
    return this.#rows.statement(row) as unknown as Omit<Figure, FreeText>;
  }

  /** Every figure, in file order. */
  *all(): Generator<Figure> {
    for (let row = 0; row < this.length; row++) yield this.at(row);
  }

  /** The revisions of a key, under any name of its period, oldest first; pages show the last. */
  history(key: FigureKey): Figure[] {
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
    const c = this.columns;
    const byKey = new Map<string, number[]>();
    for (let row = 0; row < this.length; row++) {
      const text = joinKey({
        place: nameAt(c.place, row),
        indicator: nameAt(c.indicator, row),
        measure: nameAt(c.measure, row),
        of: nameAt(c.of, row),
        days: this.intervals.keys[this.intervals.at(row)] ?? String(row),
        scope: c.scope.values[c.scope.codes[row] ?? -1] ?? 'unknown',
      });
      const rows = byKey.get(text);
      if (rows) rows.push(row);
      else byKey.set(text, [row]);
    }
    return byKey;
  }
}
