import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriod, periodCode, SPANS, spanFits } from './period.ts';
import { periodName, periodSpanName } from './periodName.ts';
import { readPeriod } from './periodWording.ts';

const read = (text: string, year?: number) => {
  const found = readPeriod(text, year);
  return found && [periodCode(found.period), found.span];
};

describe('the wording of a period', () => {
  it.each([
    ['一季度', '2023-Q1', 'ytd'],
    ['首季', '2023-Q1', 'ytd'],
    ['第一季度', '2023-Q1', 'ytd'],
    ['2022年第一季度', '2022-Q1', 'ytd'],
    ['二季度', '2023-Q2', 'quarter'],
    ['三季度末', '2023-Q3', 'point'],
    ['上半年', '2023-Q2', 'ytd'],
    ['前三季度', '2023-Q3', 'ytd'],
    ['全年', '2023', 'year'],
    ['2022年', '2022', 'year'],
    ['2022年度', '2022', 'year'],
    ['年末', '2023', 'point'],
    ['2022年底', '2022', 'point'],
    ['1-2月', '2023-02', 'ytd'],
    ['1—5月', '2023-05', 'ytd'],
    ['1～8月', '2023-08', 'ytd'],
    ['１－８月', '2023-08', 'ytd'],
    ['1月至6月', '2023-Q2', 'ytd'],
    ['1至11月份', '2023-11', 'ytd'],
    ['4-6月', '2023-Q2', 'quarter'],
    ['2023年1–3月累计', '2023-Q1', 'ytd'],
    ['2023 年 1 月累计', '2023-01', 'ytd'],
    ['5月份', '2023-05', 'month'],
    ['3月末', '2023-03', 'point'],
    ['2023年3月31日', '2023-03-31', 'point'],
    ['二〇二二年一季度', '2022-Q1', 'ytd'],
    ['Q1 2022', '2022-Q1', 'ytd'],
    ['2022Q3', '2022-Q3', 'quarter'],
    ['first quarter of 2022', '2022-Q1', 'ytd'],
    ['the first half of 2022', '2022-Q2', 'ytd'],
    ['H1', '2023-Q2', 'ytd'],
    ['first three quarters of 2022', '2022-Q3', 'ytd'],
    ['Jan–May 2022', '2022-05', 'ytd'],
    ['January to September 2022', '2022-Q3', 'ytd'],
    ['end of March 2022', '2022-03', 'point'],
    ['end-2022', '2022', 'point'],
    ['March 31, 2022', '2022-03-31', 'point'],
    ['2022/3', '2022-03', 'month'],
    ['2022.3.31', '2022-03-31', 'point'],
    ['2022', '2022', 'year'],
  ])('%s is %s, %s', (text, code, span) => {
    expect(read(text, 2023)).toEqual([code, span]);
  });

  it.each([
    '',
    ' ',
    '下半年',
    '2-5月',
    '13月',
    '1-13月',
    '2023年2月30日',
    '五季度',
    '本期',
    '季',
    'second half of 2023',
    'Q5 2023',
    'sometime in 2023',
    '35.1亿元',
  ])('%j is none that the tables can hold', (text) => {
    expect(readPeriod(text, 2023)).toBeUndefined();
  });

  it.each(['一季度', '全年', 'Q1', 'end of March'])('%s needs a year', (text) => {
    expect(readPeriod(text)).toBeUndefined();
  });
});

describe('the product reads back its own wording', () => {
  const periods = fc
    .tuple(fc.integer({ min: 1949, max: 2099 }), fc.integer({ min: 1, max: 12 }))
    .chain(([year, n]) => {
      const month = `${year}-${String(n).padStart(2, '0')}`;
      return fc.constantFrom(`${year}`, `${year}-Q${(n % 4) + 1}`, month, `${month}-28`);
    })
    .map((code) => parsePeriod(code))
    .filter((period) => period !== undefined);

  it('of periods with every span that fits, in both languages', () => {
    fc.assert(
      fc.property(periods, fc.constantFrom(...SPANS), (period, span) => {
        fc.pre(spanFits(period, span));
        for (const language of ['zh', 'en'] as const) {
          const name = periodSpanName(period, span, language);
          const back = readPeriod(name);
          expect(back?.span, name).toBe(span);
          // January to March has the same name for a quarter and for a month to date.
          expect(back && periodSpanName(back.period, back.span, language)).toBe(name);
          if (span !== 'ytd') expect(back?.period).toEqual(period);
        }
      }),
    );
  });

  it('of bare periods', () => {
    fc.assert(
      fc.property(periods, (period) => {
        expect(readPeriod(periodName(period, 'zh'))?.period).toEqual(period);
        expect(readPeriod(periodName(period, 'en'))?.period).toEqual(period);
      }),
    );
  });
});
