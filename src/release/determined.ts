/** A linear equation between unknowns: the coefficient of each, by number. What is known stands on the other side. */
export type Equation = ReadonlyMap<number, number>;

// Coefficients are small whole numbers, so what is left of rounding is far below this.
const TINY = 1e-9;

/** The unknowns that the equations determine, each alone or several together. */
export function determinedOf(equations: readonly Equation[]): Set<number> {
  const byPivot = new Map<number, Map<number, number>>();
  for (const equation of equations) {
    const row = new Map(equation);
    eliminate(row, byPivot, undefined);
    const [pivot] = row.keys();
    if (pivot === undefined) continue;
    const scale = row.get(pivot) ?? 1;
    for (const [unknown, value] of row) row.set(unknown, value / scale);
    byPivot.set(pivot, row);
  }
  const determined = new Set<number>();
  // A row knows no earlier pivot; from the last one back each loses the later ones too.
  for (const [pivot, row] of [...byPivot].reverse()) {
    eliminate(row, byPivot, pivot);
    if (row.size === 1) determined.add(pivot);
  }
  return determined;
}

/** Takes every pivot but its own out of a row. */
function eliminate(
  row: Map<number, number>,
  byPivot: ReadonlyMap<number, ReadonlyMap<number, number>>,
  own: number | undefined,
): void {
  for (;;) {
    const unknown = [...row.keys()].find((one) => one !== own && byPivot.has(one));
    if (unknown === undefined) return;
    const times = row.get(unknown) ?? 0;
    for (const [other, value] of byPivot.get(unknown) ?? []) {
      const left = (row.get(other) ?? 0) - times * value;
      if (Math.abs(left) < TINY) row.delete(other);
      else row.set(other, left);
    }
  }
}
