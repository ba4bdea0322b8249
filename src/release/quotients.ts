import type { Term, Terms } from './term.ts';

/**
 * A number that is a printed fraction of another: level = share × whole, level = completion ×
 * target.
 */
export interface Quotient {
  readonly ratio: Term;
  readonly part: Term;
  readonly base: Term;
}

/** The stated shares and completion rates, with their levels and targets, stated or not. */
export function* quotientsOf(terms: Terms, stated: Iterable<Term>): Generator<Quotient> {
  for (const ratio of stated) {
    const { measure, of, ...key } = ratio.key;
    const level = (place: typeof key.place) =>
      terms.of({ ...key, place, measure: 'level', of: undefined });
    if (measure === 'share' && of) yield { ratio, part: level(key.place), base: level(of) };
    if (measure === 'completion') {
      const { year } = key.period;
      const base = terms.of({
        ...{ ...key, measure: 'target', of: undefined },
        ...{ period: { kind: 'year', year }, span: 'year' },
      });
      yield { ratio, part: level(key.place), base };
    }
  }
}
