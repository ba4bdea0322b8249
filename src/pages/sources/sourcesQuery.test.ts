import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEASURES, STATUSES } from '../../figures/figure.ts';
import { NO_SEARCH, SOURCES_QUERY, type SourcesQuery } from './sourcesQuery.ts';

describe('the search among the figures', () => {
  it('reads back from its own query', () => {
    const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
    const id = fc.string({ minLength: 1, unit: 'grapheme', maxLength: 20 });
    const query: fc.Arbitrary<SourcesQuery> = fc.record({
      words: fc.string({ unit: 'grapheme', maxLength: 40 }),
      place: maybe(id),
      indicator: maybe(id),
      measure: maybe(fc.constantFrom(...MEASURES)),
      status: maybe(fc.constantFrom(...STATUSES)),
      source: maybe(id),
      day: maybe(fc.constant('2023-04-25')),
      page: fc.integer({ min: 1, max: 999 }),
    });
    fc.assert(
      fc.property(query, (one) => {
        expect(SOURCES_QUERY.parse(SOURCES_QUERY.text(one))).toEqual(one);
      }),
    );
  });

  it.each(['', 'm=amount', 'status=lost', 'day=today', 'page=-1', 'page=1.5', '%'])(
    'is nothing in %j',
    (query) => expect(SOURCES_QUERY.parse(query)).toEqual(NO_SEARCH),
  );
});
