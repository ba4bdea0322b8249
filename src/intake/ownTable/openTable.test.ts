import { describe, expect, it } from 'vitest';
import { DATASET } from './__data__/ownFixture.ts';
import { previewTable, tableRows } from './openTable.ts';
import type { TableMapping } from './tableMapping.ts';

const FACTS = { source: 'gazette', published: '2023-04-20' };
const sheet = (text: string) => text.split('\n').map((line) => line.split('|'));

function read(text: string, change: (mapping: TableMapping) => TableMapping = (one) => one) {
  const cells = sheet(text);
  const preview = previewTable(cells, DATASET, '粘贴的表格');
  if ('code' in preview) throw new Error(preview.code);
  const { rows, problems } = tableRows(
    cells,
    DATASET,
    '粘贴的表格',
    change(preview.mapping),
    FACTS,
  );
  return { preview, rows, codes: problems.map(({ code }) => code) };
}

const WIDE = `2023年一季度主要指标|||||
||||单位：亿元|
地区|GDP||规上工业增加值||户数
|总量|增速（%）|总量|增速（%）|
海港区|３５．１|3.1|1,234.5|—|12
新镇|…|2|3|4|5
合计|100|2|3|4|17`;

describe('a table without a period', () => {
  const table = sheet('地区|GDP（亿元）\n海港区|3');
  const preview = previewTable(table, DATASET, '2031年报表.csv');
  if ('code' in preview) throw new Error(preview.code);

  it('has its columns recognised, and asks the reader for the period', () => {
    expect(preview.found).toBe(true);
    expect(preview.mapping.roles).toEqual(['place', 'spread']);
    expect(preview.mapping.whole.period).toBe('');
    expect(preview.year).toBe(2031);
  });

  it('is read as soon as the period is given', () => {
    const { mapping } = preview;
    const said = { ...mapping, whole: { ...mapping.whole, period: '一季度' } };
    const { rows, problems } = tableRows(table, DATASET, '2031年报表.csv', said, FACTS);
    expect(problems).toEqual([]);
    expect(rows.map(({ cells }) => [cells.place, cells.period, cells.value])).toEqual([
      ['harbour', '2031-Q1', '3'],
    ]);
  });
});

describe('a wide sheet', () => {
  const { preview, rows, codes } = read(WIDE);
  const of = (printed: string) => rows.find(({ cells }) => cells.printed === printed)?.cells;

  it('has its merged header joined, and reports its lines', () => {
    expect(preview.headerLines).toEqual({ first: 3, last: 4 });
    expect(preview.header).toEqual([
      '地区',
      'GDP总量',
      'GDP增速（%）',
      '规上工业增加值总量',
      '规上工业增加值增速（%）',
      '户数',
    ]);
  });

  it('takes period and unit from the lines above it', () => {
    expect(of('３５．１')).toMatchObject({
      place: 'harbour',
      indicator: 'gdp',
      measure: 'level',
      period: '2023-Q1',
      value: '35.1',
      unit: '亿元',
      source: 'gazette',
      released: '2023-04-20',
      locator: '粘贴的表格 B5',
    });
    expect(of('3.1')).toMatchObject({ measure: 'yoy', unit: '%' });
    expect(of('1,234.5')).toMatchObject({ indicator: 'iva', value: '1234.5' });
  });

  it('reads a dash and an ellipsis as missing, never as 0', () => {
    expect(of('—')).toMatchObject({ status: 'missing', value: '' });
    expect(of('…')).toMatchObject({ status: 'missing', value: '' });
  });

  it('leaves the row of totals out and reports it', () => {
    expect(rows.some(({ cells }) => cells.printed === '100')).toBe(false);
    expect(codes).toContain('total-row');
  });

  it('leaves unknown names to the reader', () => {
    const unknown = rows.find(({ names }) => names.place === '新镇');
    expect(unknown?.cells.place).toBe('');
    expect(rows.some(({ names }) => names.indicator === '户数')).toBe(true);
  });
});

describe('a mapping', () => {
  it('decides how the table is read: which columns are left out, and the period for all', () => {
    const { rows } = read('地区|GDP（亿元）|备考\n海港区|35.1|x', (mapping) => ({
      ...mapping,
      roles: ['place', 'spread', 'skip'],
      over: 'indicator',
      whole: { place: '', indicator: '', period: '2022年', unit: '' },
    }));
    expect(rows.map(({ cells }) => [cells.period, cells.value])).toEqual([['2022', '35.1']]);
  });

  it('of a header with another year has the same signature', () => {
    const a = read('GDP（亿元）|2022|2023\n海港区|1|2').preview.signature;
    const b = read('GDP（亿元）|2023|2024\n海港区|1|2').preview.signature;
    expect(a).toBe(b);
  });
});

describe('a header of names and periods in two lines', () => {
  const values = (text: string) =>
    read(text).rows.map(({ cells, names }) =>
      [names.place ?? cells.place, cells.indicator, cells.measure, cells.period, cells.value].join(
        ' ',
      ),
    );
  const BOTH = [
    'harbour gdp level 2022 1',
    'harbour gdp level 2023 2',
    'harbour iva level 2022 3',
    'harbour iva level 2023 4',
  ];

  it('has both, the indicators above', () => {
    const text =
      '地区|GDP（亿元）||规上工业增加值（亿元）|\n|2022年|2023年|2022年|2023年\n海港区|1|2|3|4';
    expect(values(text)).toEqual(BOTH);
    const { preview } = read(text);
    expect(preview.header[1]).toBe('GDP（亿元） · 2022年');
    expect([preview.dated, preview.mapping.over, preview.mapping.whole.period]).toEqual([
      true,
      'indicator',
      '',
    ]);
  });

  it('has both, the periods above', () => {
    const text =
      '地区|2022年||2023年|\n|GDP（亿元）|规上工业增加值（亿元）|GDP（亿元）|规上工业增加值（亿元）\n海港区|1|3|2|4';
    expect(values(text).toSorted()).toEqual(BOTH);
  });

  it('has places over periods, with the indicators in the rows', () => {
    const text = '指标|海港区||云州市|\n|2022|2023|2022|2023\nGDP|1|2|30|40';
    expect(values(text)).toEqual([
      'harbour gdp level 2022 1',
      'harbour gdp level 2023 2',
      'city gdp level 2022 30',
      'city gdp level 2023 40',
    ]);
  });

  it('has a measure in a third line', () => {
    const text =
      '地区|GDP|||\n|2022年||2023年|\n|总量|增速（%）|总量|增速（%）\n海港区|1|2.5|3|4.5';
    expect(values(text)).toEqual([
      'harbour gdp level 2022 1',
      'harbour gdp yoy 2022 2.5',
      'harbour gdp level 2023 3',
      'harbour gdp yoy 2023 4.5',
    ]);
  });

  it('can be read as periods only, of one indicator', () => {
    const { rows } = read('地区|GDP||\n|2022年|2023年|2024年\n海港区|1|2|3', (mapping) => ({
      ...mapping,
      over: 'period',
      whole: { ...mapping.whole, indicator: 'GDP' },
    }));
    expect(rows.map(({ cells }) => cells.period)).toEqual(['2022', '2023', '2024']);
  });
});

describe('a sheet among several', () => {
  it('gives the period by its name, and appears in the locators of its values', () => {
    const cells = sheet('地区|GDP（亿元）\n海港区|35.1');
    const preview = previewTable(cells, DATASET, '各镇.xlsx', '2023年一季度');
    if ('code' in preview) throw new Error(preview.code);
    expect(preview.mapping.whole.period).toBe('2023年一季度');
    const facts = { ...FACTS, sheet: '2023年一季度' };
    const { rows } = tableRows(cells, DATASET, '各镇.xlsx', preview.mapping, facts);
    expect(rows.map(({ cells: one }) => [one.period, one.locator])).toEqual([
      ['2023-Q1', '各镇.xlsx 2023年一季度 B2'],
    ]);
  });
});

describe('texts that look like numbers', () => {
  it.each(['1.234.567', '1e309', '12亿万', '\ud800'])('%j is reported and makes no row', (text) => {
    const { rows, codes } = read(`地区|2022|2023\n海港区|1|${text}`);
    expect(rows).toHaveLength(1);
    expect(codes).toContain('bad-number');
  });
});
