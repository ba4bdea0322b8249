import { describe, expect, it } from 'vitest';
import type { SourceId } from '../../figures/figure.ts';
import type { RulesetId } from '../data/ids.ts';
import type { LowEfficiencyCriterion, Ruleset } from '../data/rules.ts';
import { byScore, type FirmRow, firmTable, item, rulesWith } from './__data__/firmFixture.ts';
import { evaluateYear } from './evaluation/evaluate.ts';
import { lowEfficiency } from './lowEfficiency.ts';

const BOOK = {
  ruleset: 'low' as RulesetId,
  source: 'book' as SourceId,
  locator: '',
  scope: undefined,
};
const POOR: LowEfficiencyCriterion = {
  ...BOOK,
  group: '1',
  criterion: 'tax-per-mu-below',
  threshold: 5,
};
const LAST: LowEfficiencyCriterion = {
  ...BOOK,
  group: '1',
  criterion: 'class-in-years',
  class: 'D',
  threshold: 2,
};
const LARGE: LowEfficiencyCriterion = {
  ...BOOK,
  group: '2',
  criterion: 'land-at-least',
  scope: 'below-scale',
  threshold: 15,
};

const RULES = rulesWith(
  [item('tax_per_mu', 100, 20), item('tax_per_mu', 100, 20, { scope: 'below-scale' })],
  byScore(80, 60, 40, 0),
);
const SET: Ruleset = { ...RULES.set, kind: 'low-efficiency' };

const firm = (year: number, tax: string, more: FirmRow = {}): FirmRow => ({
  enterprise: 'f',
  year: String(year),
  land: '10',
  tax,
  ...more,
});

function judge(rows: readonly FirmRow[], join: 'any' | 'all', set = SET) {
  const table = firmTable(rows);
  const [before, now] = [2021, 2022].map((year) => evaluateYear(table.columns, RULES, year));
  if (!before || !now) throw new Error('two years');
  const rules = { set, criteria: [POOR, LAST, LARGE] };
  return lowEfficiency(table, now, [before], rules, join);
}

const told = (rows: readonly FirmRow[], join: 'any' | 'all', set = SET) =>
  judge(rows, join, set).map(({ low, reasons }) => [
    low,
    ...reasons.map((one) => one.criterion.criterion),
  ]);

describe('a firm is low-efficiency', () => {
  it('by one criterion of a group or by all of them, depending on the setting', () => {
    const poorOnce = [firm(2021, '300'), firm(2022, '40')];
    expect(told(poorOnce, 'any')).toEqual([[true, 'tax-per-mu-below']]);
    expect(told(poorOnce, 'all')).toEqual([[false]]);
    const poorTwice = [firm(2021, '40'), firm(2022, '40')];
    expect(told(poorTwice, 'all')).toEqual([[true, 'tax-per-mu-below', 'class-in-years']]);
  });

  it('by the rule’s own join if it has one, whatever the setting', () => {
    const poorOnce = [firm(2021, '300'), firm(2022, '40')];
    expect(told(poorOnce, 'any', { ...SET, join: 'all' })).toEqual([[false]]);
  });

  it('by any group, each for its own scope', () => {
    const large = { land: '15', tax: '300' };
    expect(told([firm(2022, '', { ...large, scope: 'below-scale' })], 'all')).toEqual([
      [true, 'land-at-least'],
    ]);
    expect(told([firm(2022, '', large)], 'all')).toEqual([[false]]);
  });

  it('or its status is unknown, if a decisive figure is missing', () => {
    expect(told([firm(2022, '')], 'any')).toEqual([[undefined]]);
  });

  it('and each reason has its figure and its threshold', () => {
    const [one] = judge([firm(2021, '40'), firm(2022, '49.9')], 'all');
    expect(one?.reasons).toMatchObject([
      { value: 4.99, criterion: { threshold: 5, source: 'book' } },
      { value: 2, criterion: { threshold: 2 } },
    ]);
  });

  it('only if it is evaluated, so not during construction', () => {
    expect(told([firm(2022, '1', { state: 'building' })], 'any')).toEqual([]);
  });
});
