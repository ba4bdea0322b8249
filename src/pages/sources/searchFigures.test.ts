import { describe, expect, it } from 'vitest';
import { CITY, dataset, HARBOUR, indicator, place } from '../../figures/tableFixture.ts';
import { isSearch, searchFigures } from './searchFigures.ts';
import { NO_SEARCH } from './sourcesQuery.ts';

const GDP = indicator('gdp', { name: { zh: '地区生产总值', en: 'Gross domestic product' } });
const CAPITAL = indicator('capital', {
  name: { zh: '实到外资', en: 'Utilised foreign capital' },
  synonyms: ['实际利用外资'],
  unit: '万美元',
});
const EAST = place('east', {
  name: { zh: '东港镇', en: 'East Port' },
  aliases: ['东港经济开发区'],
});
const data = dataset(
  [GDP, CAPITAL],
  [
    { value: '35.1', printed: '35.1亿元' },
    { value: '7409', indicator: 'capital', unit: '万美元', printed: '7409万美元', place: 'east' },
    { status: 'missing', place: 'east', released: '2023-04-25', note: '缺报 / late' },
  ],
  { places: new Map([CITY, HARBOUR, EAST].map((one) => [one.id, one])) },
);
const find = (words: string) => searchFigures(data, { ...NO_SEARCH, words });

describe('a search among the figures', () => {
  it.each([
    ['东港', [1, 2]],
    ['东港镇外资', [1]],
    ['东港经济开发区实际利用外资', [1]],
    ['2023年一季度东港镇', [1, 2]],
    ['东港镇 外资', [1]],
    ['35.1亿', [0]],
    ['３５．１', [0]],
    ['GROSS  domestic', [0, 2]],
    ['east capital', [1]],
    ['7409万美元', [1]],
    ['缺报', [2]],
    ['东港镇的外资', [1]],
    ['东港生产总值缺报', [2]],
    ['confidential', []],
    ['云州统计快报', [0, 1, 2]],
    ['西港', []],
    ['东西', []],
    ['', [0, 1, 2]],
    ['   ', [0, 1, 2]],
    ['.*(', []],
  ])('for %j finds rows %j', (words, rows) => {
    expect(find(words)).toEqual(rows);
  });

  it('applies every filter of a link, and finds nothing for values that the dataset does not have', () => {
    const by = (more: object) => searchFigures(data, { ...NO_SEARCH, ...more });
    expect(by({ place: 'east', status: 'missing' })).toEqual([2]);
    expect(by({ indicator: 'gdp', words: '东港' })).toEqual([2]);
    // A figure without its own day was released with its source.
    expect(by({ day: '2023-04-25' })).toEqual([0, 1, 2]);
    expect(by({ day: '2023-04-26' })).toEqual([]);
    expect(by({ source: 'gazette', measure: 'yoy' })).toEqual([]);
    expect(by({ place: 'atlantis' })).toEqual([]);
  });

  it('exists only if a word or filter is given', () => {
    expect(isSearch(NO_SEARCH)).toBe(false);
    expect(isSearch({ ...NO_SEARCH, page: 3 })).toBe(false);
    expect(isSearch({ ...NO_SEARCH, words: 'a' })).toBe(true);
  });
});
