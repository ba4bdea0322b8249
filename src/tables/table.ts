import { type Column, type Field, must, text } from './column.ts';
import type { TableSchema } from './schema.ts';

/** A table of the contract: its schema and the codec of its rows. */
export interface Table<Row> extends TableSchema, Field<Row> {}

/** The rows of a table. */
export type RowOf<Kind> = Kind extends Field<infer Row> ? Row : never;

type Fields = Readonly<Record<string, Field<unknown>>>;
type ValuesOf<Of> = { readonly [Name in keyof Of]: RowOf<Of[Name]> };

/** Combines fields into an object with one property per field. */
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

/** Combines fields into one object; undefined unless every field has a value. */
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

/**
 * A text in both languages, in the columns `name_zh` and `name_en`; `required` names the mandatory
 * ones.
 */
export function inBoth(name: string, required: 'none' | 'zh' | 'both' = 'none') {
  const [zh, en] = [text(`${name}_zh`), text(`${name}_en`)];
  return record({
    zh: required === 'none' ? zh : must(zh),
    en: required === 'both' ? must(en) : en,
  });
}

/**
 * Defines a table. The columns of its file are those of its fields, in order; schema, checks and
 * reference follow from them.
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

/** Converts the values of some fields to a row of another shape, and back. */
interface Shape<Values, Row> {
  read(values: Values): Row;
  /** A property left out leaves its cell empty; a property without a field is dropped. */
  write(row: Row): Partial<Values>;
}

/** The same columns with their values in another shape, such as a discriminated union. */
export const shaped = <Values, Row>(
  { columns, read, write }: Field<Values>,
  shape: Shape<Values, Row>,
): Field<Row> => ({
  columns,
  read: (cells) => shape.read(read(cells)),
  // `write` of the shape may leave out properties; the codec treats them as absent.
  write: (row) => write(row === undefined ? undefined : (shape.write(row) as Values)),
});

/** Defines a table whose rows have a different shape from its fields. */
export const shapedTable = <Of extends Fields, Row>(
  schema: Omit<TableSchema, 'columns'>,
  fields: Of,
  shape: Shape<ValuesOf<Of>, Row>,
): Table<Row> => ({ ...schema, ...shaped(record(fields), shape) });

/** A table in which each field is one column of the same name. */
export interface FlatTable<Row> extends Table<Row> {
  /** The names of its columns, in order. */
  readonly names: readonly (keyof Row & string)[];
  /** The column codecs, in order. */
  readonly codecs: readonly Column<unknown>[];
  /** An absent field leaves its cell empty. */
  write(row: Partial<Row> | undefined): Readonly<Record<keyof Row & string, string>>;
}

/** Defines a table in which each field is the column of its name. */
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
    // Each field writes only the cell of its own name; an absent field leaves it empty.
    write: (row) => write(row as Row) as Record<keyof Row & string, string>,
  };
}
