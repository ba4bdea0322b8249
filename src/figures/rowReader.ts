import {
  type DecimalColumn,
  decimalAt,
  isCoded,
  isText,
  type TextColumn,
  textAt,
  type ValueColumn,
} from './columns.ts';

/** A row by column name, before its type is known. */
type Fields = Record<string, unknown>;

/** Reads rows from columns. It knows no column by name, so that it reads new ones too. */
export class RowReader {
  readonly #coded: (readonly [string, ValueColumn<unknown>])[] = [];
  readonly #decimals: (readonly [string, DecimalColumn])[] = [];
  readonly #texts: (readonly [string, TextColumn])[] = [];
  /** Every field except free text, so that all rows are objects of one shape. */
  readonly #blank: Fields = { row: 0 };

  constructor(
    columns: Iterable<readonly [string, ValueColumn<unknown> | TextColumn | DecimalColumn]>,
  ) {
    for (const [name, column] of columns) {
      if (isText(column)) {
        this.#texts.push([name, column]);
        continue;
      }
      this.#blank[name] = undefined;
      if (isCoded(column)) this.#coded.push([name, column]);
      else this.#decimals.push([name, column]);
    }
  }

  /** The row at a position from 0, without its free text, which is the slowest part to decode. */
  statement(row: number): Fields {
    const fields = { ...this.#blank };
    fields.row = row;
    for (const [name, { codes, values }] of this.#coded) fields[name] = values[codes[row] ?? -1];
    for (const [name, column] of this.#decimals) fields[name] = decimalAt(column, row);
    return fields;
  }

  /** The row at a position from 0. */
  whole(row: number): Fields {
    const fields = this.statement(row);
    for (const [name, column] of this.#texts) fields[name] = textAt(column, row);
    return fields;
  }
}
