import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineQuery, joined, refusedParts } from './query.ts';
import { choice, choices, day, id, ids, orElse, words } from './queryFields.ts';
import { listPairs, numberPairs } from './queryPairs.ts';

const MARKS = ['class', 'low'] as const;
const AMOUNTS = ['tax', 'land'] as const;

interface Values {
  readonly words: string;
  readonly place: string | undefined;
  readonly indicators: readonly string[];
  readonly mark: (typeof MARKS)[number];
  readonly beside: readonly (typeof MARKS)[number][];
  readonly day: string | undefined;
  readonly amounts: Readonly<Partial<Record<(typeof AMOUNTS)[number], number>>>;
  readonly lists: Readonly<Partial<Record<(typeof AMOUNTS)[number], readonly string[]>>>;
}

const QUERY = defineQuery<Values>({
  words: ['q', words(40)],
  place: ['u', id],
  indicators: ['i', ids],
  mark: ['mark', orElse<Values['mark']>('class', choice(MARKS))],
  beside: ['with', choices(MARKS)],
  day: ['day', day],
  amounts: ['try', numberPairs(AMOUNTS, () => ({ min: 0, max: 100 }))],
  lists: ['has', listPairs(AMOUNTS)],
});
const OTHER = defineQuery<{ mark: string | undefined }>({ mark: ['mark', choice(['red'])] });

const name = fc.stringMatching(/^[\p{L}\p{N}_&=+%# -]{1,12}$/u);
const plain = fc.stringMatching(/^[a-z]{1,8}$/);
const values: fc.Arbitrary<Values> = fc.record({
  words: fc.oneof(fc.constant(''), name),
  place: fc.option(name, { nil: undefined }),
  indicators: fc.uniqueArray(name, { maxLength: 3 }),
  mark: fc.constantFrom(...MARKS),
  beside: fc.subarray([...MARKS]),
  day: fc.constantFrom(undefined, '2023-04-25'),
  amounts: fc.constantFrom({}, { land: 1.5 }, { tax: 3, land: 100 }),
  lists: fc.dictionary(fc.constantFrom(...AMOUNTS), fc.array(plain), { noNullPrototype: true }),
});

describe('a query', () => {
  it('round-trips and has no unread part', () => {
    fc.assert(
      fc.property(values, (one) => {
        const text = QUERY.text(one);
        expect(QUERY.parse(text)).toEqual(one);
        expect(refusedParts(text, QUERY)).toEqual([]);
      }),
    );
  });

  it('leaves out absent values', () => {
    expect(QUERY.text(QUERY.parse(''))).toBe('');
    expect(joined('', QUERY.text(QUERY.parse('mark=class')), 'a=1')).toBe('a=1');
  });

  it('keeps only real separators unescaped', () => {
    const { text, parse } = QUERY;
    const one = parse('try=land:2,tax:1&has=tax:a|b&i=gdp,tax&q=a,b');
    expect(text(one)).toBe('q=a%2Cb&i=gdp,tax&try=tax:1,land:2&has=tax:a|b');
  });

  it('reads any link and reports each unread part', () => {
    fc.assert(fc.property(fc.string(), (text) => void QUERY.text(QUERY.parse(text))));
    const told = refusedParts(
      'colour=red&mark=red&with=low,moon&day=soon&try=tax:101,gold:1',
      QUERY,
    );
    expect(told.map(({ field, name, known, range }) => [field, name, known.length, range])).toEqual(
      [
        ['colour', 'colour', 8, undefined],
        ['mark', 'red', 2, undefined],
        ['with', 'moon', 2, undefined],
        ['day', 'soon', 1, undefined],
        ['try', 'tax:101', 2, { min: 0, max: 100 }],
        ['try', 'gold:1', 2, undefined],
      ],
    );
  });

  it('together with another refuses only parts that neither reads', () => {
    expect(refusedParts('mark=red', QUERY, OTHER)).toEqual([]);
    expect(refusedParts('mark=blue', QUERY, OTHER)).toMatchObject([{ part: 'mark=blue' }]);
    expect(refusedParts('x=1')).toMatchObject([{ part: 'x=1', known: [] }]);
  });
});
