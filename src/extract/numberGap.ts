/** White space between two runs of digits. */
export interface NumberGap {
  /** The characters on both sides: digits, points and commas. */
  readonly before: string;
  readonly after: string;
  readonly space: string;
  /** True if the lines on both sides of a break contain words, as prose does. */
  readonly prose: boolean;
}

const NUMBER = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;
const GROUP = /^\d{3}(?!\d)/;
const GROUPED = /^(?:\d{1,3}|\d{1,3}(?:,\d{3})+)$/;

/**
 * True if white space is inside one number and not between two: `1 234`, `35. 1`, `1 5`, or a
 * number across lines of prose. Cells of a table (`35.1 3.1`, or a number alone on its line) stay
 * separate.
 */
export function joinsNumber({ before, after, space, prose }: NumberGap): boolean {
  if (!NUMBER.test(before + after)) return false;
  if (/[\n\r]/.test(space)) return prose;
  if (space.length > 1 || space === '\t') return false;
  if (/[.,]$/.test(before) || /^[.,]/.test(after)) return true;
  if (GROUPED.test(before) && GROUP.test(after)) return true;
  return before.length === 1 && /^\d(?!\d)/.test(after);
}
