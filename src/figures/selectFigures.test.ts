import { describe, expect, it } from 'vitest';
import type { PlaceId } from './figure.ts';
import { sameKey } from './figureKey.ts';
import { latestRevisions, selectFigures } from './selectFigures.ts';
import { CITY, figureTable, HARBOUR, period } from './tableFixture.ts';

const table = figureTable([
  { value: '35.1', released: '2023-04-25' },
  { value: '3.1', measure: 'yoy', unit: '%' },
  { value: '408.2', place: 'city' },
  { value: '35.3', released: '2023-07-20' },
  { value: '71.0', period: '2023-Q2' },
  { value: '5.0', span: 'quarter', period: '2023-Q2' },
  { value: '9.0', period: '2023-03', released: '2023-06-01' },
  { value: '8.0', period: '2023-03', span: 'month' },
]);
const rows = (filter: Parameters<typeof selectFigures>[1]) =>
  selectFigures(table, filter).map(({ row }) => row);

describe('a filter', () => {
  it('admits matching figures in file order, revisions included', () => {
    expect(rows({})).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(rows({ place: CITY.id })).toEqual([2]);
    expect(rows({ place: HARBOUR.id, measure: 'level' })).toEqual([0, 3, 4, 5, 6, 7]);
    expect(rows({ period: period('2023-Q1'), span: 'ytd', measure: 'level' })).toEqual([
      0, 2, 3, 6,
    ]);
  });

  it('admits a period under each of its names', () => {
    expect(rows({ period: period('2023-Q1'), span: 'quarter' })).toEqual([0, 1, 2, 3, 6]);
    expect(rows({ period: period('2023-03'), place: HARBOUR.id })).toEqual([0, 1, 3, 6, 7]);
    expect(rows({ period: period('2023-Q2'), span: 'quarter' })).toEqual([5]);
    expect(rows({ period: period('2023-Q2'), span: 'month' })).toEqual([]);
  });

  it('admits nothing if no row matches', () => {
    expect(rows({ place: 'nowhere' as PlaceId })).toEqual([]);
    expect(rows({ period: period('1999') })).toEqual([]);
  });
});

describe('the newest release of each key', () => {
  it('takes the position of the first', () => {
    expect(latestRevisions([...table.all()]).map(({ row }) => row)).toEqual([3, 1, 2, 4, 5, 7]);
  });

  it('treats an undated one as the oldest, wherever it is', () => {
    const dated = figureTable([{ released: '2023-04-25', value: '2' }, { value: '1' }]);
    expect(latestRevisions([...dated.all()]).map(({ row }) => row)).toEqual([0]);
  });

  it('agrees with the table’s own history', () => {
    for (const figure of latestRevisions([...table.all()])) {
      expect(table.find(figure)?.row).toBe(figure.row);
    }
  });
});

it.each([
  [{ place: 'city' }, false],
  [{ measure: 'yoy' }, false],
  [{ of: 'city' }, false],
  [{ period: '2023' }, false],
  [{ span: 'point' }, false],
  [{ span: 'quarter' }, true],
  [{ period: '2023-03' }, true],
  [{ period: '2023-03', span: 'month' }, false],
  [{ scope: 'managed' }, false],
  [{ value: '1', unit: '万元', released: '2023-01-01', source: 'other' }, true],
])('%j is a revision: %s', (other, same) => {
  const pair = figureTable([{}, other]);
  expect(sameKey(pair.at(0), pair.at(1))).toBe(same);
});
