import { expect, it } from 'vitest';
import type { SourceId } from '../../figures/figure.ts';
import type { RulesetId } from '../data/ids.ts';
import type { CriteriaJoin, LowEfficiencyCriterion, Ruleset } from '../data/rules.ts';
import { isLowByClass } from './lowByClass.ts';

const ID = 'low' as RulesetId;
const base = { ruleset: ID, scope: undefined, source: 's' as SourceId, locator: '' };

const byClass = (threshold: number, group = '1'): LowEfficiencyCriterion => ({
  ...{ ...base, group, threshold },
  ...{ criterion: 'class-in-years', class: 'D' },
});
const byTax = (group = '1'): LowEfficiencyCriterion => ({
  ...{ ...base, group, threshold: 5, criterion: 'tax-per-mu-below' },
});
const byLand: LowEfficiencyCriterion = {
  ...{ ...base, group: '2', threshold: 15, criterion: 'land-at-least', scope: 'below-scale' },
};

const set = (join: CriteriaJoin | undefined): Ruleset => ({
  ...{ id: ID, kind: 'low-efficiency', name: { zh: '规则', en: 'Rules' }, join },
  ...{ from: '', to: '', parcels: 'merge', leastLand: undefined },
  ...{ objectionDays: undefined, confidence: 'demo', source: base.source, locator: '', note: '' },
});

it.each<[string, boolean, CriteriaJoin | undefined, LowEfficiencyCriterion[]]>([
  ['a class alone', true, 'any', [byClass(1)]],
  ['some years in a class alone', true, 'any', [byClass(2)]],
  ['a class and little tax', true, 'all', [byClass(2), byTax()]],
  ['a class or little tax', true, 'any', [byClass(1), byTax()]],
  ['a class, or little tax in another group', true, 'all', [byClass(1), byTax('2')]],
  ['a class and little tax, if the text may mean or', true, undefined, [byClass(1), byTax()]],
  ['some years in a class or little tax', false, 'any', [byClass(2), byTax()]],
  ['some years in a class, or much land', false, undefined, [byClass(2), byTax(), byLand]],
  ['little tax', false, 'any', [byTax()]],
  ['nothing', false, 'any', []],
])('low efficiency that means %s is tied to the classes: %s', (_, isTied, join, criteria) => {
  expect(isLowByClass({ set: set(join), criteria })).toBe(isTied);
});
