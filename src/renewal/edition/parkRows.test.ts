import { describe, expect, it } from 'vitest';
import type { ParkId } from '../data/ids.ts';
import { parkRows } from './parkRows.ts';
import { SubjectEntries } from './subjectEntries.ts';

/** A year with these numbers of firms in the parks a, b, c, d. */
function year(...firms: readonly number[]): SubjectEntries {
  const entries = new SubjectEntries('class', 2023);
  firms.forEach((count, park) => {
    for (let i = 0; i < count; i++) {
      entries.add('A', PARKS[park], { holder: `${park} ${i}`, amounts: [1, 10] });
    }
  });
  return entries;
}

const PARKS = ['a', 'b', 'c', 'd'] as ParkId[];

const rows = (years: readonly SubjectEntries[], before: readonly string[] = []) =>
  parkRows(
    years,
    PARKS,
    3,
    before.map((row) => row.split('') as ParkId[]),
  ).map((row) => row.join(''));

describe('the rows of a table by park', () => {
  it('are its parks if each has enough firms', () => {
    expect(rows([year(3, 4, 5, 6)])).toEqual(['a', 'b', 'c', 'd']);
  });

  it('combine those with too few, and the smallest other park if they still have too few', () => {
    expect(rows([year(9, 2, 5, 1)])).toEqual(['a', 'c', 'bd']);
    expect(rows([year(9, 2, 5, 0)])).toEqual(['a', 'bc']);
  });

  it('are the same in all years, even if a park has too few firms in only one of them', () => {
    expect(rows([year(9, 2, 5, 4), year(9, 6, 5, 4)])).toEqual(['a', 'c', 'bd']);
    expect(rows([year(9, 6, 5, 0), year(9, 6, 5, 4)])).toEqual(['a', 'b', 'c', 'd']);
  });

  it('keep combined what was published combined', () => {
    expect(rows([year(9, 6, 5, 4)], ['a', 'c', 'bd'])).toEqual(['a', 'bd', 'c']);
  });
});
