import type { Spot } from '../tables/report.ts';
import type { Row } from './smallTable.ts';

/** The position of a cell, with its value. */
export const cellSpot = (file: string, { line, cells }: Row, column: string): Spot => ({
  file,
  line,
  column,
  value: cells[column],
});

/** The position of a cell that is empty but required. */
export const emptySpot = (file: string, { line }: Row, column: string): Spot => ({
  file,
  line,
  column,
});
