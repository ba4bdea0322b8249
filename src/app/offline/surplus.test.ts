import { expect, it } from 'vitest';
import { surplus } from './surplus.ts';

it('the newest pages stay', () => {
  const byItself = (page: string) => page;
  expect(surplus(['/a/', '/b/', '/c/'], byItself, 2)).toEqual(['/a/']);
  expect(surplus(['/a/', '/b/'], byItself, 2)).toEqual([]);
});

it('all files of a dataset stay or are removed together', () => {
  const dataset = (file: string) => file.slice(0, file.indexOf('/'));
  const kept = ['a/figures.csv', 'b/figures.csv', 'a/places.csv', 'c/figures.csv'];
  expect(surplus(kept, dataset, 2)).toEqual(['b/figures.csv']);
  expect(surplus(kept, dataset, 1)).toEqual(kept.slice(0, 3));
});
