import type { FigureColumns } from '../figures/figureTable.ts';
import type { Problem } from '../figures/problem.ts';
import type { Indicator, Place } from '../figures/tables.ts';
import { ComparedFigures } from './comparedFigures.ts';
import { checkDuplicates } from './duplicateChecks.ts';
import { checkParts } from './partChecks.ts';
import { ShareChecks } from './shareChecks.ts';
import { checkYear, earlierIntervals } from './yearChecks.ts';

/**
 * Checks figures.csv against itself: keys, shares, sums over the year, parts and wholes. Only the
 * latest revision counts.
 */
export function crossProblems(
  columns: FigureColumns,
  indicators: ReadonlyMap<string, Indicator>,
  places: ReadonlyMap<string, Place>,
): Problem[] {
  const figures = new ComparedFigures(columns, indicators, places);
  const [level, share] = [figures.measure('level'), figures.measure('share')];
  const earlier = earlierIntervals(figures.index.intervals);
  const shares = new ShareChecks(figures);
  for (const first of figures.index.firstRows) {
    checkDuplicates(figures, first);
    const measure = columns.measure.codes[first];
    if (measure !== level && measure !== share) continue;
    const key = figures.index.keyOf(first);
    const row = (figures.index.next[first] ?? -1) < 0 ? first : figures.index.latest(key);
    if (measure === share) {
      shares.check(row, key);
      continue;
    }
    checkYear(figures, row, key, earlier);
    checkParts(figures, row, key);
  }
  shares.finish();
  return figures.problems;
}
