import type { DecimalColumn, TextColumn, ValueColumn } from '../figures/columns.ts';
import type { Column } from '../tables/column.ts';
import {
  type BadDecimal,
  CodeBuilder,
  type ColumnBuilder,
  DecimalBuilder,
  NumberBuilder,
  type Rows,
  TextBuilder,
} from './columns.ts';

/** A table by columns, in the form that its definition stores. */
export interface StoredRows {
  /** The physical line of the file on which each row starts. */
  readonly lines: Uint32Array;
  readonly columns: Readonly<Record<string, ValueColumn<unknown> | TextColumn | DecimalColumn>>;
  /** The cells that are not valid decimals, by column. */
  readonly bad: Readonly<Record<string, readonly BadDecimal[]>>;
}

/** Builds a table by columns, each by its codec, from any number of rows. */
export class StoredRowsBuilder {
  readonly #codecs: readonly Column<unknown>[];
  readonly #builders: readonly (CodeBuilder | TextBuilder | DecimalBuilder)[];
  readonly #lines = new NumberBuilder();

  constructor(codecs: readonly Column<unknown>[]) {
    this.#codecs = codecs;
    this.#builders = codecs.map(({ schema }) => {
      if (schema.type === 'decimal') return new DecimalBuilder();
      return schema.free ? new TextBuilder() : new CodeBuilder();
    });
  }

  /** `positions` gives the position of each column in a row; undefined if the file lacks it. */
  push(rows: Rows, lines: readonly number[], positions: readonly (number | undefined)[]): void {
    this.#lines.push(lines);
    this.#builders.forEach((builder: ColumnBuilder, i) => {
      builder.push(rows, positions[i]);
    });
  }

  finish(): StoredRows {
    const columns: Record<string, ValueColumn<unknown> | TextColumn | DecimalColumn> = {};
    const bad: Record<string, readonly BadDecimal[]> = {};
    this.#builders.forEach((builder, i) => {
      const codec = this.#codecs[i];
      if (!codec) return;
      const { name } = codec.schema;
      if (builder instanceof CodeBuilder) {
        const { codes, names } = builder.finish();
        columns[name] = { codes, names, values: names.map(codec.parse) };
        return;
      }
      columns[name] = builder.finish();
      if (builder instanceof DecimalBuilder) bad[name] = builder.bad;
    });
    return { lines: this.#lines.finish(), columns, bad };
  }
}
