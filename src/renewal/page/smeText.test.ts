import { beforeAll, describe, expect, it } from 'vitest';
import { demoDataset } from '../__data__/demoLand.ts';
import { renewalTables } from '../data/renewalTables.ts';
import { RENEWAL } from '../data/slot.ts';
import { simulateSme } from '../rules/sme/simulateSme.ts';
import { type SmeRules, smeRules } from '../rules/sme/smeRules.ts';
import { RENEWAL_FIRM } from '../words/renewalFirm.ts';
import { ALL_RENEWAL_WORDS } from '../words/renewalWords.ts';
import { askedOfConditions, askedOfItem } from './firm/smeInputs.ts';
import { nextText, standingText, testText } from './smeText.ts';

await Promise.all([ALL_RENEWAL_WORDS.load('zh'), ALL_RENEWAL_WORDS.load('en')]);

let rules: SmeRules;

beforeAll(async () => {
  const found = smeRules(renewalTables(RENEWAL.of(await demoDataset())).rules, '2023-12-31');
  if (!found) throw new Error('no rules');
  rules = found;
});

const NOTHING = { product_field: [], quality: [], rights: [], institution: [], honours: [] };

describe('the inputs for the points', () => {
  it('appear once: in an item, or in the conditions alone', () => {
    expect(askedOfItem(rules, 'rd_investment')).toEqual({
      numbers: ['rd'],
      following: ['rd_share'],
      levels: [],
    });
    expect(askedOfItem(rules, 'provincial_items').numbers).toEqual([]);
    expect(askedOfConditions(rules)).toEqual({
      numbers: ['revenue', 'new_equity_2y'],
      following: ['rd_mean_2y'],
      levels: ['honours'],
    });
  });

  it('cover every measure of brackets and conditions', () => {
    const asked = [
      ...rules.items.map(({ item }) => askedOfItem(rules, item)),
      askedOfConditions(rules),
    ].flatMap(({ numbers, following, levels }): string[] => [...numbers, ...following, ...levels]);
    const measures = [...rules.brackets, ...rules.conditions].map(({ test }) => test.measure);
    expect(new Set([...asked, 'points'])).toEqual(new Set(measures));
    expect(new Set(asked).size).toBe(asked.length);
  });
});

describe('the points in words', () => {
  const { zh, en } = RENEWAL_FIRM;

  it('state the next bracket and its points, and never less than is missing', () => {
    const { items } = simulateSme(rules, {
      numbers: { debt_ratio: 0.64201, rd: 146.9, revenue: 8183, rd_share: 0.01795 },
      levels: NOTHING,
    });
    const next = (item: string) => items.find((one) => one.item.item === item)?.next[0];
    const debt = next('debt_ratio');
    expect(debt && nextText(debt, zh, 'zh')).toBe('资产负债率再降 4.21 个百分点，多得 2 分');
    expect(debt && nextText(debt, en, 'en')).toBe('Debt ratio down by 4.21 pp: 2 more points');
    const rights = next('intellectual_property');
    expect(rights && nextText(rights, zh, 'zh')).toBe('有“Ⅱ 类”，多得 2 分');
    const rd = next('rd_investment');
    expect(rd && nextText(rd, zh, 'zh')).toMatch(/^研发经费再增 53.1 万元，多得 2 分$/);
  });

  it('state for a condition the bound, the own value and the gap', () => {
    const { conditions } = simulateSme(rules, { numbers: { rd: 60 }, levels: NOTHING });
    const tests = conditions[1]?.alternatives[0]?.tests ?? [];
    expect(tests.map(({ test }) => testText(test, zh, 'zh'))).toEqual([
      '研发经费不低于 100 万元',
      '研发经费占收入不低于 3%',
    ]);
    expect(tests.map((test) => standingText(test, zh, 'zh'))).toEqual([
      '现为 60 万元，还差 40 万元',
      '未报',
    ]);
  });
});
