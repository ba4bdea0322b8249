import type { FigureColumns } from '../figures/figureTable.ts';
import { FIGURES } from '../tables/figures.ts';
import { cellAt, NumberBuilder } from './columns.ts';
import { readTable } from './readTable.ts';
import { StoredRowsBuilder } from './storedRows.ts';

/** A file of figures.csv's columns and one more with the row numbers. */
const schemaWith = (row: string) => ({
  ...FIGURES,
  columns: [{ name: row, type: 'text', required: true } as const, ...FIGURES.columns],
});

/**
 * Reads a part of a checked figures.csv: some of its rows, in file order.
 *
 * @param row name of the column with the number of each row in figures.csv, from 0
 * @throws Error if the file is not such a part
 */
export async function readPart(file: string, blob: Blob, row: string): Promise<FigureColumns> {
  const builder = new StoredRowsBuilder(FIGURES.codecs);
  const numbers = new NumberBuilder();
  const { problems } = await readTable(file, blob, schemaWith(row), {
    start: () => undefined,
    rows: (rows, lines, [at, ...positions]) => {
      numbers.push(rows.map((cells) => Number(cellAt(cells, at))));
      builder.push(rows, lines, positions);
    },
  });
  const [problem] = problems;
  if (problem) throw new Error(`${file}: ${problem.code}`);
  const { lines, columns } = builder.finish();
  // The definition stores each column in the type that figures need.
  return {
    length: lines.length,
    lines,
    numbers: numbers.finish(),
    ...columns,
  } as unknown as FigureColumns;
}
