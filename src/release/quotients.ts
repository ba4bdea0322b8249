import type { Dataset } from '../figures/dataset.ts';
import { type Term, termName } from './term.ts';

/** Numbers of which each follows from the others; the first is the one to do without. */
export type Quotient = readonly Term[];

/** A share beside its part and its whole, and a completion rate beside its level where there is a target. */
export function quotientsOf(
  { targets }: Pick<Dataset, 'targets'>,
  terms: ReadonlyMap<string, Term>,
): Quotient[] {
  const hasTarget = new Set(
    targets.map(({ place, indicator, year }) => `${place}|${indicator}|${year}`),
  );
  const found: Quotient[] = [];
  for (const term of terms.values()) {
    const { measure, of, ...key } = term.key;
    const level = (place: typeof key.place) =>
      terms.get(termName({ ...key, place, measure: 'level', of: undefined }));
    const part = level(key.place);
    if (!part) continue;
    if (measure === 'share' && of) {
      const whole = level(of);
      if (whole) found.push([term, part, whole]);
    }
    const { place, indicator, period } = key;
    if (measure === 'completion' && hasTarget.has(`${place}|${indicator}|${period.year}`)) {
      found.push([term, part]);
    }
  }
  return found;
}
