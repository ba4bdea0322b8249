import { describe, expect, it } from 'vitest';
import { figureTable, period } from './tableFixture.ts';

const REVISED = [
  { value: '35.3', released: '2023-07-20', printed: '35.3亿元' },
  { value: '35.1', released: '2023-04-25', printed: '35.1亿元' },
  { value: '35.0' },
  { value: '9.9', released: '2023-05-01', scope: 'managed' },
  { value: '8.8', released: '2023-05-01', period: '2023-Q2' },
];

describe('a table of figures', () => {
  const table = figureTable(REVISED);

  it('decodes a row', () => {
    expect(table.at(1)).toMatchObject({
      row: 1,
      place: 'harbour',
      indicator: 'gdp',
      of: undefined,
      period: { kind: 'quarter', year: 2023, quarter: 1 },
      value: { mantissa: 351, scale: 1 },
      printed: '35.1亿元',
      locator: '第1段',
    });
  });

  it('has no value for an empty cell', () => {
    expect(figureTable([{ status: 'missing' }]).at(0).value).toBeUndefined();
    expect(figureTable([{ value: '0' }]).at(0).value).toEqual({ mantissa: 0, scale: 0 });
  });

  it('fills empty optional cells with defaults', () => {
    const [figure] = figureTable([{ qualifier: '', scope: '', access: '' }]).all();
    expect(figure).toMatchObject({ qualifier: '=', scope: 'unknown', access: 'public' });
  });

  it('lists every row in file order', () => {
    expect([...table.all()].map(({ row }) => row)).toEqual([0, 1, 2, 3, 4]);
  });

  it('rejects a row with an invalid period', () => {
    expect(() => figureTable([{ period: '2023-Q7' }])).toThrow(/2023-Q7/);
  });
});

describe('the revisions of a figure', () => {
  const table = figureTable(REVISED);
  const key = table.at(0);

  it('share its key and come oldest first, undated ones before all others', () => {
    expect(table.history(key).map(({ value }) => value?.mantissa)).toEqual([350, 351, 353]);
  });

  it('end with the one to show', () => {
    expect(table.find(key)?.value?.mantissa).toBe(353);
  });

  it('are empty for a key without figures', () => {
    expect(table.history({ ...key, period: period('2021') })).toEqual([]);
  });

  it('of the same day keep the file order', () => {
    const same = figureTable([{ value: '1' }, { value: '2' }]);
    expect(same.find(same.at(0))?.value?.mantissa).toBe(2);
  });
});
