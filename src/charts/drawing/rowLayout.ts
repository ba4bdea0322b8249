import { labelLines, textWidth } from './labelLines.ts';

/** The layout of the rows of a drawing, with their names and marks, in px. */
export interface RowLayout {
  /** The lines of each row's name. */
  readonly names: readonly (readonly string[])[];
  /** The height of a row. */
  readonly row: number;
  /** The horizontal start of the marks. */
  readonly start: number;
  /** The height above the marks of a row for its name; 0 if the name is beside them. */
  readonly above: number;
}

const LINE = 17;
const ROW = 44;
/** The height of the marks of a row with its name above. */
const MARKS = 34;

/** Names are left of their marks if all fit there in two lines, otherwise above them. */
export function rowLayout(names: readonly string[], width: number): RowLayout {
  const start = Math.min(width * 0.42, Math.max(...names.map((name) => textWidth(name))) + 14);
  const beside = names.map((name) => labelLines(name, start - 12, 3));
  if (beside.every((lines) => lines.length <= 2)) {
    return { names: beside, row: ROW, start, above: 0 };
  }
  const over = names.map((name) => labelLines(name, width, 3));
  const above = Math.max(...over.map((lines) => lines.length)) * LINE;
  return { names: over, row: MARKS + above, start: 1, above };
}
