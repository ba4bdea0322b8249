import { expect, it } from 'vitest';
import type { IndicatorId } from '../figures/figure.ts';
import { period } from '../figures/tableFixture.ts';
import type { ProposedFigure } from './proposedFigure.ts';
import { markSameKeys } from './sameKey.ts';

const figure = (
  code: string,
  mantissa: number,
  span: ProposedFigure['span'] = 'ytd',
): ProposedFigure => ({
  ...{ place: undefined, indicator: 'gdp' as IndicatorId, subject: 'GDP', measure: 'level' },
  ...{ of: undefined, period: period(code), span, when: code, value: { mantissa, scale: 1 } },
  ...{ upper: undefined, unit: '亿元', qualifier: '=', printed: '', reasons: [], confidence: 1 },
  ...{ start: 0, end: 0 },
});

const isMarked = (...figures: ProposedFigure[]) =>
  markSameKeys(figures).some(({ reasons }) => reasons.includes('same-key'));

it('two values of one interval are marked, even under different names of the interval', () => {
  expect(isMarked(figure('2023-Q1', 351), figure('2023-03', 359))).toBe(true);
  expect(isMarked(figure('2023-Q1', 351), figure('2023-03', 351))).toBe(false);
  expect(isMarked(figure('2023-Q1', 351), figure('2023-03', 359, 'month'))).toBe(false);
});
