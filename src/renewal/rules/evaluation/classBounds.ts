import { TOLERANCE } from '../../../ranking/tolerance.ts';
import { CLASSES, type ClassRule, type FirmClass } from '../../data/rules.ts';

/** From which score on a unit is in a class. */
export interface ClassBound {
  readonly rule: ClassRule;
  readonly class: FirmClass;
  /** Infinity where nobody is in it, -Infinity for the last class, which takes whoever is left. */
  readonly least: number;
}

/**
 * The classes of a scope as scores, the best first. The first 20 % of n units are those of rank
 * 0.2 n or better, ties sharing the better rank; so a percentile is the score of the last one in.
 * `sorted` holds the scores of the scope in rising order.
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

/** How many of n units a percentile takes in, with all that are above it. */
export function placesIn({ to }: { readonly to: number }, n: number): number {
  return Math.floor((to * n) / 100 + TOLERANCE);
}

/** Whether a score is in a class; the last bits of a double do not decide it. */
export function reaches(score: number, { least }: Pick<ClassBound, 'least'>): boolean {
  if (!Number.isFinite(least)) return least < 0;
  return score >= least - TOLERANCE * Math.max(1, Math.abs(least));
}

/** The place in `bounds` of the class that a score is in; -1 where there are no classes. */
export function classAt(score: number, bounds: readonly ClassBound[]): number {
  return bounds.findIndex((bound) => reaches(score, bound));
}
