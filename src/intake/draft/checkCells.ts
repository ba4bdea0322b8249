import type { Problem } from '../../figures/problem.ts';
import { todayInChina } from '../../figures/today.ts';
import { garbled } from '../../tables/cellChecks.ts';
import { FIGURES, type FigureColumn } from '../../tables/figures.ts';
import { withGuard } from '../../tables/formulaGuard.ts';
import { problem } from '../../tables/report.ts';
import { figureCellProblems } from '../figureCellChecks.ts';
import { figureRowProblems } from '../figureRowChecks.ts';
import { figureRowsOf } from '../figureRows.ts';
import { IdSet, type KnownIds } from '../knownIds.ts';
import type { FigureCells } from './draftRow.ts';
import type { NamedTables } from './newEntries.ts';

/** The problems of rows of figures.csv, row by row, by the same checks as for a dataset's files. */
export function checkCells(
  rows: readonly FigureCells[],
  tables: NamedTables,
  today = todayInChina(),
): Problem[][] {
  const figures = figureRowsOf(
    rows.map((cells) => FIGURES.names.map((column) => withGuard(cells[column]))),
    rows.map((_, i) => i),
  );
  const known: KnownIds = {
    places: new IdSet('places', tables.places.keys()),
    indicators: new IdSet('indicators', tables.indicators.keys()),
    sources: new IdSet('sources', tables.sources.keys()),
  };
  const found: Problem[][] = rows.map(() => []);
  for (const problem of [
    ...figureCellProblems(figures, known),
    ...figureRowProblems(figures, new Map(tables.indicators), today),
  ]) {
    found[problem.line ?? -1]?.push(problem);
  }
  // Columns of free text store UTF-16 units; only cells typed on a page can contain a lone
  // surrogate.
  rows.forEach((cells, i) => {
    for (const { name, free } of FIGURES.columns) {
      const value = cells[name as FigureColumn];
      if (!free || !HALF.test(value)) continue;
      const { code, expected, mend } = garbled();
      const spot = { file: 'figures.csv', line: i, column: name, value };
      found[i]?.push(problem('error', code, spot, expected, mend));
    }
  });
  return found;
}

const HALF = /\p{Cs}/u;
