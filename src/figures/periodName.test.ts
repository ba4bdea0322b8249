import { describe, expect, it } from 'vitest';
import { parsePeriod, type Span } from './period.ts';
import { askedPeriodName, periodName, periodSpanName, spanPhrase } from './periodName.ts';

const period = (code: string) => parsePeriod(code) ?? { kind: 'year' as const, year: 0 };

it.each([
  ['2023', '2023年', '2023'],
  ['2023-Q1', '2023年一季度', 'Q1 2023'],
  ['2022-Q4', '2022年四季度', 'Q4 2022'],
  ['2023-05', '2023年5月', 'May 2023'],
  ['2023-03-31', '2023年3月31日', '31 March 2023'],
])('%s is called %s / %s', (code, zh, en) => {
  expect(periodName(period(code), 'zh')).toBe(zh);
  expect(periodName(period(code), 'en')).toBe(en);
});

it('a period code is shown by name, and any other text unchanged', () => {
  expect(askedPeriodName('2025-Q1', 'en')).toBe('Q1 2025');
  expect(askedPeriodName('soon', 'zh')).toBe('soon');
});

describe('a period with its span', () => {
  it.each<[string, Span, string, string]>([
    ['2023-Q1', 'ytd', '2023年1–3月累计', 'Jan–Mar 2023, cumulative'],
    ['2023-02', 'ytd', '2023年1–2月累计', 'Jan–Feb 2023, cumulative'],
    ['2023-01', 'ytd', '2023年1月累计', 'Jan 2023, cumulative'],
    ['2023', 'ytd', '2023年1–12月累计', 'Jan–Dec 2023, cumulative'],
    ['2023', 'year', '2023年全年', 'full year 2023'],
    ['2023-Q2', 'quarter', '2023年二季度（单季）', 'Q2 2023, single quarter'],
    ['2023-05', 'month', '2023年5月（单月）', 'May 2023, single month'],
    ['2023-Q1', 'point', '2023年一季度末', 'end of Q1 2023'],
    ['2023-03', 'point', '2023年3月末', 'end of March 2023'],
    ['2023', 'point', '2023年末', 'end of 2023'],
    ['2023-03-31', 'point', '2023年3月31日', '31 March 2023'],
  ])('%s, %s: %s / %s', (code, span, zh, en) => {
    expect(periodSpanName(period(code), span, 'zh')).toBe(zh);
    expect(periodSpanName(period(code), span, 'en')).toBe(en);
  });
});

it.each<[string, Span, string, string]>([
  ['2023-Q1', 'ytd', '2023年1–3月', 'in January–March 2023'],
  ['2023-01', 'ytd', '2023年1月', 'in January 2023'],
  ['2023-Q4', 'ytd', '2023年', 'in 2023'],
  ['2023', 'year', '2023年', 'in 2023'],
  ['2023-Q2', 'quarter', '2023年二季度当季', 'in the single quarter Q2 2023'],
  ['2023-05', 'month', '2023年5月当月', 'in the single month of May 2023'],
  ['2023-Q1', 'point', '2023年一季度末', 'at the end of Q1 2023'],
  ['2023-03-31', 'point', '2023年3月31日', 'on 31 March 2023'],
])('in a sentence %s %s is %s, %s', (code, span, zh, en) => {
  expect(spanPhrase(period(code), span, 'zh')).toBe(zh);
  expect(spanPhrase(period(code), span, 'en')).toBe(en);
});
