import { describe, expect, it } from 'vitest';
import { periodCode } from '../../figures/period.ts';
import { periodReader, readOwnPeriod } from './ownPeriod.ts';

const told = (text: string, year?: number) => {
  const read = readOwnPeriod(text, year);
  return read && [periodCode(read.period), read.span].filter(Boolean).join(' ');
};

describe('a period of a table', () => {
  it.each([
    ['2023-Q1', '2023-Q1'],
    ['2023Q1', '2023-Q1'],
    ['Q1 2023', '2023-Q1'],
    ['2023年一季度', '2023-Q1'],
    ['2023年二季度', '2023-Q2'],
    ['2023年二季度（单季）', '2023-Q2 quarter'],
    ['2023年上半年', '2023-Q2 ytd'],
    ['2023年前三季度', '2023-Q3 ytd'],
    ['2023', '2023'],
    ['2023年', '2023'],
    ['2023-03', '2023-03'],
    ['202303', '2023-03'],
    ['2023年1-5月', '2023-05 ytd'],
    ['2023年3月末', '2023-03 point'],
    ['2023-03-31', '2023-03-31 point'],
    ['2023 一季度', '2023-Q1'],
    ['2023年 Q3', '2023-Q3'],
  ])('%s is %s', (text, code) => {
    expect(told(text)).toBe(code);
  });

  it('without a year takes the year of the context', () => {
    expect(told('上半年', 2022)).toBe('2022-Q2 ytd');
    expect(told('上半年')).toBeUndefined();
  });

  it('that is always the first of a month means the month', () => {
    const months = periodReader(['2023-01-01', '2023-02-01'], undefined);
    expect(months('2023-02-01')?.period).toEqual({ kind: 'month', year: 2023, month: 2 });
    const days = periodReader(['2023-01-01', '2023-02-15'], undefined);
    expect(days('2023-01-01')?.period.kind).toBe('day');
  });
});
