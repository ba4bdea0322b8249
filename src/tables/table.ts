import { type Column, type Field, must, text } from './column.ts';
import type { TableSchema } from './schema.ts';

/** A table of the contract: what a file of it holds, and the codec of its rows. */
export interface Table<Row> extends TableSchema, Field<Row> {}

/** The rows of a table. */
export type RowOf<Kind> = Kind extends Field<infer Row> ? Row : never;

type Fields = Readonly<Record<string, Field<unknown>>>;
type ValuesOf<Of> = { readonly [Name in keyof Of]: RowOf<Of[Name]> };

/** Some fields as one: an object with a property each. */
export function record<Of extends Fields>(fields: Of): Field<ValuesOf<Of>> {
  const all = Object.entries<Field<unknown>>(fields);
  return {
    columns: all.flatMap(([, { columns }]) => columns),
    // A mapped type cannot be built property by property.
    read: (cells) =>
      Object.fromEntries(all.map(([name, field]) => [name, field.read(cells)])) as ValuesOf<Of>,
    write: (values) => {
      const cells: Record<string, string | undefined> = {};
      for (const [name, field] of all) {
        Object.assign(cells, field.write(values?.[name as keyof ValuesOf<Of>]));
      }
      return cells;
    },
  };
}

/** Some fields as one object that is there only where each of them is. */
export function together<Of extends Fields>(
  fields: Of,
): Field<{ readonly [Name in keyof Of]: NonNullable<RowOf<Of[Name]>> } | undefined> {
  type Whole = { readonly [Name in keyof Of]: NonNullable<RowOf<Of[Name]>> };
  const { columns, read, write } = record(fields);
  return {
    columns,
    read: (cells) => {
      const values = read(cells);
      const isWhole = Object.values(values).every((value) => value !== undefined);
      return isWhole ? (values as unknown as Whole) : undefined;
    },
    write: (values) => write(values as unknown as ValuesOf<Of>),
  };
}

/** A text in both languages, as `name_zh` and `name_en`, of which some must be there. */
export function inBoth(name: string, required: 'none' | 'zh' | 'both' = 'none') {
  const [zh, en] = [text(`${name}_zh`), text(`${name}_en`)];
  return record({
    zh: required === 'none' ? zh : must(zh),
    en: required === 'both' ? must(en) : en,
  });
}

/**
 * Defines a table: its file has the columns of its fields in their order. All else that is known of
 * the table follows from this.
 *
 * @example
 * const NOTES = table({ name: 'notes', required: false }, { place: id('place'), note: text('note') });
 * NOTES.read({ place: 'x', note: '' }); // { place: 'x', note: '' }
 */
export function table<Of extends Fields>(
  schema: Omit<TableSchema, 'columns'>,
  fields: Of,
): Table<ValuesOf<Of>> {
  return { ...schema, ...record(fields) };
}

/** How the values of some fields make a row of another shape, and back. */
interface Shape<Values, Row> {
  read(values: Values): Row;
  /** What it leaves out is empty; what the fields do not have is left out. */
  write(row: Row): Partial<Values>;
}

/** The same columns with their values in another shape, such as one of several kinds. */
export const shaped = <Values, Row>(
  { columns, read, write }: Field<Values>,
  shape: Shape<Values, Row>,
): Field<Row> => ({
  columns,
  read: (cells) => shape.read(read(cells)),
  // What the shape leaves out is absent.
  write: (row) => write(row === undefined ? undefined : (shape.write(row) as Values)),
});

/** Defines a table whose rows have another shape than its fields. */
export const shapedTable = <Of extends Fields, Row>(
  schema: Omit<TableSchema, 'columns'>,
  fields: Of,
  shape: Shape<ValuesOf<Of>, Row>,
): Table<Row> => ({ ...schema, ...shaped(record(fields), shape) });

/** A table each of whose fields is one column of the same name. */
export interface FlatTable<Row> extends Table<Row> {
  /** The names of its columns, in order. */
  readonly names: readonly (keyof Row & string)[];
  /** Their codecs, in order. */
  readonly codecs: readonly Column<unknown>[];
  /** An absent field leaves its cell empty. */
  write(row: Partial<Row> | undefined): Readonly<Record<keyof Row & string, string>>;
}

/** Defines a table each of whose fields is the column of its name. */
export function flatTable<Of extends Readonly<Record<string, Column<unknown>>>>(
  schema: Omit<TableSchema, 'columns'>,
  fields: Of,
): FlatTable<ValuesOf<Of>> {
  type Row = ValuesOf<Of>;
  const { write, ...rest } = table(schema, fields);
  return {
    ...rest,
    names: Object.keys(fields) as (keyof Row & string)[],
    codecs: Object.values<Column<unknown>>(fields),
    // Each field writes the one cell that has its name, an empty one where it is absent.
    write: (row) => write(row as Row) as Record<keyof Row & string, string>,
  };
}
