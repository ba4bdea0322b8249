import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFolder } from '../../src/cli/datasetFolder.ts';
import { realProgress } from '../../src/renewal/page/realProgress.ts';

async function progressOf(folder: string) {
  const { dataset } = await openFolder(join(import.meta.dirname, '../../data', folder));
  if (!dataset) throw new Error('no dataset');
  return realProgress(dataset);
}

describe('published progress of land renewal', () => {
  it('gives a bound for freed land of “more than” a total, and no share without a whole', async () => {
    const shares = (await progressOf('pinghu')).map(({ figure, share }) => [
      figure.indicator,
      share?.percent.low,
      share?.percent.high,
    ]);
    expect(shares).toContainEqual(['firms_vacated', 0, 37.5]);
    expect(shares).toContainEqual(['upgrade_projects', undefined, undefined]);
    expect(shares).toHaveLength(7);
  });

  it('shows the newest figure of each indicator and place', async () => {
    const years = (await progressOf('demo')).map(({ figure }) => figure.period.year);
    expect(new Set(years)).toEqual(new Set([2023]));
  });
});
