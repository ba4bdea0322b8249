import type { Language } from '../../figures/language.ts';
import type { Column } from '../rankingTable.ts';
import type { CellFault } from './cellFault.ts';
import type { Line } from './linear.ts';

/** Minimum and maximum points. */
export interface Limits {
  readonly floor?: number;
  readonly cap?: number;
}

interface Terms {
  /** Its name, and a short description of its points. */
  readonly words: Readonly<Record<Language, { readonly name: string; readonly counts: string }>>;
  /**
   * The usual distance in points between the best and the worst of a field; `places` for one point
   * per place.
   */
  readonly span: number | 'places';
  /** The limits of its points, if the rules of an indicator give none. */
  readonly limits?: Limits;
  /** It divides by values, so a value drawn at 0 or below has no points. */
  readonly endsAtZero?: true;
  /** Converts points to points above 0, for a geometric or harmonic mean; identity by default. */
  readonly positive?: (points: number) => number;
  /** True if a place with a value is still not assessed. */
  readonly drops?: (column: Column, place: number) => boolean;
  /** The cells of a column that it does not accept. */
  readonly faults?: (column: Column) => CellFault[];
}

/**
 * A method that converts values to points: a linear function of the value, or another. NaN stays
 * NaN.
 */
export type ScoringMethod = Terms &
  (
    | { readonly line: (column: Column) => Line }
    | { readonly score: (column: Column) => Float64Array }
  );
