import type { Language } from '../../figures/language.ts';
import type { Column } from '../rankingTable.ts';
import type { CellFault } from './cellFault.ts';
import type { Line } from './linear.ts';

/** The least and the most points. */
export interface Limits {
  readonly floor?: number;
  readonly cap?: number;
}

interface Terms {
  /** Its name, and how it counts in a few words. */
  readonly words: Readonly<Record<Language, { readonly name: string; readonly counts: string }>>;
  /** The limits of its points, where the rules of an indicator give none. */
  readonly limits?: Limits;
  /** It divides by values, so that a value drawn at 0 or below has no points. */
  readonly endsAtZero?: true;
  /** Points above 0, for a geometric or harmonic mean; the points themselves where left out. */
  readonly positive?: (points: number) => number;
  /** Whether a place is not assessed, though it has a value. */
  readonly drops?: (column: Column, place: number) => boolean;
  /** The cells of a column that it cannot take. */
  readonly faults?: (column: Column) => CellFault[];
}

/** A way of making points of values: along a straight line of the value, or otherwise. NaN stays NaN. */
export type ScoringMethod = Terms &
  (
    | { readonly line: (column: Column) => Line }
    | { readonly score: (column: Column) => Float64Array }
  );
