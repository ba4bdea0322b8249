import type { CodeColumn } from './columns.ts';

/** The rows of a column, by code. */
interface RowIndex {
  readonly codes: ReadonlyMap<string, number>;
  /** Rows with code `c`, in file order, are `rows[starts[c] .. starts[c + 1]]`. */
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
}

const indexes = new WeakMap<CodeColumn, RowIndex>();
const NONE = new Uint32Array(0);

/** The rows in which a column holds a name, in file order. Each column is scanned only once. */
export function rowsOf(column: CodeColumn, name: string): Uint32Array {
  let index = indexes.get(column);
  if (!index) {
    index = indexOf(column);
    indexes.set(column, index);
  }
  const code = index.codes.get(name);
  if (code === undefined) return NONE;
  return index.rows.subarray(index.starts[code], index.starts[code + 1]);
}

function indexOf({ codes, names }: CodeColumn): RowIndex {
  const starts = new Uint32Array(names.length + 1);
  for (const code of codes) starts[code + 1] = (starts[code + 1] ?? 0) + 1;
  for (let code = 0; code < names.length; code++) {
    starts[code + 1] = (starts[code + 1] ?? 0) + (starts[code] ?? 0);
  }
  const next = starts.slice();
  const rows = new Uint32Array(codes.length);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? 0;
    const at = next[code] ?? 0;
    rows[at] = row;
    next[code] = at + 1;
  }
  return { codes: new Map(names.map((name, code) => [name, code])), starts, rows };
}
