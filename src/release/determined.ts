/**
 * A linear equation between unknowns: the coefficient of each, by number. Known numbers are on the
 * other side.
 */
export interface Equation {
  readonly terms: ReadonlyMap<number, number>;
  /** True if the equation has a known number; without one it only relates the unknowns. */
  readonly isAnchored: boolean;
}

/** The relative error of a printed share or level; ones and other whole numbers are exact. */
const ROUNDING = 0.02;

/** The relative error of the arithmetic itself. */
const PRECISION = 1e-12;

interface Coefficient {
  readonly value: number;
  /** The possible absolute error; a coefficient no larger than its error counts as zero. */
  readonly error: number;
}

interface Row {
  readonly terms: Map<number, Coefficient>;
  isAnchored: boolean;
  /** The equations, by number, that were combined. */
  readonly from: Set<number>;
}

/** The unknowns that the equations determine, singly or jointly, each with the equations used. */
export function determinedOf(equations: readonly Equation[]): Map<number, Set<number>> {
  const rows = equations.map(rowOf);
  const determined = substituted(rows);
  const byPivot = new Map<number, Row>();
  // Short equations first, because they leave little to eliminate.
  for (const row of rows.sort((a, b) => a.terms.size - b.terms.size)) {
    eliminate(row, byPivot, undefined);
    const pivot = largest(row);
    if (pivot === undefined) continue;
    scale(row, pivot);
    byPivot.set(pivot, row);
  }
  // A row contains no earlier pivot; backward elimination removes the later ones too.
  for (const [pivot, row] of [...byPivot].reverse()) {
    eliminate(row, byPivot, pivot);
    if (row.terms.size === 1 && row.isAnchored) determined.set(pivot, row.from);
  }
  return determined;
}

/**
 * Repeatedly substitutes each unknown that is the only one in an equation.
 *
 * @returns the determined unknowns, each with the equations used
 */
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
    const off = Number.isInteger(value) ? PRECISION : ROUNDING;
    if (value !== 0) terms.set(unknown, { value, error: off * Math.abs(value) });
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

/** Scales a row so that the coefficient of an unknown is one. */
function scale({ terms }: Row, pivot: number): void {
  const by = terms.get(pivot);
  if (!by) return;
  for (const [unknown, one] of terms) {
    const value = one.value / by.value;
    const error = (one.error + Math.abs(value) * by.error) / Math.abs(by.value);
    terms.set(unknown, { value, error: error + PRECISION * Math.abs(value) });
  }
  terms.set(pivot, { value: 1, error: 0 });
}

/** Eliminates every pivot except its own from a row. */
function eliminate(row: Row, byPivot: ReadonlyMap<number, Row>, own: number | undefined): void {
  const waiting = [...row.terms.keys()];
  for (let unknown = waiting.pop(); unknown !== undefined; unknown = waiting.pop()) {
    const times = row.terms.get(unknown);
    const other = unknown === own ? undefined : byPivot.get(unknown);
    if (times === undefined || !other) continue;
    for (const [one, added] of other.terms) {
      const before = row.terms.get(one);
      const product = times.value * added.value;
      const value = (before?.value ?? 0) - product;
      const error =
        (before?.error ?? 0) +
        Math.abs(times.value) * added.error +
        Math.abs(added.value) * times.error +
        PRECISION * Math.abs(product);
      if (one === unknown || Math.abs(value) <= error) row.terms.delete(one);
      else {
        row.terms.set(one, { value, error });
        if (!before) waiting.push(one);
      }
    }
    for (const equation of other.from) row.from.add(equation);
    row.isAnchored ||= other.isAnchored;
  }
}
