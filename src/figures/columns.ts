import type { Decimal } from './decimal.ts';

/** A column of few distinct texts: one number a row into `names`. */
export interface CodeColumn {
  readonly codes: Int32Array;
  readonly names: readonly string[];
}

/** A column of few distinct texts and the parsed value of each text, in the order of `names`. */
export interface ValueColumn<Value> extends CodeColumn {
  readonly values: readonly Value[];
}

/** A column of free text as UTF-16 code units; row `i` is `units[ends[i - 1] .. ends[i]]`. */
export interface TextColumn {
  readonly units: Uint16Array;
  readonly ends: Uint32Array;
}

/** A column of decimals, `mantissa / 10 ** scale`; a scale of -1 marks an empty cell. */
export interface DecimalColumn {
  readonly mantissas: Float64Array;
  readonly scales: Int8Array;
}

/** A column of a large table, stored as typed arrays. */
export type StoredColumn = CodeColumn | TextColumn | DecimalColumn;

/** True if a column holds codes. */
export const isCoded = (column: StoredColumn): column is CodeColumn => 'codes' in column;

/** True if a column holds free text. */
export const isText = (column: StoredColumn): column is TextColumn => 'units' in column;

/** The free text in a row. */
export function textAt({ units, ends }: TextColumn, row: number): string {
  // Passing the array unspread takes a fifth of the time.
  return Reflect.apply(
    String.fromCharCode,
    undefined,
    units.subarray(row === 0 ? 0 : ends[row - 1], ends[row]),
  );
}

/** The text in a row of a column of codes; '' for a row outside the column. */
export function nameAt({ codes, names }: CodeColumn, row: number): string {
  return names[codes[row] ?? -1] ?? '';
}

/** The decimal in a row, or undefined where the cell is empty. */
export function decimalAt({ mantissas, scales }: DecimalColumn, row: number): Decimal | undefined {
  const scale = scales[row] ?? -1;
  return scale < 0 ? undefined : { mantissa: mantissas[row] ?? 0, scale };
}

/** Some rows of a column, in the order given. */
export function pickColumn(column: StoredColumn, rows: Uint32Array): StoredColumn {
  if (isCoded(column)) {
    const { codes } = column;
    return { ...column, codes: Int32Array.from(rows, (row) => codes[row] ?? -1) };
  }
  if (isText(column)) return pickText(column, rows);
  const { mantissas, scales } = column;
  return {
    mantissas: Float64Array.from(rows, (row) => mantissas[row] ?? 0),
    scales: Int8Array.from(rows, (row) => scales[row] ?? -1),
  };
}

function pickText({ units, ends }: TextColumn, rows: Uint32Array): TextColumn {
  const startOf = (row: number) => (row === 0 ? 0 : (ends[row - 1] ?? 0));
  const newEnds = new Uint32Array(rows.length);
  let used = 0;
  rows.forEach((row, i) => {
    used += (ends[row] ?? 0) - startOf(row);
    newEnds[i] = used;
  });
  const newUnits = new Uint16Array(used);
  rows.forEach((row, i) => {
    newUnits.set(units.subarray(startOf(row), ends[row]), i === 0 ? 0 : (newEnds[i - 1] ?? 0));
  });
  return { units: newUnits, ends: newEnds };
}

/** Reads and writes the cells of a column. */
interface CellCodec<Value> {
  parse(cell: string): Value;
  print(value: Value): string;
}

/** A new column with values appended; the given column does not change. */
export function appendToColumn(
  column: ValueColumn<unknown> | TextColumn | DecimalColumn,
  values: readonly unknown[],
  { parse, print }: CellCodec<unknown>,
): StoredColumn {
  if (isCoded(column)) return appendCodes(column, values.map(print), parse);
  if (isText(column)) return appendTexts(column, values.map(print));
  return appendDecimals(column, values as readonly (Decimal | undefined)[]);
}

function appendCodes(
  column: ValueColumn<unknown>,
  cells: readonly string[],
  parse: (cell: string) => unknown,
): ValueColumn<unknown> {
  const [names, values] = [[...column.names], [...column.values]];
  const known = new Map(names.map((name, code) => [name, code]));
  const codes = new Int32Array(column.codes.length + cells.length);
  codes.set(column.codes);
  cells.forEach((cell, i) => {
    let code = known.get(cell);
    if (code === undefined) {
      code = names.push(cell) - 1;
      values.push(parse(cell));
      known.set(cell, code);
    }
    codes[column.codes.length + i] = code;
  });
  return { codes, names, values };
}

function appendDecimals(
  column: DecimalColumn,
  values: readonly (Decimal | undefined)[],
): DecimalColumn {
  const before = column.scales.length;
  const mantissas = new Float64Array(before + values.length);
  const scales = new Int8Array(before + values.length);
  mantissas.set(column.mantissas);
  scales.set(column.scales);
  values.forEach((value, i) => {
    mantissas[before + i] = value?.mantissa ?? 0;
    scales[before + i] = value?.scale ?? -1;
  });
  return { mantissas, scales };
}

function appendTexts(column: TextColumn, texts: readonly string[]): TextColumn {
  const added = texts.reduce((length, text) => length + text.length, 0);
  const units = new Uint16Array(column.units.length + added);
  const ends = new Uint32Array(column.ends.length + texts.length);
  units.set(column.units);
  ends.set(column.ends);
  let used = column.units.length;
  texts.forEach((text, i) => {
    for (let at = 0; at < text.length; at++) units[used++] = text.charCodeAt(at);
    ends[column.ends.length + i] = used;
  });
  return { units, ends };
}
