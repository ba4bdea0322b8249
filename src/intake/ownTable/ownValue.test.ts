import { describe, expect, it } from 'vitest';
import { decimalText } from '../../figures/decimal.ts';
import { readOwnValue } from './ownValue.ts';

const told = (text: string) => {
  const read = readOwnValue(text);
  return read.kind === 'value' ? `${decimalText(read.value)} ${read.unit}`.trim() : read.kind;
};

describe('a cell of values', () => {
  it.each([
    ['1,234.5', '1234.5'],
    ['1，234.50', '1234.50'],
    ['1 234', '1234'],
    ['1\u00a0234', '1234'],
    ['12.3%', '12.3 %'],
    ['12.3％', '12.3 %'],
    ['－3', '-3'],
    ['−3.0', '-3.0'],
    ['+3', '3'],
    ['３５．１', '35.1'],
    ['.5', '0.5'],
    ['35.1亿元', '35.1 亿元'],
    ['0', '0'],
    ['123456789012345', '123456789012345'],
  ])('%j is the number %s', (text, number) => {
    expect(told(text)).toBe(number);
  });

  it.each(['', ' ', '-', '—', '——', '…', '……', '－', '缺报', 'n/a', 'N/A', '#N/A'])(
    '%j means missing, never 0',
    (text) => {
      expect(told(text)).toBe('missing');
    },
  );

  it.each([
    'abc',
    '=cmd()',
    '1,23',
    '1.234,5',
    '1e3',
    '12.3 apples',
    '1.2.3',
    '%',
    '1-2',
    '1234567890123456',
    '#DIV/0!',
  ])('%j is not a number', (text) => {
    expect(told(text)).toBe('none');
  });
});
