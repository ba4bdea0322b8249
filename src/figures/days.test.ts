import { describe, expect, it } from 'vitest';
import { findPeriod, intervalKey, intervalKeys, namedAs, withoutOtherNames } from './days.ts';
import { parsePeriod, periodCode, SPANS, type Span, spanFits } from './period.ts';

function keyOf(name: string): string {
  const [code = '', word] = name.split(' ');
  const [period, span] = [parsePeriod(code), SPANS.find((one) => one === word)];
  if (!period || !span || !spanFits(period, span)) throw new Error(`no interval: ${name}`);
  return intervalKey(period, span);
}

/** Each line lists names of the same interval. */
const SAME = [
  ['2023-Q1 ytd', '2023-03 ytd', '2023-Q1 quarter'],
  ['2022 year', '2022 ytd', '2022-Q4 ytd', '2022-12 ytd'],
  ['2023-01 month', '2023-01 ytd'],
  ['2023-03-31 point', '2023-03 point', '2023-Q1 point'],
  ['2023-12-31 point', '2023-12 point', '2023-Q4 point', '2023 point'],
  ['2024-02-29 point', '2024-02 point'],
  ['2023-Q2 ytd', '2023-06 ytd'],
  ['2023-Q2 quarter'],
  ['2023-03 month'],
  ['2023-01-31 point', '2023-01 point'],
  ['2023 year', '2023-12 ytd'],
];

describe('the key of an interval', () => {
  it.each(SAME)('is the same for all names of %s', (...names: string[]) => {
    expect(new Set(names.filter(Boolean).map(keyOf)).size).toBe(1);
  });

  it('differs between intervals', () => {
    expect(new Set(SAME.map(([name = '']) => keyOf(name))).size).toBe(SAME.length);
  });

  it('is unique for a span that does not fit', () => {
    const period = parsePeriod('2023-03-31');
    if (!period) throw new Error('no period');
    const keys = (['ytd', 'month', 'year', 'point'] satisfies Span[]).map((span) =>
      intervalKey(period, span),
    );
    expect(new Set(keys).size).toBe(4);
  });
});

it.each([
  ['2023-03', 'ytd', 'quarter', '2023-Q1'],
  ['2022', 'year', 'quarter', '2022-Q4'],
  ['2023-03-31', 'point', 'quarter', '2023-Q1'],
  ['2022-Q4', 'ytd', 'year', '2022'],
  ['2023-Q1', 'quarter', 'month', '2023-03'],
  ['2023-03', 'month', 'quarter', undefined],
  ['2023-02', 'ytd', 'quarter', undefined],
  ['2023-03-30', 'point', 'month', undefined],
  ['2023-Q1', 'ytd', 'day', undefined],
] as const)('%s %s is the %s %s', (code, span, kind, expected) => {
  const period = parsePeriod(code);
  const name = period && namedAs(period, span, kind);
  expect(name && periodCode(name)).toBe(expected);
});

it('a code finds a period under its own name or another one', () => {
  const periods = ['2022-Q4', '2023-Q1', '2023-04'].flatMap((code) => parsePeriod(code) ?? []);
  const found = (code: string) => {
    const period = findPeriod(periods, code);
    return period && periodCode(period);
  };
  expect(['2023-Q1', '2023-03', '2022', '2022-12', '2023-03-31'].map(found)).toEqual([
    ...['2023-Q1', '2023-Q1', '2022-Q4', '2022-Q4', '2023-Q1'],
  ]);
  expect(['2023', '2023-02', '2023-Q2', '2023-03-30', 'soon'].map(found)).toEqual(
    Array.from({ length: 5 }),
  );
});

it.each([
  ['2023-Q1 2023-03', '2023-Q1 ytd', '2023-Q1'],
  ['2023-Q1 2023-03', '2023-Q1 ytd, 2023-03 month', '2023-Q1 2023-03'],
  ['2022-Q4 2022 2022-12', '2022 year', '2022-Q4 2022'],
  ['2023-03 2023-03-31', '2023-03 point', '2023-03'],
  ['2023-Q2 2023-06', '2023-Q2 quarter, 2023-06 month', '2023-Q2 2023-06'],
])('%s with %s stated reduce to %s', (codes, stated, expected) => {
  const keys = new Set(stated.split(', ').map(keyOf));
  const periods = codes.split(' ').flatMap((code) => parsePeriod(code) ?? []);
  const left = withoutOtherNames(periods, (key) => keys.has(key));
  expect(left.map(periodCode).join(' ')).toBe(expected);
});

it('a quarter can mean the year to date, the quarter itself or its last day', () => {
  const quarter = parsePeriod('2023-Q2');
  expect(quarter && intervalKeys(quarter)).toEqual([
    '2023-01-01/2023-06-30',
    '2023-04-01/2023-06-30',
    '2023-06-30/2023-06-30',
  ]);
});
