import { expect, it } from 'vitest';
import { familiesOf } from './indicatorFamily.ts';

it('each topic has a colour of its own, any words that a dataset uses', () => {
  const families = familiesOf(['farming', 'tourism', 'farming', 'ports', 'schools']);
  expect([...families].map(([topic, { family, other }]) => [topic, family, other])).toEqual([
    ['farming', 'c1', false],
    ['tourism', 'c3', false],
    ['ports', 'c2', false],
    ['schools', 'c4', false],
  ]);
});

it('topics beyond the colours share the last one, and so do not pass for one topic', () => {
  const families = familiesOf(['a', 'b', 'c', 'd', 'e']);
  expect([...families.values()].map(({ family, other }) => `${family} ${other}`)).toEqual([
    ...['c1 false', 'c3 false', 'c2 false', 'c4 true', 'c4 true'],
  ]);
});
