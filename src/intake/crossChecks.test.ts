import { describe, expect, it } from 'vitest';
import { openFigures, openWith, problemLines, TABLES_TEXT } from './__data__/fictional.ts';

type Cells = Readonly<Record<string, string>>;

const share = (place: string, value: string): Cells => ({
  place,
  measure: 'share',
  of: 'x-city',
  value,
  unit: '%',
});

describe('rows that contradict each other', () => {
  it.each<[string, Cells[], string[]]>([
    ['the same statement twice', [{}, {}], ['error duplicate-key figures.csv:3 released']],
    [
      'the same statement twice, the scope left empty once and unknown once',
      [{ scope: '' }, { scope: 'unknown' }],
      ['error duplicate-key figures.csv:3 released'],
    ],
    [
      'a number under two names of its period',
      [{}, { period: '2023-03' }, { span: 'quarter', value: '351000', unit: '万元' }],
      [
        'warning period-named-twice figures.csv:3 period',
        'warning period-named-twice figures.csv:4 period',
      ],
    ],
    [
      'another number under another name of its period',
      [{}, { period: '2023-03', value: '35.9' }],
      ['error duplicate-key figures.csv:3 period'],
    ],
    [
      'a revision under another name',
      [{}, { period: '2023-03', value: '35.3', released: '2023-07-20' }],
      [],
    ],
    [
      'a cumulative value that falls below that of a month before it',
      [{ period: '2023-02' }, { value: '34.9' }],
      ['warning ytd-falls figures.csv:3 value'],
    ],
    [
      'shares above their whole under two names of the period',
      [share('x-north', '60.2'), { ...share('x-south', '40.3'), period: '2023-03' }],
      ['error shares-over-whole figures.csv:3 value'],
    ],
    [
      'a share that contradicts levels under another name of the period',
      [{}, { place: 'x-city', value: '100', period: '2023-03' }, share('x-north', '36.0')],
      ['warning share-contradicts figures.csv:4 value'],
    ],
    ['a revision on a later day', [{}, { value: '35.3', released: '2023-07-20' }], []],
    [
      'a cumulative value that falls within the year',
      [{}, { period: '2023-Q2', released: '2023-07-20', value: '34.9' }],
      ['warning ytd-falls figures.csv:3 value'],
    ],
    [
      'one that falls across a missing quarter',
      [{}, { period: '2023-Q3', released: '2023-10-20', value: '3400', unit: '万元' }],
      ['warning ytd-falls figures.csv:3 value'],
    ],
    [
      'one that falls by less than its rounding',
      [{}, { period: '2023-Q2', released: '2023-07-20', value: '35.05' }],
      [],
    ],
    ['a new year', [{ period: '2022-Q4', value: '90' }, {}], []],
    [
      'a profit that falls because of losses',
      [
        { indicator: 'profit', value: '5' },
        { indicator: 'profit', period: '2023-Q2', released: '2023-07-20', value: '-2' },
      ],
      [],
    ],
    [
      'a single quarter below the one before',
      [
        { span: 'quarter' },
        { span: 'quarter', period: '2023-Q2', released: '2023-07-20', value: '30' },
      ],
      [],
    ],
    [
      'a share that contradicts the two levels',
      [{}, { place: 'x-city', value: '100' }, share('x-north', '36.0')],
      ['warning share-contradicts figures.csv:4 value'],
    ],
    [
      'a share that agrees within the rounding of all three',
      [{}, { place: 'x-city', value: '100' }, share('x-north', '35.2')],
      [],
    ],
    [
      'shares of one whole above it',
      [share('x-north', '60.2'), share('x-south', '40.3')],
      ['error shares-over-whole figures.csv:3 value'],
    ],
    [
      'shares above the whole only by rounding',
      [share('x-north', '60.04'), share('x-south', '40.0')],
      [],
    ],
    [
      'a place above its parent',
      [{}, { place: 'x-city', value: '34' }],
      ['error part-above-whole figures.csv:2 value'],
    ],
    [
      'a place above its parent, without a scope',
      [{ scope: 'unknown' }, { place: 'x-city', value: '34', scope: 'unknown' }],
      ['warning part-above-whole figures.csv:2 value'],
    ],
    [
      'a part above its whole indicator',
      [
        { indicator: 'projects', value: '9', unit: '个' },
        { indicator: 'large_projects', value: '12', unit: '个' },
      ],
      ['error part-above-whole figures.csv:3 value'],
    ],
  ])('%s', async (_, rows, problems) => {
    expect(problemLines(await openFigures(...rows))).toEqual(problems);
  });

  it('names the other line', async () => {
    const { problems } = await openFigures({}, {});
    expect(problems[0]?.mend.en).toContain('line 2');
    expect(problems[0]?.mend.zh).toContain('第 2 行');
  });

  it('accepts contracted below utilised foreign capital', async () => {
    const indicators = `${TABLES_TEXT.indicators}contracted,合同外资,Contracted,flow,万美元,
utilised,实际利用外资,Utilised,flow,万美元,
`;
    const row = (indicator: string, value: string) =>
      `x-north,${indicator},level,,2023-Q1,ytd,${value},万美元,=,final,territory,,s1,,2023-04-20,public,`;
    const figures = TABLES_TEXT.figures.split('\n')[0];
    const opened = await openWith({
      'indicators.csv': indicators,
      'figures.csv': `${figures}\n${row('contracted', '1000')}\n${row('utilised', '3425')}\n`,
    });
    expect(opened).toMatchObject({ kind: 'dataset', problems: [] });
  });
});
