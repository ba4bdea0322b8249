/** White space between two runs of digits. */
export interface NumberGap {
  /** The runs on both sides, of digits, points and commas. */
  readonly before: string;
  readonly after: string;
  readonly space: string;
  /** Whether the lines that a break parts hold more than numbers, as lines of prose do. */
  readonly prose: boolean;
}

const NUMBER = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;
const GROUP = /^\d{3}(?!\d)/;
const GROUPED = /^(?:\d{1,3}|\d{1,3}(?:,\d{3})+)$/;

/**
 * Whether white space stands inside one number rather than between two: `1 234`, `35. 1`, `1 5`, or a
 * number that a line of prose breaks. Cells of a table (`35.1 3.1`, a number alone on its line) stay
 * apart.
 */
export function joinsNumber({ before, after, space, prose }: NumberGap): boolean {
  if (!NUMBER.test(before + after)) return false;
  if (/[\n\r]/.test(space)) return prose;
  if (space.length > 1 || space === '\t') return false;
  if (/[.,]$/.test(before) || /^[.,]/.test(after)) return true;
  if (GROUPED.test(before) && GROUP.test(after)) return true;
  return before.length === 1 && /^\d(?!\d)/.test(after);
}
