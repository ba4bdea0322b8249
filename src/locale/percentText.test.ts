import { expect, it } from 'vitest';
import { percentText } from './percentText.ts';

it.each([
  [1e-9, '0.0000001%'],
  [0.0005, '0.05%'],
  [0.01, '1%'],
  [0, '0%'],
])('%d is %s', (share, text) => {
  expect(percentText(share)).toBe(text);
});
