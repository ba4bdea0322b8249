import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATASET, readText as read, rowText, problemTexts as told } from './__data__/ownFixture.ts';
import { besideDataset } from './besideDataset.ts';
import { type OwnTable, readOwnTable } from './readOwnTable.ts';

const rows = (own: OwnTable) => own.rows.map(rowText);

describe('a table states the same figures in any layout', () => {
  const figures = [
    'harbour gdp level 2023-Q1 ytd 35.1亿元 territory',
    'harbour gdp level 2023-Q2 ytd missing territory',
    'city gdp level 2023-Q1 ytd 1234.5亿元 territory',
    'city gdp level 2023-Q2 ytd 0亿元 territory',
  ];
  it.each<[string, string, string]>([
    [
      'tidy',
      '海港区|GDP|2023-Q1|35.1\nharbour|gdp|2023年上半年|\n云州市|地区生产总值|2023Q1|1,234.5\nYunzhou|Gross domestic product|2023年二季度|0',
      '地区|指标|时期|数值',
    ],
    ['wide-periods', '海港区|35.1|—\n云州市|1,234.5|0', 'GDP|2023-Q1|2023年二季度'],
    ['wide-periods', '海港区|35.1|—\n云州市|1,234.5|0', 'GDP（亿元）|2023年一季度|2023年上半年'],
    ['wide-places', '2023-Q1|35.1|1,234.5\n2023Q2|缺报|0', '地区生产总值|海港区|云州市'],
    [
      'wide-indicators',
      '海港区|2023-Q1|35.1\n海港区|2023-Q2|…\n云州市|2023-Q1|1,234.5\n云州市|2023-Q2|０',
      '地区|季度|GDP（亿元）',
    ],
  ])('%s', (layout, body, header) => {
    const own = read(`${header}\n${body}`);
    expect(told(own)).toEqual([]);
    expect(own.layout).toBe(layout);
    expect(rows(own).sort()).toEqual([...figures].sort());
    expect(own.places).toEqual([]);
    expect(own.indicators).toEqual([]);
  });
});

describe('the indicator of a table without a column for it', () => {
  it.each<[string, string, string, string]>([
    ['is in the first cell', '规上工业增加值（万元）|2023', 'own.csv', 'iva 万元'],
    ['is the file’s name if that cell says place', '地区|2023', 'GDP（亿元）.xlsx', 'gdp 亿元'],
    [
      'is the file’s name if that cell labels both directions',
      '地区/年份|2023',
      'GDP.xlsx',
      'gdp 亿元',
    ],
    ['is the file’s name if that cell is empty', '|2023', 'GDP.xlsx', 'gdp 亿元'],
    ['is new if it is unknown', '用电量（万千瓦时）|2023', 'own.csv', 'own.用电量 万千瓦时'],
  ])('%s', (_, header, name, indicator) => {
    const [row] = read(`${header}\n海港区|3`, name).rows;
    expect(`${row?.indicator} ${row?.unit}`).toBe(indicator);
  });
});

describe('the words of statistical sheets', () => {
  it.each([
    ['同比±%', 'GDP同比±%', 'gdp yoy %'],
    ['±% behind a name', 'GDP（±%）', 'gdp yoy %'],
    ['growth on the same time of the year before', 'GDP比上年同期增长%', 'gdp yoy %'],
    ['a growth of its own unit', 'GDP增长（%）', 'gdp yoy %'],
  ])('%s is growth', (_, header, said) => {
    const own = read(`地区|${header}\n海港区|3.5`, '2023年一季度.csv');
    expect(told(own)).toEqual([]);
    expect(own.rows.map((row) => `${row.indicator} ${row.measure} ${row.unit}`)).toEqual([said]);
  });

  it('a growth column belongs to the column before it', () => {
    const own = read('地区|GDP（亿元）|同比±%|增速\n海港区|3|5.2|5.3', '2023年一季度.csv');
    expect(own.rows.map((row) => `${row.indicator} ${row.measure}`)).toEqual([
      'gdp level',
      'gdp yoy',
      'gdp yoy',
    ]);
  });

  it('each of two units in a title applies to the columns that it fits', () => {
    const own = read(
      '2023年一季度||\n|单位：亿元、%|\n地区|GDP|城镇化率|规上工业增加值增速\n海港区|3|60|5',
      'own.csv',
    );
    expect(own.rows.map((row) => `${row.indicator} ${row.unit}`)).toEqual([
      'gdp 亿元',
      'own.城镇化率 %',
      'iva %',
    ]);
  });

  it('其中 marks a part, and 全市 is the city above the places of the table', () => {
    const own = read('地区|GDP\n全市|12\n其中：海港区|3\n其中:新镇|1', '2023年一季度.csv');
    expect(own.rows.map((row) => row.place)).toEqual(['city', 'harbour', 'own.新镇']);
    expect(own.places.map(({ name }) => name.zh)).toEqual(['新镇']);
  });
});

describe('names', () => {
  it('in the rows of a table of periods can be indicators; the corner or the file gives the place', () => {
    const own = read('指标|2023-Q1\nGDP|1\n规上工业增加值增速|2.5', '海港区.csv');
    expect(rows(own)).toEqual([
      'harbour gdp level 2023-Q1 ytd 1亿元 territory',
      'harbour iva yoy 2023-Q1 ytd 2.5% territory',
    ]);
  });

  it('of places and indicators can both be in the rows, with a column of units', () => {
    const own = read('地区|指标|计量单位|2023-Q1\n海港区|GDP|万元|5\n海港区|规上企业数|家|7');
    expect(rows(own)).toEqual([
      'harbour gdp level 2023-Q1 ytd 5万元 territory',
      'harbour firms level 2023-Q1 point 7家 managed',
    ]);
  });

  it('单位 and unit mean the places, or the units if places have a column', () => {
    expect(rows(read('单位|指标|时期|数值\n海港区|GDP|2023-Q1|1'))).toEqual([
      'harbour gdp level 2023-Q1 ytd 1亿元 territory',
    ]);
    expect(rows(read('place|indicator|period|value|unit\nharbour|gdp|2023-Q1|1|万元'))).toEqual([
      'harbour gdp level 2023-Q1 ytd 1万元 territory',
    ]);
    expect(rows(read('单位|指标|时期|数值\n万元|GDP|2023-Q1|1', '海港区.csv'))).toEqual([
      'harbour gdp level 2023-Q1 ytd 1万元 territory',
    ]);
  });

  it('missing from the dataset become places and indicators of the reader', () => {
    const own = read(
      '地区|时期|用工, 人数（人）|达标率\n东山街道|2023-Q1|12|3.5%\n西山镇|2023-Q1|13|4%',
    );
    expect(own.places.map(({ id, name, kind }) => [id, name.zh, kind])).toEqual([
      ['own.东山街道', '东山街道', 'street'],
      ['own.西山镇', '西山镇', 'town'],
    ]);
    expect(
      own.indicators.map(({ id, name, kind, unit, decimals }) =>
        [id, name.zh, kind, unit, decimals].join(' '),
      ),
    ).toEqual(['own.用工_人数 用工, 人数 stock 人 0', 'own.达标率 达标率 ratio % 1']);
    expect(told(own)).toEqual([]);
  });

  it('are treated as data, never as code', () => {
    const own = read('地区|指标|时期|数值\n=cmd()|/C calc\'!A0|2023|1\n<script>|a"b|2023|2');
    expect(own.places.map(({ name }) => name.zh)).toEqual(['=cmd()', '<script>']);
    for (const { id } of [...own.places, ...own.indicators]) {
      expect(id).toMatch(/^[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,99}$/u);
    }
  });
});

describe('a table', () => {
  it.each<[string, string, string[]]>([
    ['without a cell', '', ['error unknown-layout']],
    ['of one column', '地区\n海港区', ['error unknown-layout']],
    ['of words only', 'a|b\nc|d', ['error unknown-layout']],
    ['with a header only', '地区|指标|时期|数值', ['warning no-rows']],
  ])('%s has no rows and gives the reason', (_, text, problems) => {
    const own = read(text);
    expect(own.rows).toEqual([]);
    expect(told(own)).toEqual(problems);
  });

  it('can have a title above, blank lines inside, and a note below', () => {
    const own = read('各地生产总值\n\nGDP|2023-Q1\n海港区|1\n|\n注：快报数|');
    expect(told(own)).toEqual([]);
    expect(own.rows.map(({ line, locator }) => [line, locator])).toEqual([[4, 'B4']]);
    expect(own.places).toEqual([]);
  });

  it('can take its year, and its period, from the file’s name', () => {
    expect(rows(read('地区|一季度|上半年\n海港区|1|2', '2022年GDP.csv'))).toEqual([
      'harbour own.2022年GDP level 2022-Q1 ytd 1 territory',
      'harbour own.2022年GDP level 2022-Q2 ytd 2 territory',
    ]);
    expect(rows(read('地区|GDP\n海港区|1', '2022年一季度.csv'))).toEqual([
      'harbour gdp level 2022-Q1 ytd 1亿元 territory',
    ]);
  });

  it('with a year and a quarter in two columns joins them', () => {
    expect(rows(read('地区|指标|年份|季度|数值\n海港区|GDP|2022|二季度|1'))).toEqual([
      'harbour gdp level 2022-Q2 ytd 1亿元 territory',
    ]);
  });

  it('that states a figure twice has a problem', () => {
    expect(told(read('GDP|2023-Q1|2023年一季度\n海港区|1|2'))).toEqual([
      'warning duplicate-figure 2',
    ]);
  });

  it('is kept separate where the dataset states the same indicator, and joins it elsewhere', () => {
    const own = besideDataset(
      read('GDP|2020-Q1|2020-Q2\n海港区|35.10|99\n新镇|1|2', '自报.csv'),
      DATASET,
    );
    expect(rows(own).map((text) => text.split(' ').slice(0, 2).join(' '))).toEqual([
      'own.harbour gdp',
      'own.harbour gdp',
      'own.新镇 gdp',
      'own.新镇 gdp',
    ]);
    expect(own.places.map(({ name }) => name.zh)).toEqual(['新镇', '海港区（自报）']);
    const other = besideDataset(read('用电量（万千瓦时）|2020-Q1\n海港区|3', 'own.csv'), DATASET);
    expect(other.rows.map(({ place }) => place)).toEqual(['harbour']);
  });

  it('with an unread column has a problem', () => {
    expect(told(read('地区|指标|时期|数值|颜色\n海港区|GDP|2023|1|红'))).toEqual([
      'warning unknown-column 1 颜色',
    ]);
  });

  it('of 10,000 rows is read completely', () => {
    const body = Array.from({ length: 10_000 }, (_, i) => [`镇${i}`, 'GDP', '2023-Q1', `${i}.5`]);
    const own = readOwnTable([['地区', '指标', '时期', '数值'], ...body], DATASET, 'own.csv');
    expect(own.rows).toHaveLength(10_000);
    expect(new Set(own.places.map(({ id }) => id)).size).toBe(10_000);
  });

  it('of any cells is read without an exception, and every figure names a place and an indicator', () => {
    const cell = fc.oneof(
      fc.constantFrom('地区', '指标', '时期', '数值', '单位', '2023-Q1', '2023年', 'GDP', '海港区'),
      fc.constantFrom('1', '1,234.5', '5%', '', '—', '__proto__', 'constructor', '增速'),
      fc.string({ unit: 'binary' }),
    );
    const table = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 });
    fc.assert(
      fc.property(table, fc.string(), (random, name) => {
        const own = readOwnTable(random, DATASET, name);
        const places = new Set([...DATASET.places.keys(), ...own.places.map(({ id }) => id)]);
        const known = [...DATASET.indicators.keys(), ...own.indicators.map(({ id }) => id)];
        const indicators = new Set(known);
        expect(places.size).toBe(DATASET.places.size + own.places.length);
        expect(indicators.size).toBe(known.length);
        for (const { place, indicator } of own.rows) {
          expect(places.has(place) && indicators.has(indicator)).toBe(true);
          expect(`${place}${indicator}`).not.toMatch(/[,\s]/);
        }
      }),
      { numRuns: 500 },
    );
  });
});
