import { appendToColumn } from '../../figures/columns.ts';
import type { Figure } from '../../figures/figure.ts';
import { cellColumns, type FigureColumns } from '../../figures/figureTable.ts';
import { FIGURES } from '../../tables/figures.ts';

/** A figure to append to others, and the line that it comes from. */
export interface AppendedRow extends Omit<Figure, 'row'> {
  readonly line: number;
}

/** The columns with rows appended; the given columns do not change. */
export function appendColumns(columns: FigureColumns, rows: readonly AppendedRow[]): FigureColumns {
  const lines = new Uint32Array(columns.length + rows.length);
  lines.set(columns.lines);
  rows.forEach(({ line }, i) => {
    lines[columns.length + i] = line;
  });
  const stored = new Map(cellColumns(columns));
  const cells = FIGURES.codecs.flatMap((codec) => {
    const { name } = codec.schema;
    const column = stored.get(name);
    const values = rows.map((row): unknown => Reflect.get(row, name));
    return column ? [[name, appendToColumn(column, values, codec)]] : [];
  });
  return { length: lines.length, lines, ...Object.fromEntries(cells) } as FigureColumns;
}
