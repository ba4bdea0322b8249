import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TextSearch } from './textSearch.ts';

it('finds the texts in another text, and no others', () => {
  const letters = fc.constantFrom('a', 'b', '县', '区', '\ud83d');
  const word = fc.array(letters, { minLength: 4, maxLength: 9 }).map((all) => all.join(''));
  const text = fc.array(letters, { maxLength: 60 }).map((all) => all.join(''));
  fc.assert(
    fc.property(fc.array(word), text, (words, haystack) => {
      const expected = new Set(words.filter((one) => haystack.includes(one)));
      expect(new TextSearch(words).in(haystack)).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

it('finds a text at the very beginning and the very end', () => {
  const search = new TextSearch(['甲乙丙丁', '有限公司东厂', '有限公司西厂']);
  expect([...search.in('甲乙丙丁的有限公司西厂')]).toEqual(['甲乙丙丁', '有限公司西厂']);
});
