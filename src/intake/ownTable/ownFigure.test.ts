import { describe, expect, it } from 'vitest';
import { readText as read, rowText, problemTexts as told } from './__data__/ownFixture.ts';
import type { OwnTable } from './readOwnTable.ts';

const rows = (own: OwnTable) => own.rows.map(rowText);

describe('the span and scope of a figure', () => {
  it.each<[string, string]>([
    ['GDP|2023年三季度|1', 'gdp level 2023-Q3 ytd 1亿元 territory'],
    ['GDP|2023年三季度（单季）|1', 'gdp level 2023-Q3 quarter 1亿元 territory'],
    ['GDP|2023|1', 'gdp level 2023 year 1亿元 territory'],
    ['GDP|2023-03|1', 'gdp level 2023-03 month 1亿元 territory'],
    ['规上企业数|2023-Q4|1', 'firms level 2023-Q4 point 1家 managed'],
    ['规上企业数|2023-12-31|1', 'firms level 2023-12-31 point 1家 managed'],
    ['服务业|2023-Q2|5', 'services yoy 2023-Q2 ytd 5% territory'],
    ['GDP增速（%）|2023-Q2|5', 'gdp yoy 2023-Q2 ytd 5% territory'],
    ['别的|2023-Q2|5', 'own.别的 level 2023-Q2 ytd 5 territory'],
  ])('%s: the wording decides first, then the dataset', (row, figure) => {
    expect(rows(read(`指标|时期|数值\n${row}`, '海港区.csv'))).toEqual([`harbour ${figure}`]);
  });

  it('come from their columns', () => {
    const header = 'place|indicator|measure|period|span|value|unit|status|scope';
    const own = read(`${header}\nharbour|gdp|同比|2023-Q3|单季|5|%|初步|管理口径`);
    expect(rows(own)).toEqual(['harbour gdp yoy 2023-Q3 quarter 5% managed']);
    expect(own.rows[0]?.status).toBe('preliminary');
  });
});

describe('a wrong cell', () => {
  it('leaves its row out, reports its position, and keeps the others', () => {
    const own = read('地区|指标|时期|数值|口径\n海港区|GDP|2023-Q1|abc|\n海港区|GDP|2023-Q2|3|');
    expect(told(own)).toEqual(['error bad-number 2 数值']);
    expect(own.problems[0]?.value).toBe('abc');
    expect(rows(own)).toEqual(['harbour gdp level 2023-Q2 ytd 3亿元 territory']);
  });

  it.each<[string, string]>([
    ['海港区|GDP|上半年|3||', 'error bad-period 2 时期'],
    ['|GDP|2023|3||', 'error empty-cell 2 地区'],
    ['海港区||2023|3||', 'error empty-cell 2 指标'],
    ['海港区|GDP|2023|3|大小|', 'error unknown-value 2 口径'],
    ['海港区|GDP|2023|3||%', 'error wrong-unit 2 计量单位'],
    ['海港区|GDP|2023|3%||', 'error wrong-unit 2 数值'],
    ['海港区|GDP|2023|3||忆元', 'error unknown-unit 2 计量单位'],
    ['海港区|GDP|2023|1234567890123456||', 'error bad-number 2 数值'],
  ])('%s gives %s', (row, problem) => {
    const own = read(`地区|指标|时期|数值|口径|计量单位\n${row}`);
    expect(told(own)).toEqual([problem]);
    expect(own.rows).toEqual([]);
  });

  it('of a wide table is reported by the header above it', () => {
    expect(told(read('GDP|2023-Q1|2023-Q2\n海港区|1|x'))).toEqual(['error bad-number 2 2023-Q2']);
  });

  it('beyond the fiftieth is counted', () => {
    const bad = Array.from({ length: 60 }, () => '海港区|GDP|2023|x').join('\n');
    const { problems } = read(`地区|指标|时期|数值\n${bad}`);
    expect(problems).toHaveLength(51);
    expect(problems.at(-1)).toMatchObject({ code: 'more-problems', value: '10' });
  });
});
