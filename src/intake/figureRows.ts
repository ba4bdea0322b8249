import type { FigureColumns } from '../figures/figureTable.ts';
import type { Problem } from '../figures/problem.ts';
import { FIGURES } from '../tables/figures.ts';
import type { BadDecimal, Rows } from './columns.ts';
import type { ByteWatch } from './decode.ts';
import { readTable } from './readTable.ts';
import { type StoredRows, StoredRowsBuilder } from './storedRows.ts';

/** figures.csv as columns, with the cells that are not valid decimals, by column. */
export interface FigureRows {
  readonly columns: FigureColumns;
  readonly bad: Readonly<Record<string, readonly BadDecimal[]>>;
  readonly problems: readonly Problem[];
}

/** Reads figures.csv of any size. */
export async function readFigureRows(blob: Blob, watch: ByteWatch): Promise<FigureRows> {
  let builder = new StoredRowsBuilder(FIGURES.codecs);
  const { problems } = await readTable(
    'figures.csv',
    blob,
    FIGURES,
    {
      start: () => {
        builder = new StoredRowsBuilder(FIGURES.codecs);
      },
      rows: (rows, lines, positions) => builder.push(rows, lines, positions),
    },
    watch,
  );
  return figureRows(builder.finish(), problems);
}

/** A table without rows. */
export const noFigureRows = (): FigureRows => figureRowsOf([], []);

/** The same for rows that are already cells, with all columns of the table in order. */
export function figureRowsOf(rows: Rows, lines: readonly number[]): FigureRows {
  const builder = new StoredRowsBuilder(FIGURES.codecs);
  builder.push(
    rows,
    lines,
    FIGURES.codecs.map((_, i) => i),
  );
  return figureRows(builder.finish(), []);
}

function figureRows({ lines, columns, bad }: StoredRows, problems: readonly Problem[]): FigureRows {
  // The definition stores each column in the type that figures need.
  const typed = { length: lines.length, lines, ...columns } as unknown as FigureColumns;
  return { columns: typed, bad, problems };
}
