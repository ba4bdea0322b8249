import { expect, it } from 'vitest';
import { usedBefore } from './usedBefore.ts';

const FILES = ['assets/charts-DgzOC-91.js', 'assets/charts-BCvQ6n-1.css', 'assets/zh-DV6Xalr0.js'];

it('a new build brings the parts of which an earlier one was used, and no others', () => {
  expect(usedBefore(FILES, ['assets/charts-Aaaa_aa1.js'])).toEqual(['assets/charts-DgzOC-91.js']);
});

it('a style sheet is not taken for the script of the same name', () => {
  expect(usedBefore(FILES, ['assets/charts-Aaaa_aa1.css'])).toEqual(['assets/charts-BCvQ6n-1.css']);
});

it('a first visit brings none of the parts', () => {
  expect(usedBefore(FILES, [])).toEqual([]);
});
