import type { FigureTable } from './figureTable.ts';
import { isLocalSource } from './localSource.ts';

/** The number of a reader's own rows in a table. Only a table of every row has such rows. */
export function localRowsIn(figures: FigureTable): number {
  if (figures.directory) return 0;
  const { source } = figures.columns;
  const isLocal = source.names.map(isLocalSource);
  return source.codes.filter((code) => isLocal[code]).length;
}
