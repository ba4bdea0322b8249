import {
  type DecimalColumn,
  isCoded,
  isText,
  type StoredColumn,
  type TextColumn,
  type ValueColumn,
} from './columns.ts';
import { cellColumns, type FigureColumns } from './figureTable.ts';

/**
 * Joins rows of one figures.csv that were read apart, in file order. A row that several hold is
 * there once.
 */
export function joinRows(parts: readonly FigureColumns[]): FigureColumns {
  const [first] = parts;
  const filled = parts.filter(({ length }) => length > 0);
  if (filled.length === 1 && filled[0]) return filled[0];
  const rows = rowsInOrder(parts);
  const names = first ? cellColumns(first).map(([name]) => name) : [];
  const all = parts.map((part) => new Map(cellColumns(part)));
  const joined = names.map((name) => {
    const columns = all.flatMap((part) => part.get(name) ?? []);
    return [name, joinColumn(columns, rows)] as const;
  });
  return {
    length: rows.length,
    lines: Uint32Array.from(rows, ({ part, at }) => parts[part]?.lines[at] ?? 0),
    numbers: Uint32Array.from(rows, ({ number }) => number),
    ...Object.fromEntries(joined),
  } as FigureColumns;
}

/** A row by the part that holds it and its position there. */
interface Spot {
  readonly part: number;
  readonly at: number;
  readonly number: number;
}

function rowsInOrder(parts: readonly FigureColumns[]): Spot[] {
  const spots = new Map<number, Spot>();
  parts.forEach(({ numbers, length }, part) => {
    for (let at = 0; at < length; at++) {
      const number = numbers?.[at] ?? at;
      if (!spots.has(number)) spots.set(number, { part, at, number });
    }
  });
  return [...spots.values()].sort((a, b) => a.number - b.number);
}

function joinColumn(columns: readonly StoredColumn[], rows: readonly Spot[]): StoredColumn {
  if (columns.every(isText)) return joinTexts(columns, rows);
  if (columns.every(isCoded)) return joinCodes(columns as readonly ValueColumn<unknown>[], rows);
  const decimals = columns as readonly DecimalColumn[];
  return {
    mantissas: Float64Array.from(rows, ({ part, at }) => decimals[part]?.mantissas[at] ?? 0),
    scales: Int8Array.from(rows, ({ part, at }) => decimals[part]?.scales[at] ?? -1),
  };
}

/** The names are in the order of their first rows, as in a table that was read whole. */
function joinCodes(columns: readonly ValueColumn<unknown>[], rows: readonly Spot[]): StoredColumn {
  const names: string[] = [];
  const values: unknown[] = [];
  const known = new Map<string, number>();
  const codes = Int32Array.from(rows, ({ part, at }) => {
    const column = columns[part];
    const own = column?.codes[at] ?? -1;
    const name = column?.names[own];
    if (name === undefined) return -1;
    let code = known.get(name);
    if (code === undefined) {
      code = names.push(name) - 1;
      values.push(column?.values[own]);
      known.set(name, code);
    }
    return code;
  });
  const joined: ValueColumn<unknown> = { codes, names, values };
  return joined;
}

function joinTexts(columns: readonly TextColumn[], rows: readonly Spot[]): TextColumn {
  const texts = rows.map(({ part, at }) => {
    const { units, ends } = columns[part] ?? { units: new Uint16Array(), ends: new Uint32Array() };
    return units.subarray(at === 0 ? 0 : ends[at - 1], ends[at]);
  });
  const ends = new Uint32Array(rows.length);
  const units = new Uint16Array(texts.reduce((length, text) => length + text.length, 0));
  let used = 0;
  texts.forEach((text, i) => {
    units.set(text, used);
    used += text.length;
    ends[i] = used;
  });
  return { units, ends };
}
