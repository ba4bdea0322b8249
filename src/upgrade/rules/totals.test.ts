import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toNumber } from '../../figures/decimal.ts';
import type { PlaceId, SourceId } from '../../figures/figure.ts';
import { INVESTMENT_UNITS, UPGRADE_KINDS, type UpgradeProject } from '../data/upgradeProject.ts';
import { upgradeTotals } from './totals.ts';

const PLACES = ['north', 'south', 'east'] as PlaceId[];

const project: fc.Arbitrary<UpgradeProject> = fc.record({
  place: fc.constantFrom(...PLACES),
  kind: fc.constantFrom(...UPGRADE_KINDS),
  investment: fc.option(
    fc.record({ mantissa: fc.nat(1_000_000), scale: fc.integer({ min: 0, max: 4 }) }),
    { nil: undefined },
  ),
  unit: fc.constantFrom(...INVESTMENT_UNITS),
  ...{ id: fc.constant('p'), name: fc.constant({ zh: '虚构', en: '' }) },
  ...{ stage: fc.constant('planned' as const), source: fc.constant('s' as SourceId) },
  ...{ locator: fc.constant(''), released: fc.constant('') },
  ...{ access: fc.constant('public' as const), note: fc.constant('') },
});
const projects = fc.array(project);

const inWan = ({ investment, unit }: UpgradeProject) =>
  investment ? toNumber(investment) * (unit === '亿元' ? 10_000 : 1) : 0;

describe('the totals of upgrade projects', () => {
  it('of the kinds add up to those of a place, and those of places to the overall total', () => {
    fc.assert(
      fc.property(projects, (all) => {
        const totals = upgradeTotals(all, PLACES);
        const whole = totals.at(-1);
        expect(whole?.all.count).toBe(all.length);
        for (const { kinds, all: both } of totals) {
          expect(kinds.digital.count + kinds.green.count).toBe(both.count);
        }
        const parts = totals.slice(0, -1).map((one) => one.all.count);
        expect(parts.reduce((sum, one) => sum + one, 0)).toBe(all.length);
      }),
    );
  });

  it('are sums in 亿元 of the stated investments', () => {
    fc.assert(
      fc.property(projects, (all) => {
        const { investment, unstated } = upgradeTotals(all, PLACES).at(-1)?.all ?? {};
        const stated = all.filter((one) => one.investment);
        expect(unstated).toBe(all.length - stated.length);
        expect(investment === undefined).toBe(stated.length === 0);
        const sum = stated.reduce((total, one) => total + inWan(one), 0);
        if (investment) expect(toNumber(investment) * 10_000).toBeCloseTo(sum, 3);
      }),
    );
  });

  it('list only places with a project, in the given order', () => {
    fc.assert(
      fc.property(project, (one) => {
        const named = upgradeTotals(
          [
            { ...one, place: 'east' as PlaceId },
            { ...one, place: 'north' as PlaceId },
          ],
          PLACES,
        );
        expect(named.map(({ place }) => place)).toEqual(['north', 'east', undefined]);
      }),
    );
  });
});
