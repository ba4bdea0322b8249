import { expect, it } from 'vitest';
import { surplus } from './surplus.ts';

it('of pages the newest stay', () => {
  const byItself = (page: string) => page;
  expect(surplus(['/a/', '/b/', '/c/'], byItself, 2)).toEqual(['/a/']);
  expect(surplus(['/a/', '/b/'], byItself, 2)).toEqual([]);
});

it('of datasets all files stay or go together', () => {
  const dataset = (file: string) => file.slice(0, file.indexOf('/'));
  const kept = ['a/figures.csv', 'b/figures.csv', 'a/places.csv', 'c/figures.csv'];
  expect(surplus(kept, dataset, 2)).toEqual(['b/figures.csv']);
  expect(surplus(kept, dataset, 1)).toEqual(kept.slice(0, 3));
});
