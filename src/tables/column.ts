import { type Decimal, decimalText, parseDecimal, toNumber } from '../figures/decimal.ts';
import type { CellType, ColumnSchema } from './schema.ts';

/** Cells of a row by column name; what is left out is empty. */
export type Cells = Readonly<Record<string, string | undefined>>;

/** A property of a row, and the columns that it stands in. */
export interface Field<Value> {
  readonly columns: readonly ColumnSchema[];
  /** Reads checked cells. */
  read(cells: Cells): Value;
  /** Writes the cells of its columns; an absent value leaves them empty. */
  write(value: Value | undefined): Cells;
}

/** A field of one column: the codec of its cells. */
export interface Column<Value> extends Field<Value> {
  readonly schema: ColumnSchema;
  /** Reads a cell that `cellFault` finds nothing wrong with; '' is an empty cell. */
  parse(cell: string): Value;
  print(value: Value | undefined): string;
}

/**
 * A column of the contract, by its schema and its codec. `parse(print(value))` is the value.
 *
 * @param schema what checks, descriptions and the reference say of the column
 * @param parse reads a checked cell, '' where it is empty
 * @param print writes a value that is not undefined; `String` if left out
 */
export function column<Value>(
  schema: ColumnSchema,
  parse: (cell: string) => Value,
  print: (value: NonNullable<Value>) => string = String,
): Column<Value> {
  const text = (value: Value | undefined) =>
    value === undefined || value === null ? '' : print(value);
  return {
    schema,
    columns: [schema],
    parse,
    print: text,
    read: (cells) => parse(cells[schema.name] ?? ''),
    write: (value) => ({ [schema.name]: text(value) }),
  };
}

/** The same column with no empty cell. */
export const must = <Value>({ schema, parse, print }: Column<Value>): Column<Value> =>
  column({ ...schema, required: true }, parse, print);

/** The same column, its numbers in a unit that the contract fixes. */
export const inUnit = <Value>(unit: string, { schema, parse, print }: Column<Value>) =>
  column({ ...schema, unit }, parse, print);

/** The same column, where an empty cell stands for a value. */
export const or = <Value, Instead extends Value>(
  { schema, parse, print }: Column<Value | undefined>,
  instead: Instead,
): Column<Value> => column(schema, (cell) => parse(cell) ?? instead, print);

/** The same column, where an empty cell is no value. */
export const optional = <Value>({ schema, parse, print }: Column<Value>) =>
  column<Value | undefined>(schema, (cell) => (cell === '' ? undefined : parse(cell)), print);

const plain = (name: string, type: CellType) => column<string>({ name, type }, (cell) => cell);

/** Words as they stand; '' for none. */
export const text = (name: string) => plain(name, 'text');

/** Words of which hardly any two are alike, as notes are. */
export const freeText = (name: string) =>
  column<string>({ name, type: 'text', free: true }, (cell) => cell);

/** A day as ISO; '' for none. */
export const date = (name: string) => plain(name, 'date');

/** A period as its code, such as 2023-Q1. */
export const periodCodeIn = (name: string) => plain(name, 'period');

/** The id that a row goes by. The cast is the parse border: ids are made of cells and nowhere else. */
export const id = <Id extends string>(name: string) =>
  column({ name, type: 'id', required: true }, (cell) => cell as Id);

/** An id of another table. */
export const ref = <Id extends string>(name: string, refersTo: string) =>
  column({ name, type: 'id', refersTo }, (cell) => cell as Id);

/** One of some words; undefined for none. */
export const word = <const Word extends string>(name: string, values: readonly Word[]) =>
  column({ name, type: 'text', values }, (cell) => values.find((value) => value === cell));

/** A word of an open list. */
export const openWord = (name: string, open: readonly string[]) =>
  column<string>({ name, type: 'text', open }, (cell) => cell);

/** Parts separated by |, of some words or of any. */
export const list = <Part extends string = string>(name: string, values?: readonly Part[]) =>
  column<readonly Part[]>(
    { name, type: 'list', ...(values && { values }) },
    (cell) => cell.split('|').filter(Boolean) as Part[],
    (parts) => parts.join('|'),
  );

/** Parts separated by |, each with a form of its own; a part that has not is left out. */
export const parts = <Part>(
  name: string,
  read: (part: string) => Part | undefined,
  write: (part: Part) => string,
) =>
  column<readonly Part[]>(
    { name, type: 'list' },
    (cell) => cell.split('|').flatMap((part) => read(part) ?? []),
    (all) => all.map(write).join('|'),
  );

/** A decimal with its printed precision; undefined for none. */
export const decimal = (name: string): Column<Decimal | undefined> =>
  column({ name, type: 'decimal' }, parseDecimal, decimalText);

/** Nothing, as a decimal. */
export const ZERO: Decimal = { mantissa: 0, scale: 0 };

/** A number whose printed precision says nothing; undefined for none. */
export const number = (name: string, type: 'decimal' | 'integer' = 'decimal') =>
  column({ name, type }, numberOf, numberText);

/** A decimal as the nearest double. */
export function numberOf(cell: string): number | undefined {
  const value = parseDecimal(cell);
  return value && toNumber(value);
}

/** A number without an exponent, which the contract does not know. */
export function numberText(value: number): string {
  const digits = String(value);
  return digits.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : digits;
}

export const year = (name: string) => column({ name, type: 'year' }, Number);

/** Yes or no. A file may write true and false too; an empty cell is no. */
export const flag = (name: string, yes: 'yes' | 'true', no: '' | 'false') =>
  column(
    { name, type: 'flag' },
    (cell) => cell === 'yes' || cell === 'true',
    (value) => (value ? yes : no),
  );
