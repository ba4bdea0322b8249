/** A linear equation between unknowns: the coefficient of each, by number. What is known is on the other side. */
export interface Equation {
  readonly terms: ReadonlyMap<number, number>;
  /** Whether a known number is in it; without one it only says how the unknowns relate. */
  readonly isAnchored: boolean;
}

/**
 * A coefficient that two equations leave below this part of what they add up to is what the rounding
 * of printed shares leaves, and counts as nothing.
 */
const ROUNDING = 0.01;

interface Coefficient {
  readonly value: number;
  /** The absolute values that it has been added up from. */
  readonly size: number;
}

interface Row {
  readonly terms: Map<number, Coefficient>;
  isAnchored: boolean;
  /** The equations, by number, that it was made from. */
  readonly from: Set<number>;
}

/** The unknowns that the equations determine, alone or together, each with the equations it follows from. */
export function determinedOf(equations: readonly Equation[]): Map<number, Set<number>> {
  const rows = equations.map(rowOf);
  const determined = substituted(rows);
  const byPivot = new Map<number, Row>();
  // Short equations first: what they say leaves little to work out.
  for (const row of rows.sort((a, b) => a.terms.size - b.terms.size)) {
    eliminate(row, byPivot, undefined);
    const pivot = largest(row);
    if (pivot === undefined) continue;
    scale(row, 1 / (row.terms.get(pivot)?.value ?? 1));
    byPivot.set(pivot, row);
  }
  // A row knows no earlier pivot; from the last one back each loses the later ones too.
  for (const [pivot, row] of [...byPivot].reverse()) {
    eliminate(row, byPivot, pivot);
    if (row.terms.size === 1 && row.isAnchored) determined.set(pivot, row.from);
  }
  return determined;
}

/** Takes each unknown out that alone is unknown in some equation, again and again; says which, and by what. */
function substituted(rows: readonly Row[]): Map<number, Set<number>> {
  const rowsWith = new Map<number, Row[]>();
  for (const row of rows) {
    for (const unknown of row.terms.keys()) {
      const known = rowsWith.get(unknown);
      if (known) known.push(row);
      else rowsWith.set(unknown, [row]);
    }
  }
  const isAlone = ({ terms, isAnchored }: Row) => terms.size === 1 && isAnchored;
  const determined = new Map<number, Set<number>>();
  const waiting = rows.filter(isAlone);
  for (let at = 0; at < waiting.length; at++) {
    const row = waiting[at];
    const [unknown] = row?.terms.keys() ?? [];
    if (!row || unknown === undefined) continue;
    determined.set(unknown, new Set(row.from));
    for (const other of rowsWith.get(unknown) ?? []) {
      if (!other.terms.delete(unknown)) continue;
      other.isAnchored = true;
      if (other !== row) for (const one of row.from) other.from.add(one);
      if (isAlone(other)) waiting.push(other);
    }
  }
  return determined;
}

function rowOf(equation: Equation, i: number): Row {
  const terms = new Map<number, Coefficient>();
  for (const [unknown, value] of equation.terms) {
    if (value !== 0) terms.set(unknown, { value, size: Math.abs(value) });
  }
  return { terms, isAnchored: equation.isAnchored, from: new Set([i]) };
}

function largest({ terms }: Row): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const [unknown, { value }] of terms) {
    if (Math.abs(value) <= most) continue;
    most = Math.abs(value);
    best = unknown;
  }
  return best;
}

function scale({ terms }: Row, by: number): void {
  for (const [unknown, { value, size }] of terms) {
    terms.set(unknown, { value: value * by, size: size * Math.abs(by) });
  }
}

/** Takes every pivot but its own out of a row. */
function eliminate(row: Row, byPivot: ReadonlyMap<number, Row>, own: number | undefined): void {
  const waiting = [...row.terms.keys()];
  for (let unknown = waiting.pop(); unknown !== undefined; unknown = waiting.pop()) {
    const times = row.terms.get(unknown)?.value;
    const other = unknown === own ? undefined : byPivot.get(unknown);
    if (times === undefined || !other) continue;
    for (const [one, added] of other.terms) {
      const before = row.terms.get(one);
      const value = (before?.value ?? 0) - times * added.value;
      const size = (before?.size ?? 0) + Math.abs(times) * added.size;
      if (one === unknown || Math.abs(value) < ROUNDING * size) row.terms.delete(one);
      else {
        row.terms.set(one, { value, size });
        if (!before) waiting.push(one);
      }
    }
    for (const equation of other.from) row.from.add(equation);
    row.isAnchored ||= other.isAnchored;
  }
}
