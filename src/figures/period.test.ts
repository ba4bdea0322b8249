import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparePeriods,
  endMonth,
  lastDay,
  type Period,
  parsePeriod,
  periodCode,
  SPANS,
  spanFits,
  yearBefore,
} from './period.ts';

const period = (code: string): Period => {
  const parsed = parsePeriod(code);
  if (!parsed) throw new Error(`no period: ${code}`);
  return parsed;
};

describe('a period code', () => {
  it.each([
    ['2023', { kind: 'year', year: 2023 }],
    ['2023-Q1', { kind: 'quarter', year: 2023, quarter: 1 }],
    ['2023-02', { kind: 'month', year: 2023, month: 2 }],
    ['2023-03-31', { kind: 'day', year: 2023, month: 3, day: 31 }],
    ['2024-02-29', { kind: 'day', year: 2024, month: 2, day: 29 }],
  ])('%s is read', (code, expected) => {
    expect(parsePeriod(code)).toEqual(expected);
  });

  it.each([
    '',
    '23',
    '2023-Q0',
    '2023-Q5',
    '2023Q1',
    '2023-q1',
    '2023-13',
    '2023-00',
    '2023-2',
    '2023-02-29',
    '2023-04-31',
    '2023-03-00',
    '2023-Q1-01',
    '2023年',
    ' 2023',
  ])('%j is no period', (code) => {
    expect(parsePeriod(code)).toBeUndefined();
  });

  it('round-trips through its period', () => {
    const code = fc.oneof(
      fc.integer({ min: 1000, max: 9999 }).map(String),
      fc
        .tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 4 }))
        .map(([year, quarter]) => `${year}-Q${quarter}`),
      fc
        .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
        .chain((date) => fc.constantFrom(7, 10).map((end) => date.toISOString().slice(0, end))),
    );
    fc.assert(
      fc.property(code, (text) => {
        expect(periodCode(period(text))).toBe(text);
      }),
    );
  });
});

describe('the order of periods', () => {
  it('follows the last day; of two with the same last day the longer comes last', () => {
    const codes = ['2022', '2023-01', '2023-03-30', '2023-03-31', '2023-03', '2023-Q1', '2023-04'];
    const later = ['2023-12', '2023-Q4', '2023'];
    const ordered = [...codes, ...later];
    const shuffled = [...ordered].reverse().map(period);
    expect(shuffled.sort(comparePeriods).map(periodCode)).toEqual(ordered);
  });

  it.each([
    ['2023', 12],
    ['2023-Q2', 6],
    ['2023-02', 2],
    ['2023-03-31', 3],
  ])('%s ends in month %i', (code, month) => {
    expect(endMonth(period(code))).toBe(month);
  });
});

it.each([
  ['2023', ['ytd', 'year', 'point']],
  ['2023-Q1', ['ytd', 'quarter', 'point']],
  ['2023-02', ['ytd', 'month', 'point']],
  ['2023-03-31', ['point']],
])('%s allows only the spans %j', (code, spans) => {
  expect(SPANS.filter((span) => spanFits(period(code), span))).toEqual(spans);
});

it('the year before keeps the kind and the position in the year', () => {
  expect(periodCode(yearBefore(period('2023-Q1')))).toBe('2022-Q1');
  expect(periodCode(yearBefore(period('2023')))).toBe('2022');
});

it.each([
  ['2023', '2023-12-31'],
  ['2023-Q2', '2023-06-30'],
  ['2024-02', '2024-02-29'],
  ['2023-03-31', '2023-03-31'],
])('the last day of %s is %s', (code, day) => {
  expect(lastDay(period(code))).toBe(day);
});
