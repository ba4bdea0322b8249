import { labelLines, textWidth } from './labelLines.ts';

/** Where the rows of a drawing have their names and their marks, in px. */
export interface RowLayout {
  /** The lines of each row's name. */
  readonly names: readonly (readonly string[])[];
  /** The height of a row. */
  readonly row: number;
  /** Where the marks begin. */
  readonly start: number;
  /** How much of a row's height lies above its marks, for the name; 0 where it stands beside them. */
  readonly above: number;
}

const LINE = 17;
const ROW = 44;
/** The marks of a row with its name above them. */
const MARKS = 34;

/** Names stand left of their marks where all fit into two lines there, and above them otherwise. */
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
