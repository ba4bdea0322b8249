import { describe, expect, it } from 'vitest';
import type { SourceId } from '../figures/figure.ts';
import { dataset, type FigureRow, indicator } from '../figures/tableFixture.ts';
import { verifyFigures } from './verifyFigures.ts';

const SOURCE = 'gazette' as SourceId;

// A newspaper page: line breaks within words, one sentence across two columns.
const PAGE = `
■记者 甲乙

本报讯 上半年，海港区完成地区生
产总值 135.1亿元，同比增长 35.1%；工业
增加值60.5亿元，下降3.0%，占全市的
40.2%，总量列云州四县两区第4
位；新签约项目30多

个，引进外资 1,2
50万美元，超额完成任务；接待游客近5
万人次，研发占比提高0.5个百分点，
出口增长１．３倍。
`;

/** The verdict on one row, and the expected content of each cell that differs. */
function verdict(row: FigureRow): string {
  const data = dataset([indicator('gdp')], [row]);
  const texts = new Map([[SOURCE, { text: PAGE, changed: false }]]);
  const [one] = verifyFigures(data, texts).rows;
  if (one?.verdict.kind !== 'differs') return one?.verdict.kind ?? 'none';
  return one.verdict.differences.map(({ column, expected }) => `${column} ${expected}`).join(', ');
}

describe('a printed literal is found', () => {
  it.each<[string, FigureRow]>([
    ['in the middle of a line', { printed: '135.1亿元', value: '135.1' }],
    ['across a line break', { printed: '40.2%', value: '40.2', unit: '%', measure: 'share' }],
    [
      'with words around it',
      { printed: '占全市的40.2%', value: '40.2', unit: '%', measure: 'share' },
    ],
    [
      'with other ranks’ numbers around it',
      { printed: '列云州四县两区第4位', value: '4', unit: '位', measure: 'rank' },
    ],
    ['across a column break', { printed: '30多个', value: '30', unit: '个', qualifier: '>' }],
    [
      'with a line break within the number',
      { printed: '1,250万美元', value: '1250', unit: '万美元' },
    ],
    ['with a space that the page does not have', { printed: '135.1 亿元', value: '135.1' }],
    [
      'printed with a minus for 下降',
      { printed: '-3.0%', value: '-3.0', unit: '%', measure: 'yoy' },
    ],
    [
      'printed without the word 下降',
      { printed: '3.0%', value: '-3.0', unit: '%', measure: 'yoy' },
    ],
    [
      'without its qualifying word',
      { printed: '5万人次', value: '5', unit: '万人次', qualifier: '<' },
    ],
    ['in full-width digits', { printed: '1.3倍', value: '1.3', unit: '倍', measure: 'yoy' }],
    [
      'as a multiple that is stored in per cent',
      { printed: '1.3倍', value: '130', unit: '%', measure: 'yoy' },
    ],
  ])('%s', (_, row) => {
    expect(verdict(row)).toBe('found');
  });
});

describe('a printed literal is not found', () => {
  it.each<[string, FigureRow]>([
    ['inside a longer amount', { printed: '35.1亿元', value: '35.1' }],
    ['inside a longer per cent', { printed: '5.1%', value: '5.1', unit: '%', measure: 'yoy' }],
    ['as the beginning of another unit', { printed: '0.5个', value: '0.5', unit: '个' }],
    ['without its last digits', { printed: '1,25', value: '125', unit: '万美元' }],
    [
      'when the page rose and the literal fell',
      { printed: '-35.1%', value: '-35.1', unit: '%', measure: 'yoy' },
    ],
    ['when the page has no such number', { printed: '77家', value: '77', unit: '家' }],
  ])('%s', (_, row) => {
    expect(verdict(row)).toBe('not-found');
  });
});

describe('a figure differs from its literal', () => {
  it.each<[string, FigureRow, string]>([
    ['in its value', { printed: '135.1亿元', value: '135.2' }, 'value 135.1'],
    ['in its precision', { printed: '60.5亿元', value: '60.50' }, 'value 60.5'],
    ['in its sign', { printed: '3.0%', value: '3.0', unit: '%', measure: 'yoy' }, 'value -3.0'],
    ['in its unit', { printed: '135.1亿元', value: '135.1', unit: '万元' }, 'unit 亿元'],
    [
      'in its counted unit',
      { printed: '30多个', value: '30', unit: '家', qualifier: '>' },
      'unit 个',
    ],
    ['in its qualifier', { printed: '30多个', value: '30', unit: '个' }, 'qualifier >'],
    ['in a qualifier before it', { printed: '5万人次', value: '5', unit: '万人次' }, 'qualifier <'],
    [
      'as points read as per cent',
      { printed: '0.5个百分点', value: '0.5', unit: '%', measure: 'yoy' },
      'unit 个百分点',
    ],
    [
      'as growth read as a share',
      { printed: '35.1%', value: '35.1', unit: '%', measure: 'share' },
      'measure yoy',
    ],
    [
      'as a rank read as a count',
      { printed: '第4位', value: '4', unit: '个' },
      'measure rank, unit 位',
    ],
    ['as words without a number', { printed: '超额完成任务', value: '1', unit: '个' }, 'printed 1'],
  ])('%s', (_, row, expected) => {
    expect(verdict(row)).toBe(expected);
  });
});

it('distinguishes figures without a text or a literal from those not found', () => {
  const rows: FigureRow[] = [
    { printed: '1亿元', value: '1' },
    { printed: '', value: '1' },
  ];
  const { rows: verified } = verifyFigures(dataset([indicator('gdp')], rows), new Map());
  expect(verified.map(({ verdict: { kind }, line }) => `${line} ${kind}`)).toEqual([
    '2 without-text',
    '3 without-literal',
  ]);
});
