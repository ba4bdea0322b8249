import type { CodeColumn, DecimalColumn, TextColumn } from '../figures/columns.ts';
import { parseDecimal } from '../figures/decimal.ts';
import { withoutGuard } from '../tables/formulaGuard.ts';

const FIRST_ROWS = 1024;

/** Rows already checked to be of equal length. */
export type Rows = readonly (readonly string[])[];

/**
 * Collects one column over many rows; an undefined position means that the file lacks the column.
 */
export interface ColumnBuilder {
  push(rows: Rows, position: number | undefined): void;
}

/** The cell of a row; '' if the file lacks the column. */
export function cellAt(row: readonly string[], position: number | undefined): string {
  return position === undefined ? '' : (row[position] ?? '');
}

type Numbers = Int32Array | Uint32Array | Uint16Array | Float64Array | Int8Array;

function grown<T extends Numbers>(array: T, make: (length: number) => T, length: number): T {
  if (length <= array.length) return array;
  const larger = make(Math.max(length, array.length * 2));
  larger.set(array);
  return larger;
}

/** A growing array of numbers, for lines. */
export class NumberBuilder {
  #numbers = new Uint32Array(FIRST_ROWS);
  #length = 0;

  push(numbers: readonly number[]): void {
    const length = this.#length + numbers.length;
    this.#numbers = grown(this.#numbers, (n) => new Uint32Array(n), length);
    this.#numbers.set(numbers, this.#length);
    this.#length = length;
  }

  finish(): Uint32Array {
    return this.#numbers.slice(0, this.#length);
  }
}

/** Builds a column with few distinct texts. */
export class CodeBuilder implements ColumnBuilder {
  #codes = new Int32Array(FIRST_ROWS);
  #length = 0;
  #names: string[] = [];
  #known = new Map<string, number>();

  push(rows: Rows, position: number | undefined): void {
    this.#codes = grown(this.#codes, (n) => new Int32Array(n), this.#length + rows.length);
    let last: string | undefined;
    let code = -1;
    for (const row of rows) {
      const cell = cellAt(row, position);
      if (cell !== last) {
        code = this.#known.get(cell) ?? this.#add(cell);
        last = cell;
      }
      this.#codes[this.#length++] = code;
    }
  }

  #add(cell: string): number {
    const name = own(withoutGuard(cell));
    const code = this.#known.get(name) ?? this.#names.push(name) - 1;
    this.#known.set(name, code);
    this.#known.set(own(cell), code);
    return code;
  }

  finish(): CodeColumn {
    return { codes: this.#codes.slice(0, this.#length), names: this.#names };
  }
}

/** A copy of the cell that does not keep the text of the file in memory. */
function own(cell: string): string {
  return cell.length < 13 ? cell : JSON.parse(JSON.stringify(cell));
}

/** Builds a column of free text. */
export class TextBuilder implements ColumnBuilder {
  #units = new Uint16Array(FIRST_ROWS * 8);
  #used = 0;
  #ends = new Uint32Array(FIRST_ROWS);
  #length = 0;

  push(rows: Rows, position: number | undefined): void {
    this.#ends = grown(this.#ends, (n) => new Uint32Array(n), this.#length + rows.length);
    for (const row of rows) this.#add(withoutGuard(cellAt(row, position)));
  }

  #add(cell: string): void {
    const size = cell.length;
    if (this.#used + size > this.#units.length) {
      this.#units = grown(this.#units, (n) => new Uint16Array(n), this.#used + size);
    }
    const units = this.#units;
    let used = this.#used;
    for (let i = 0; i < size; i++) units[used++] = cell.charCodeAt(i);
    this.#used = used;
    this.#ends[this.#length++] = used;
  }

  finish(): TextColumn {
    return { units: this.#units.slice(0, this.#used), ends: this.#ends.slice(0, this.#length) };
  }
}

/** A cell that is not a decimal where one is required. */
export interface BadDecimal {
  readonly row: number;
  readonly text: string;
}

// No figure has more decimal places; a higher power of ten is not an exact double.
const MOST_DECIMAL_PLACES = 22;

/** Builds a column of decimals and collects the cells that are not decimals. */
export class DecimalBuilder implements ColumnBuilder {
  readonly bad: BadDecimal[] = [];
  #mantissas = new Float64Array(FIRST_ROWS);
  #scales = new Int8Array(FIRST_ROWS);
  #length = 0;

  push(rows: Rows, position: number | undefined): void {
    const length = this.#length + rows.length;
    this.#mantissas = grown(this.#mantissas, (n) => new Float64Array(n), length);
    this.#scales = grown(this.#scales, (n) => new Int8Array(n), length);
    for (const row of rows) this.#add(cellAt(row, position), this.#length++);
  }

  #add(cell: string, row: number): void {
    if (cell === '') {
      this.#scales[row] = -1;
      return;
    }
    if (this.#addPlain(cell, row)) return;
    const value = parseDecimal(cell);
    if (!value || value.scale > MOST_DECIMAL_PLACES) {
      this.bad.push({ row, text: own(cell.slice(0, 200)) });
      this.#scales[row] = -1;
      return;
    }
    this.#mantissas[row] = value.mantissa;
    this.#scales[row] = value.scale;
  }

  /** Adds unsigned digits with at most one point, the common case, without a regular expression. */
  #addPlain(cell: string, row: number): boolean {
    const { length } = cell;
    if (length > 15) return false;
    let mantissa = 0;
    let point = -1;
    for (let i = 0; i < length; i++) {
      const code = cell.charCodeAt(i);
      if (code >= 48 && code <= 57) mantissa = mantissa * 10 + (code - 48);
      else if (code === 46 && point < 0 && i > 0 && i < length - 1) point = i;
      else return false;
    }
    this.#mantissas[row] = mantissa;
    this.#scales[row] = point < 0 ? 0 : length - 1 - point;
    return true;
  }

  finish(): DecimalColumn {
    return {
      mantissas: this.#mantissas.slice(0, this.#length),
      scales: this.#scales.slice(0, this.#length),
    };
  }
}
