import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { demoDataset } from '../../__data__/demoLand.ts';
import { renewalTables } from '../../data/renewalTables.ts';
import { RENEWAL } from '../../data/slot.ts';
import { simulateSme } from './simulateSme.ts';
import type { SmeFigures } from './smeFigures.ts';
import { type SmeRules, smeRules } from './smeRules.ts';

let rules: SmeRules;

// The published rules, as in data/demo.
beforeAll(async () => {
  const renewal = renewalTables(RENEWAL.of(await demoDataset()));
  const found = smeRules(renewal.rules, '2023-12-31');
  if (!found) throw new Error('no rules');
  rules = found;
});

const STRONG: SmeFigures = {
  numbers: {
    main_business_share: 0.85,
    main_business_growth_2y: 0.09,
    years_in_niche: 7,
    digital_level: 2,
    net_profit_margin: 0.061,
    debt_ratio: 0.5,
    rd: 320,
    rd_share: 0.05,
    rd_staff_share: 0.12,
    rd_mean_2y: 300,
    revenue: 6400,
    new_equity_2y: 0,
  },
  levels: {
    product_field: ['chain'],
    quality: ['iso9001', 'brand'],
    rights: ['class1-own'],
    institution: ['city'],
    honours: [],
  },
};

const pointsOf = (figures: SmeFigures) =>
  Object.fromEntries(
    simulateSme(rules, figures).items.map(({ item, points }) => [item.item, points.low]),
  );

describe('the points of a specialised SME', () => {
  it('are those of 工信部企业〔2022〕63号, item by item', () => {
    expect(rules.items.reduce((sum, { maxPoints }) => sum + maxPoints, 0)).toBe(100);
    expect(pointsOf(STRONG)).toEqual({
      main_business_share: 5,
      main_business_growth_2y: 8,
      years_in_niche: 3,
      product_field: 3,
      digital_level: 3,
      // Two of three, with points for each, limited to five.
      quality_management: 5,
      net_profit_margin: 6,
      debt_ratio: 5,
      provincial_items: 0,
      intellectual_property: 8,
      // The amount gives 6 and the share 4; the better one counts.
      rd_investment: 6,
      rd_staff_share: 3,
      rd_institution: 4,
    });
  });

  it('leave the province’s items open from 0 to 15 until a reader enters them', () => {
    expect(simulateSme(rules, STRONG).total).toEqual({ low: 59, high: 74 });
    const byHand = simulateSme(rules, STRONG, { byHand: { provincial_items: 9 } });
    expect(byHand.total).toEqual({ low: 68, high: 68 });
    const beyond = simulateSme(rules, STRONG, { byHand: { provincial_items: 99 } });
    expect(beyond.total.high).toBe(74);
  });

  it('leave unknown items open', () => {
    const { main_business_growth_2y: _, ...numbers } = STRONG.numbers;
    const { items, total } = simulateSme(rules, { ...STRONG, numbers });
    expect(items[1]).toMatchObject({ points: { low: 0, high: 10 }, reason: 'open' });
    expect(total).toEqual({ low: 51, high: 76 });
  });

  it('name the nearest bracket that would bring more, and the gap to it', () => {
    const { items } = simulateSme(rules, STRONG);
    expect(items[1]?.next[0]).toMatchObject({ test: { bound: 0.1 }, more: 2 });
    expect(items[1]?.next[0]?.gap).toBeCloseTo(0.01, 12);
    expect(items[10]?.next[0]).toMatchObject({
      test: { measure: 'rd', bound: 400 },
      gap: 80,
      more: 2,
    });
  });
});

describe('the title', () => {
  const verdict = (changes: Parameters<typeof simulateSme>[2] = {}, own = STRONG) =>
    simulateSme(rules, own, changes).qualifies;

  it('depends on the province’s items if the rest is below 60 points', () => {
    expect(verdict()).toBe(undefined);
    expect(verdict({ byHand: { provincial_items: 1 } })).toBe(true);
    expect(verdict({ byHand: { provincial_items: 0 } })).toBe(false);
  });

  it.each([
    ['a year in the niche', { numbers: { years_in_niche: 1 } }],
    ['R&D below a million yuan', { numbers: { rd: 99.9 } }],
    ['R&D below 3 % of revenue', { numbers: { rd_share: 0.0299 } }],
    ['a revenue below ten million yuan and no new equity', { numbers: { revenue: 999 } }],
  ])('is not given with %s, whatever the points', (_, changes) => {
    expect(verdict({ ...changes, byHand: { provincial_items: 15 } })).toBe(false);
  });

  it('is possible with new equity instead of revenue, and with a prize instead of points', () => {
    expect(
      verdict({ numbers: { revenue: 999, new_equity_2y: 2000 }, byHand: { provincial_items: 5 } }),
    ).toBe(true);
    expect(verdict({ levels: { honours: ['maker-500'] } })).toBe(true);
    expect(verdict({ numbers: { rd_mean_2y: 1000 } })).toBe(true);
  });
});

describe('for any figures', () => {
  it('more R&D, growth or profit never reduces the points', () => {
    const share = fc.double({ min: -0.5, max: 1, noNaN: true });
    const more = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, fc.nat(900), more, (growth, margin, rd, plus) => {
        const own = { main_business_growth_2y: growth, net_profit_margin: margin, rd };
        const better = {
          main_business_growth_2y: growth + plus,
          net_profit_margin: margin + plus,
          rd: rd * (1 + plus),
        };
        const [before, after] = [own, better].map((numbers) =>
          simulateSme(rules, STRONG, { numbers }),
        );
        expect(after?.total.low).toBeGreaterThanOrEqual(before?.total.low ?? Number.NaN);
      }),
    );
  });
});
