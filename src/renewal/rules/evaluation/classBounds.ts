import { TOLERANCE } from '../../../ranking/tolerance.ts';
import { CLASSES, type ClassRule, type FirmClass } from '../../data/rules.ts';

/** The minimum score of a class. */
export interface ClassBound {
  readonly rule: ClassRule;
  readonly class: FirmClass;
  /**
   * Infinity if no unit is in the class, -Infinity for the last class, which contains all remaining
   * units.
   */
  readonly least: number;
}

/**
 * Converts the classes of a scope to minimum scores, best class first. The first 20 % of n units
 * are those of rank 0.2 n or better, and ties share the better rank, so the bound of a percentile
 * is the score of the last unit in it. `sorted` contains the scores of the scope in rising order.
 */
export function classBounds(rules: readonly ClassRule[], sorted: Float64Array): ClassBound[] {
  const n = sorted.length;
  const inOrder = rules.toSorted((a, b) => CLASSES.indexOf(a.class) - CLASSES.indexOf(b.class));
  return inOrder.map((rule, i) => {
    if (i === inOrder.length - 1) {
      return { rule, class: rule.class, least: Number.NEGATIVE_INFINITY };
    }
    const least =
      rule.by === 'score'
        ? rule.least
        : (sorted[n - placesIn(rule, n)] ?? Number.POSITIVE_INFINITY);
    return { rule, class: rule.class, least };
  });
}

/** The number of the n units that are in this class or a better one. */
export function placesIn({ to }: { readonly to: number }, n: number): number {
  return Math.floor((to * n) / 100 + TOLERANCE);
}

/** True if a score reaches a class; the last bits of a double do not decide. */
export function reaches(score: number, { least }: Pick<ClassBound, 'least'>): boolean {
  if (!Number.isFinite(least)) return least < 0;
  return score >= least - TOLERANCE * Math.max(1, Math.abs(least));
}

/** The index in `bounds` of a score's class; -1 if there are no classes. */
export function classAt(score: number, bounds: readonly ClassBound[]): number {
  return bounds.findIndex((bound) => reaches(score, bound));
}
