/** A table of parks and groups with its totals: rows, columns, the total of each. Row totals are always published. */
export interface GroupTable {
  readonly rows: number;
  readonly columns: number;
  /** `[row * columns + column]`, none below nothing. */
  readonly cells: Float64Array;
}

/** Which numbers of a table are kept back: its cells as in the table, then its column totals. */
export type Suppressed = Uint8Array;

export const cellAt = ({ columns }: GroupTable, row: number, column: number) =>
  row * columns + column;
export const totalAt = ({ rows, columns }: GroupTable, column: number) => rows * columns + column;

export function columnTotal({ rows, columns, cells }: GroupTable, column: number): number {
  let sum = 0;
  for (let row = 0; row < rows; row++) sum += cells[row * columns + column] ?? 0;
  return sum;
}

/**
 * The suppressed numbers that follow from the published ones, by whoever knows that none is below
 * nothing. A table is a flow: row totals in, through the cells into the columns, out by the column
 * totals, whose sum is known. Another table fits what is published where some flow can go round in a
 * circle through suppressed numbers only: forward always, back only where there is something to take.
 * A number on no such circle can have but its one value.
 */
export function determinedNumbers(table: GroupTable, suppressed: Suppressed): number[] {
  const { rows, columns } = table;
  const flow = flowGraph(table, suppressed);
  const found: number[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const at = cellAt(table, row, column);
      if (!suppressed[at]) continue;
      const ends = { from: row, to: rows + column };
      if (!isOnCircle(flow, ends, table.cells[at] ?? 0)) found.push(at);
    }
  }
  for (let column = 0; column < columns; column++) {
    const at = totalAt(table, column);
    if (!suppressed[at]) continue;
    const ends = { from: rows + column, to: rows + columns };
    if (!isOnCircle(flow, ends, columnTotal(table, column))) found.push(at);
  }
  return found;
}

interface Arc {
  readonly from: number;
  readonly to: number;
}

/** Nodes are the rows, the columns, and the one place that all column totals flow to; an arc for each way that a number may move. */
function flowGraph(table: GroupTable, suppressed: Suppressed): number[][] {
  const { rows, columns } = table;
  const next: number[][] = Array.from({ length: rows + columns + 1 }, () => []);
  const join = ({ from, to }: Arc, value: number) => {
    next[from]?.push(to);
    if (value > 0) next[to]?.push(from);
  };
  for (let column = 0; column < columns; column++) {
    for (let row = 0; row < rows; row++) {
      const at = cellAt(table, row, column);
      if (suppressed[at]) join({ from: row, to: rows + column }, table.cells[at] ?? 0);
    }
    if (suppressed[totalAt(table, column)]) {
      join({ from: rows + column, to: rows + columns }, columnTotal(table, column));
    }
  }
  return next;
}

/** Whether a number can grow, or shrink if it is above nothing, with others making up for it. */
function isOnCircle(next: readonly (readonly number[])[], arc: Arc, value: number): boolean {
  return (
    isReachable(next, arc.to, arc.from, arc) ||
    (value > 0 && isReachable(next, arc.from, arc.to, arc))
  );
}

/** Whether one node is reached from another without the arc itself, either way. */
function isReachable(
  next: readonly (readonly number[])[],
  start: number,
  end: number,
  without: Arc,
): boolean {
  const seen = new Set([start]);
  const queue = [start];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    for (const to of next[at] ?? []) {
      const isItself =
        (at === without.from && to === without.to) || (at === without.to && to === without.from);
      if (isItself || seen.has(to)) continue;
      if (to === end) return true;
      seen.add(to);
      queue.push(to);
    }
  }
  return false;
}
