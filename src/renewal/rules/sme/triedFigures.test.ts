import { describe, expect, it } from 'vitest';
import { triedFigures } from './triedFigures.ts';

const OWN = { rd: 100, revenue: 2000, rd_share: 0.05, rd_mean_2y: 90, debt_ratio: 0.4 };

describe('trial figures', () => {
  it('change the numbers derived from them', () => {
    expect(triedFigures(OWN, { rd: 200 })).toEqual({ rd: 200, rd_share: 0.1, rd_mean_2y: 140 });
    expect(triedFigures(OWN, { revenue: 4000 })).toMatchObject({
      revenue: 4000,
      rd_share: 0.025,
      rd_mean_2y: 90,
    });
  });

  it('leave independent numbers unchanged', () => {
    expect(triedFigures(OWN, { debt_ratio: 0.3 })).toEqual({ debt_ratio: 0.3 });
    expect(triedFigures({}, { rd: 200 })).toEqual({ rd: 200 });
  });
});
