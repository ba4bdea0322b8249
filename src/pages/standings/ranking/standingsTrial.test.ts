import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AGGREGATIONS, SCORINGS } from '../../../figures/rankingNames.ts';
import { STANDINGS_TRIAL, type StandingsTrial } from './standingsTrial.ts';

describe('the trial on the standings', () => {
  it('reads back from its own query', () => {
    const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
    const id = fc.stringMatching(/^[a-z_-]{1,12}$/);
    const trial: fc.Arbitrary<StandingsTrial> = fc.record({
      contest: maybe(id),
      field: maybe(id),
      scoring: maybe(fc.constantFrom(...SCORINGS)),
      aggregation: maybe(fc.constantFrom(...AGGREGATIONS)),
      weights: maybe(
        fc.array(
          fc.integer({ min: 1, max: 4000 }).map((n) => n / 100),
          { minLength: 1 },
        ),
      ),
      sort: maybe(id),
      lift: maybe(id),
    });
    fc.assert(
      fc.property(trial, (one) => {
        expect(STANDINGS_TRIAL.parse(STANDINGS_TRIAL.text(one))).toEqual(one);
      }),
    );
  });

  it.each([
    'w=',
    'w=a,b',
    'w=-1,2',
    'w=0,0',
    'w=1e999,1',
    'w=NaN,1',
    'score=max-min',
    'aggregate=sum',
    '%',
    '',
  ])('takes nothing from %j', (query) =>
    expect(STANDINGS_TRIAL.text(STANDINGS_TRIAL.parse(query))).toBe(''),
  );
});
