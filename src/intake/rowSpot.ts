import type { Spot } from '../tables/report.ts';
import type { Row } from './smallTable.ts';

/** The place of a cell, which is quoted. */
export const cellSpot = (file: string, { line, cells }: Row, column: string): Spot => ({
  file,
  line,
  column,
  value: cells[column],
});

/** The place of a cell that is empty and should not be. */
export const emptySpot = (file: string, { line }: Row, column: string): Spot => ({
  file,
  line,
  column,
});
