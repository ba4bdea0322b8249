import { beforeAll, describe, expect, it } from 'vitest';
import { toNumber } from '../../../figures/decimal.ts';
import { demoDataset } from '../../__data__/demoLand.ts';
import { type RenewalTables, renewalTables } from '../../data/renewalTables.ts';
import { RENEWAL } from '../../data/slot.ts';
import { landUse } from './landUse.ts';

let renewal: RenewalTables;
beforeAll(async () => {
  renewal = renewalTables(RENEWAL.of(await demoDataset()));
});

const on = (day: string) => landUse(renewal.enterprises, renewal.cases, renewal.projects, day);

describe('land', () => {
  it('that was freed is reused or idle, exact to the last decimal', () => {
    const { freed, reused, idle, share, cases } = on('2024-01-24');
    expect(idle.mantissa).toBe(freed.mantissa - reused.mantissa);
    expect(share).toBeCloseTo(toNumber(reused) / toNumber(freed), 12);
    expect(share).toBeGreaterThan(0.2);
    for (const one of cases) expect(one.taken).toBeLessThanOrEqual(one.freed);
  });

  it('freed or reused only grows over time', () => {
    const days = ['2021-01-01', '2022-01-01', '2023-01-01', '2024-01-24'].map(on);
    for (const name of ['freed', 'reused'] as const) {
      const land = days.map((one) => one[name].mantissa);
      expect(land).toEqual(land.toSorted((a, b) => a - b));
    }
    expect(days[0]).toMatchObject({ share: undefined, freed: { mantissa: 0 } });
  });

  it('of a dropped project is free again', () => {
    const projects = renewal.projects.map((one) => ({ ...one, dropped: '2023-01-01' }));
    const { reused } = landUse(renewal.enterprises, renewal.cases, projects, '2024-01-24');
    expect(reused.mantissa).toBe(0);
  });
});
