import { type Decimal, decimalText, parseDecimal, toNumber } from '../figures/decimal.ts';
import type { CellType, ColumnSchema } from './schema.ts';

/** Cells of a row by column name; an absent cell is empty. */
export type Cells = Readonly<Record<string, string | undefined>>;

/** A property of a row, and the columns that hold it. */
export interface Field<Value> {
  readonly columns: readonly ColumnSchema[];
  /** Reads checked cells. */
  read(cells: Cells): Value;
  /** Writes the cells of its columns; an undefined value leaves them empty. */
  write(value: Value | undefined): Cells;
}

/** A field of one column: the codec of its cells. */
export interface Column<Value> extends Field<Value> {
  readonly schema: ColumnSchema;
  /** Reads a cell for which `cellFault` finds no fault; '' is an empty cell. */
  parse(cell: string): Value;
  print(value: Value | undefined): string;
}

/**
 * Defines a column of the contract by its schema and codec. `parse(print(value))` equals the value.
 *
 * @param schema the facts for checks, descriptions and the reference
 * @param parse reads a checked cell; '' if empty
 * @param print writes a value other than undefined; `String` by default
 * @example
 * const share = column({ name: 'share', type: 'decimal' }, numberOf, numberText);
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

/** The same column, required in every row. */
export const must = <Value>({ schema, parse, print }: Column<Value>): Column<Value> =>
  column({ ...schema, required: true }, parse, print);

/** The same column, with numbers in a unit fixed by the contract. */
export const inUnit = <Value>(unit: string, { schema, parse, print }: Column<Value>) =>
  column({ ...schema, unit }, parse, print);

/** The same column, where an empty cell means `instead`. */
export const or = <Value, Instead extends Value>(
  { schema, parse, print }: Column<Value | undefined>,
  instead: Instead,
): Column<Value> => column(schema, (cell) => parse(cell) ?? instead, print);

/** The same column, where an empty cell means undefined. */
export const optional = <Value>({ schema, parse, print }: Column<Value>) =>
  column<Value | undefined>(schema, (cell) => (cell === '' ? undefined : parse(cell)), print);

const plain = (name: string, type: CellType) => column<string>({ name, type }, (cell) => cell);

/** Free words, unchanged; '' for none. */
export const text = (name: string) => plain(name, 'text');

/** The same column, with texts that are Chinese in every dataset. */
export const inChinese = <Value>({ schema, parse, print }: Column<Value>) =>
  column({ ...schema, lang: 'zh' }, parse, print);

/** Chinese words that seldom repeat, such as notes. A column store keeps each cell whole. */
export const freeText = (name: string) =>
  column<string>({ name, type: 'text', lang: 'zh', free: true }, (cell) => cell);

/** A day in ISO form; '' for none. */
export const date = (name: string) => plain(name, 'date');

/** The code of a period, such as 2023-Q1. */
export const periodCodeIn = (name: string) => plain(name, 'period');

/** The id of the row. The cast is the parse border: ids are made only from cells. */
export const id = <Id extends string>(name: string) =>
  column({ name, type: 'id', required: true }, (cell) => cell as Id);

/** An id of another table. */
export const ref = <Id extends string>(name: string, refersTo: string) =>
  column({ name, type: 'id', refersTo }, (cell) => cell as Id);

/** One of the given words; undefined for an empty cell. */
export const word = <const Word extends string>(name: string, values: readonly Word[]) =>
  column({ name, type: 'text', values }, (cell) => values.find((value) => value === cell));

/** A word of a list that a dataset can extend. */
export const openWord = (name: string, open: readonly string[]) =>
  column<string>({ name, type: 'text', open }, (cell) => cell);

/** Parts separated by |; limited to `values` if given. */
export const list = <Part extends string = string>(name: string, values?: readonly Part[]) =>
  column<readonly Part[]>(
    { name, type: 'list', ...(values && { values }) },
    (cell) => cell.split('|').filter(Boolean) as Part[],
    (parts) => parts.join('|'),
  );

/** Parts separated by |, each with a form of its own; malformed parts are dropped. */
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

/** Zero, as a decimal. */
export const ZERO: Decimal = { mantissa: 0, scale: 0 };

/** A number whose printed precision has no meaning; undefined for an empty cell. */
export const number = (name: string, type: 'decimal' | 'integer' = 'decimal') =>
  column({ name, type }, numberOf, numberText);

/** The double nearest to a decimal cell. */
export function numberOf(cell: string): number | undefined {
  const value = parseDecimal(cell);
  return value && toNumber(value);
}

/** Writes a finite number with all its digits and without an exponent, because the contract has none. */
export function numberText(value: number): string {
  const parts = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(String(value));
  if (!parts) return String(value);
  const [, sign = '', first = '', rest = '', power = ''] = parts;
  const digits = first + rest;
  // The decimal point stands after this many digits.
  const point = 1 + Number(power);
  return point > 0
    ? `${sign}${digits.padEnd(point, '0')}`
    : `${sign}0.${'0'.repeat(-point)}${digits}`;
}

export const year = (name: string) => column({ name, type: 'year' }, Number);

/** Yes or no. The cells true and false are also read; an empty cell is no. */
export const flag = (name: string, yes: 'yes' | 'true', no: '' | 'false') =>
  column(
    { name, type: 'flag' },
    (cell) => cell === 'yes' || cell === 'true',
    (value) => (value ? yes : no),
  );
