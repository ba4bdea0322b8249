/** The position of a cell. */
export interface CellBox {
  readonly left: number;
  readonly top: number;
  /** The index of its park. */
  readonly group: number;
}

/**
 * Returns the cell that a key moves to: left and right along the cells, up and down to the nearest
 * cell of the next line, Home and End within the park (with Ctrl within the whole grid), PageUp and
 * PageDown from park to park.
 */
export function cellOfKey(
  key: string,
  ctrl: boolean,
  from: number,
  cells: readonly CellBox[],
): number | undefined {
  const here = cells[from];
  if (!here) return undefined;
  const last = cells.length - 1;
  const firstOf = (group: number) => cells.findIndex((cell) => cell.group === group);
  const found = (place: number) => (place < 0 ? from : place);
  switch (key) {
    case 'ArrowRight':
      return Math.min(last, from + 1);
    case 'ArrowLeft':
      return Math.max(0, from - 1);
    case 'ArrowDown':
      return nearest(here, cells, (cell) => cell.top > here.top, Math.min) ?? from;
    case 'ArrowUp':
      return nearest(here, cells, (cell) => cell.top < here.top, Math.max) ?? from;
    case 'Home':
      return ctrl ? 0 : firstOf(here.group);
    case 'End':
      return ctrl ? last : cells.findLastIndex((cell) => cell.group === here.group);
    case 'PageDown':
      return found(firstOf(here.group + 1));
    case 'PageUp':
      return found(firstOf(here.group - 1));
    default:
      return undefined;
  }
}

/**
 * Finds the nearest cell below or above: in the next line in that direction, the one with the
 * smallest sideways distance.
 */
function nearest(
  here: CellBox,
  cells: readonly CellBox[],
  isBeyond: (cell: CellBox) => boolean,
  pick: (...tops: number[]) => number,
): number | undefined {
  const beyond = cells.filter(isBeyond);
  if (beyond.length === 0) return undefined;
  const line = pick(...beyond.map(({ top }) => top));
  const [first] = beyond
    .filter(({ top }) => top === line)
    .sort((a, b) => Math.abs(a.left - here.left) - Math.abs(b.left - here.left));
  return first && cells.indexOf(first);
}
