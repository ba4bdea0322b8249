import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fixtureIndicators,
  fixturePlaces,
  readArticles,
  scoreRows,
} from './__data__/scoreArticle.ts';
import { MAX_TEXT_LENGTH } from './checkText.ts';
import { type ExtractOptions, extractFigures, extractInSteps } from './extractFigures.ts';
import { extractionCsv, extractionRow } from './extractionTable.ts';

const DATASET = { indicators: fixtureIndicators(), places: fixturePlaces() };
const KNOWN: ExtractOptions = { ...DATASET, published: '2024-04-22' };

/** The options for an article; without a publication date if it has none. */
function optionsOf(published: string | undefined): ExtractOptions {
  return published === undefined ? DATASET : { ...DATASET, published };
}

/** Some columns of the figures proposed for a text, one line for each figure. */
function proposed(text: string, columns: string, options: ExtractOptions = KNOWN): string[] {
  return extractFigures(text, options).figures.map((figure) => {
    const row: Readonly<Record<string, string>> = extractionRow(figure);
    return columns
      .split(' ')
      .map((column) => row[column] ?? '')
      .join(' ');
  });
}

describe('an article written for the tests', () => {
  it.each(readArticles())('$name is read as a person reads it', ({ text, published, expected }) => {
    const { figures } = extractFigures(text, optionsOf(published));
    const { missed, extra, wrong } = scoreRows(expected, figures.map(extractionRow));
    expect({ missed, extra, wrong }).toEqual({ missed: [], extra: [], wrong: [] });
  });
});

describe('without a dataset', () => {
  it.each(readArticles())('$name gives the same phrases, measures and periods', (article) => {
    const { text, published, expected } = article;
    const { figures } = extractFigures(text, published === undefined ? {} : { published });
    const fields = ['subject', 'measure', 'period', 'span', 'value', 'unit', 'qualifier'];
    const { missed, extra, wrong } = scoreRows(expected, figures.map(extractionRow), fields);
    expect({ missed, extra, wrong }).toEqual({ missed: [], extra: [], wrong: [] });
  });
});

describe('a figure’s measure', () => {
  it.each([
    ['一季度，海港区地区生产总值增长6.3%。', ['yoy 6.3 %']],
    ['一季度，海港区地区生产总值占全市的12.5%。', ['share 12.5 %']],
    ['一季度，海港区固定资产投资完成年度计划的23%。', ['completion 23 %']],
    ['海港区固定资产投资增速居全市第2位。', ['rank 2 位']],
    ['海港区地区生产总值增速高于全市0.4个百分点。', ['comparison 0.4 个百分点']],
    ['海港区研发投入强度同比提高0.2个百分点。', ['yoy 0.2 个百分点']],
    ['海港区固定资产投资较上月回落0.6个百分点。', ['comparison -0.6 个百分点']],
    ['海港区出口总额是上年同期的2.3倍。', ['comparison 2.3 倍']],
    ['海港区出口总额增长1.3倍。', ['yoy 1.3 倍']],
    ['海港区出口总额翻番。', ['yoy 100 %']],
    ['海港区地区生产总值增速低于全市0.4个百分点。', ['comparison -0.4 个百分点']],
    ['海港区出口总额零增长。', ['yoy 0 %']],
    ['海港区固定资产投资环比增长3.2%。', ['comparison 3.2 %']],
    ['海港区固定资产投资与去年同期持平。', ['yoy 0 %']],
    ['海港区城镇登记失业率下降到2.3%。', ['level 2.3 %']],
  ])('%s', (text, expected) => {
    expect(proposed(text, 'measure value unit')).toEqual(expected);
  });

  it('a value beside that of the year before gives two figures', () => {
    const text = '一季度，海港区进出口总额由上年同期的52.1亿元增加到57.3亿元。';
    expect(proposed(text, 'period measure value')).toEqual([
      '2023-Q1 level 52.1',
      '2024-Q1 level 57.3',
    ]);
  });
});

describe('a list with shared words', () => {
  it.each([
    ['海港区工业、服务业用电量分别下降3.1%、5.2%。', ['工业用电量 -3.1 %', '服务业用电量 -5.2 %']],
    ['海港区降幅分别收窄6.1个、4.3个百分点。', []],
    [
      '海港区存款、贷款余额分别为81.2亿元、65.4亿元，分别增长9.5%、下降1.6%。',
      ['存款 81.2 亿元', '贷款余额 65.4 亿元', '存款 9.5 %', '贷款余额 -1.6 %'],
    ],
    ['海港区固定资产投资（+8.2%），出口总额（-3.5%）。', ['固定资产投资 8.2 %', '出口总额 -3.5 %']],
  ])('%s', (text, expected) => {
    expect(proposed(text, 'subject value unit')).toEqual(expected);
  });

  it('a list of places shares one name', () => {
    const text = '海港区、北山县GDP增速分别为5.2%、6.1%，分列全市第三和第二位。';
    expect(proposed(text, 'place indicator measure value')).toEqual([
      'haigang gdp yoy 5.2',
      'beishan gdp yoy 6.1',
      'haigang gdp rank 3',
      'beishan gdp rank 2',
    ]);
  });
});

describe('a period', () => {
  const text = '一季度，海港区地区生产总值120亿元。';

  it('has no year if the text gives none', () => {
    const [row] = extractFigures(text).figures.map(extractionRow);
    expect([row?.period, row?.span]).toEqual(['', 'ytd']);
    expect(row?.reasons).toContain('period-without-year(一季度)');
  });

  it('takes its year from the date of publication, and says that it is inferred', () => {
    const [row] = extractFigures(text, KNOWN).figures.map(extractionRow);
    expect(row?.period).toBe('2024-Q1');
    expect(row?.reasons).toContain('year-inferred');
  });

  it.each([
    ['全年', '2024-01-20', '2023 year'],
    ['四季度', '2024-01-20', '2023-Q4 quarter'],
    ['1—11月', '2023-12-18', '2023-11 ytd'],
    ['12月份', '2024-01-20', '2023-12 month'],
    ['去年', '2024-01-20', '2023 year'],
    ['6月末', '2024-07-20', '2024-Q2 ytd'],
    ['截至5月31日', '2024-06-20', '2024-05 ytd'],
    ['截至5月20日', '2024-06-20', '2024-05-20 point'],
    ['上月', '2024-01-20', '2023-12 month'],
    ['前三季度', '2024-01-20', '2023-Q3 ytd'],
    ['三季度', '2024-07-20', '2024-Q3 quarter'],
    ['前三季度', '2024-10-20', '2024-Q3 ytd'],
    ['前5个月', '2024-06-20', '2024-05 ytd'],
    ['截至目前', '2024-06-20', '2024-06-20 point'],
    ['今年以来', '2024-06-20', '2024 ytd'],
    ['二〇二二年', '2024-06-20', '2022 year'],
    ['2022年上半年', '2024-06-20', '2022-Q2 ytd'],
  ])('%s in a text of %s is %s', (words, published, expected) => {
    const read = proposed(`${words}，海港区出口总额120亿元。`, 'period span', {
      ...KNOWN,
      published,
    });
    expect(read).toEqual([expected]);
  });
});

describe('the state at a time', () => {
  it.each([
    ['截至6月末，海港区贷款余额120亿元。', '2024-06 point'],
    ['截至6月末，海港区规上工业企业386家。', '2024-06 point'],
    ['截至6月末，海港区签约项目36个。', '2024-Q2 ytd'],
    ['截至去年底，海港区新增就业3.2万人。', '2023 year'],
    ['截至6月末，海港区实到外资完成率45%。', '2024-Q2 ytd'],
  ])('%s is of %s', (text, expected) => {
    const read = proposed(text, 'period span', { ...KNOWN, published: '2024-07-20' });
    expect(read).toEqual([expected]);
  });
});

describe('a doubtful figure', () => {
  it.each([
    ['我市地区生产总值102亿元，居云州市第三。', 'no-place'],
    ['我市地区生产总值102亿元。云州市委要求加快发展。', 'place-of-page'],
    ['三季度，海港区出口总额增长3.1%。', 'period-not-over'],
    ['今年目标：海港区出口总额增长5%。', 'aim'],
    ['一季度，海港区出口总额名义增长7.2%，实际增长6.8%。', 'same-key'],
    ['一季度，海港区出口总额居全市前五。', 'rank-at-most'],
    ['截至7月10日，海港区实到外资1200万美元。', 'flow-at-point'],
  ])('%s: %s, with a confidence below 0.9', (text, reason) => {
    const { figures } = extractFigures(text, { ...KNOWN, published: '2024-07-20' });
    const doubted = figures.filter(({ reasons }) => reasons.some((one) => one === reason));
    expect(doubted.length).toBeGreaterThan(0);
    expect(doubted.every(({ confidence }) => confidence < 0.9)).toBe(true);
  });

  it('a bound beside its value is no second value', () => {
    const text = '一季度，海港区出口总额突破100亿元，达到104亿元。';
    const { figures } = extractFigures(text, KNOWN);
    expect(figures.flatMap(({ reasons }) => reasons)).not.toContain('same-key');
  });
});

describe('a number that is no figure is not proposed', () => {
  it.each([
    '会议强调，要抓好三个方面、五项机制、12个重点环节。',
    '“十项指标”考核启动，“1+2+N”体系落地，5G网络全覆盖。',
    '4月16日上午9时30分，第15届展会开幕，历时3天。',
    '要坚持质量第一、安全第一，第一时间响应诉求。',
    '一个又一个项目落地，一批批客商到来。',
    '咨询电话12345，房号1203。',
    '构建了“红色”“绿色”2个子场景。',
    '最高气温32度，门票65元，红队以3:1获胜。',
    '专家组一行7人先后到3家企业、2个园区调研。',
    '5辆消防车、28名消防员赶赴现场，100余名市民参加活动。',
  ])('%s', (text) => {
    expect(proposed(text, 'printed')).toEqual([]);
  });

  it('a threshold classifies projects and is no figure itself', () => {
    expect(proposed('海港区引进总投资1亿元以上项目3个。', 'subject printed')).toEqual([
      '引进总投资1亿元以上项目 3个',
    ]);
  });
});

describe('bad input', () => {
  const codes = (text: string) =>
    extractFigures(text, KNOWN).problems.map(({ code, severity, line }) =>
      [severity, code, line ?? ''].join(' ').trim(),
    );

  it.each([
    ['nothing', '', ['error empty-text']],
    ['white space', ' \n\u3000', ['error empty-text']],
    ['twenty megabytes', '增长3.1%，'.repeat(4_000_000), ['error text-too-long']],
    ['a picture', '\u0000\u0001PNG\ufffd\ufffd\u0002'.repeat(50), ['error not-text']],
    ['half a character', '产值\n35.1亿元\ud83d', ['warning broken-character 2']],
    ['marks of direction', '产值35.1\u202e亿元', ['warning direction-marks 1']],
    ['digits that are no number', '甲\n产值1.234.567亿元', ['warning unread-number 2']],
    ['an exponent', '产值1e309亿元', ['warning unread-number 1']],
  ])('%s is a problem, not a crash', (_, text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it('a single clause of the maximum length is read', () => {
    expect(extractFigures('甲'.repeat(MAX_TEXT_LENGTH - 10), KNOWN).figures).toEqual([]);
  });
});

it('a paragraph can have more figures than a call can have arguments', () => {
  const { figures } = extractFigures(
    '海港区一季度出口总额120亿元，增长3.1%，'.repeat(65_000),
    KNOWN,
  );
  expect(figures).toHaveLength(130_000);
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...'一季度，|海港区|全市|规上工业增加值|增长|下降|分别|其中|占|比重|完成|目标的|第一|3.1%|2.9个百分点|100多家|35.1亿元|、|，|。|；|（|）|“|”|\n|\n\n| |1.2倍|三成|由|从|至|到|同比|较上月|■记者 某某|本报讯|去年|截至目前|的|等|个|家|前三|1-2月|2023年'.split(
      '|',
    ),
  );
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
    fc.string({ unit: 'binary', maxLength: 80 }),
  );

  it('gives figures in order whose offsets match their literals, without an exception', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = -1;
        for (const { start, end, printed, confidence } of extractFigures(text, KNOWN).figures) {
          expect(text.slice(start, end).replace(/\s/g, '')).toBe(printed);
          // 均居全市第一 is one figure for each name before it, so offsets can be equal.
          expect(start).toBeGreaterThanOrEqual(last);
          last = start;
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThan(1);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same figures with hard line breaks', () => {
    const rows = (text: string) => proposed(text, 'place subject measure of period value unit');
    const text = readArticles().find(({ name }) => name.startsWith('points'))?.text ?? '';
    const [paragraph = ''] = text.split('\n').filter((line) => line.includes('规上'));
    fc.assert(
      fc.property(fc.integer({ min: 12, max: 40 }), (width) => {
        const lines = paragraph.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [];
        expect(rows(lines.join('\n'))).toEqual(rows(paragraph));
      }),
      { numRuns: 20 },
    );
  });
});

it('steps report the progress of the reading', () => {
  const text = '海港区一季度出口总额120亿元，同比增长3.1%。\n\n'.repeat(1000);
  const steps = [...extractInSteps(text, KNOWN)];
  expect(steps.length).toBeGreaterThan(3);
  expect(steps.every(({ read, total }) => read <= total)).toBe(true);
});

it('CSV has a header and one line for each figure', () => {
  const { figures } = extractFigures('海港区一季度出口总额120亿元。', KNOWN);
  expect(extractionCsv(figures).split('\n')).toEqual([
    'place,indicator,subject,measure,of,period,span,value,unit,qualifier,printed,start,end,confidence,reasons',
    'haigang,exports,出口总额,level,,2024-Q1,ytd,120,亿元,=,120亿元,10,15,0.96,year-inferred',
    '',
  ]);
});
