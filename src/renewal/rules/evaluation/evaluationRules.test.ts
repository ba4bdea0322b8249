import { describe, expect, it } from 'vitest';
import type { SourceId } from '../../../figures/figure.ts';
import type { RulesetId } from '../../data/ids.ts';
import { NO_RENEWAL } from '../../data/renewalTables.ts';
import { byScore, item, rulesWith } from '../__data__/firmFixture.ts';
import { evaluationRules } from './evaluationRules.ts';

const { set } = rulesWith([]);
const named = (id: string) => ({ ruleset: id as RulesetId });
const RULES = {
  ...NO_RENEWAL.rules,
  sets: [
    { ...set, id: 'old' as RulesetId, from: '2018-01-01', to: '2021-12-31' },
    { ...set, id: 'new' as RulesetId, from: '2022-01-01' },
    { ...set, id: 'bare' as RulesetId, from: '2022-06-01' },
    { ...set, id: 'low' as RulesetId, kind: 'low-efficiency' as const },
  ],
  items: [item('tax_per_mu', 1, 1, named('old')), item('tax_per_mu', 1, 2, named('new'))],
  classes: byScore(80, 0).map((one) => ({ ...one, ...named('bare') })),
};

const chosen = (year: number, ruleset?: string, classes?: string, rules = RULES) => {
  const found = evaluationRules(rules, { year, ruleset, classes });
  return typeof found === 'string' ? found : `${found.set.id} ${found.classes.length}`;
};

describe('the rules of a year', () => {
  it('are the latest set with indicators in force at its end', () => {
    expect(chosen(2021)).toBe('old 0');
    expect(chosen(2022)).toBe('new 0');
    expect(chosen(2017)).toBe('not-in-force');
  });

  it('are those of its announced evaluation, if known', () => {
    const evaluations = [
      { year: 2022, ...named('old'), announced: '', source: 'book' as SourceId },
    ];
    expect(chosen(2022, undefined, undefined, { ...RULES, evaluations })).toBe('old 0');
  });

  it('are those asked for by id, also outside their dates, and with the classes of another set', () => {
    expect(chosen(2022, 'old')).toBe('old 0');
    expect(chosen(2022, 'old', 'bare')).toBe('old 2');
  });

  it.each([
    ['nowhere', 'no-ruleset'],
    ['low', 'not-evaluation'],
    ['bare', 'no-indicators'],
  ])('%s: %s', (ruleset, why) => {
    expect(chosen(2022, ruleset)).toBe(why);
  });
});
