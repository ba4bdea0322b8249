import { expect, it } from 'vitest';
import { demoDataset } from '../__data__/demoLand.ts';
import { renewalTables } from '../data/renewalTables.ts';
import { RENEWAL } from '../data/slot.ts';
import { overviewOf } from './overview.ts';
import { smallFirmSpace } from './smallFirmSpace.ts';

it('lists small-firm parks only, most vacant space first, and a full park has none', async () => {
  const tables = renewalTables(RENEWAL.of(await demoDataset()));
  const overview = overviewOf(tables, { year: undefined, day: undefined, join: 'any' });
  if (!overview) throw new Error('no firms');
  const { parks, free, movers } = smallFirmSpace(overview, () => true);
  expect(parks.map(({ park, share }) => [park.id, share])).toEqual([
    ['park-09', 0.14375],
    ['park-11', 3600 / 41_500],
    ['park-10', 0],
  ]);
  expect(free).toEqual({ mantissa: 12_800, scale: 0 });
  for (const { id } of movers) {
    const plan = tables.cases.find(
      ({ enterprise, kind }) => enterprise === id && kind === 'disposal',
    );
    expect(plan).toMatchObject({ disposal: 'move', closed: '' });
  }
  expect(movers.length).toBeGreaterThan(0);
});

it('does not count unreported space as zero', async () => {
  const tables = renewalTables(RENEWAL.of(await demoDataset()));
  const [first] = [...tables.parks.values()].filter(({ kind }) => kind === 'small-firm');
  if (!first) throw new Error('no park');
  const overview = overviewOf(
    {
      ...tables,
      parks: new Map([...tables.parks, [first.id, { ...first, spaceFree: undefined }]]),
    },
    { year: undefined, day: undefined, join: 'any' },
  );
  if (!overview) throw new Error('no firms');
  const { parks, free } = smallFirmSpace(overview, () => true);
  expect(parks.at(-1)).toMatchObject({ park: { id: first.id }, share: undefined });
  expect(free.mantissa).toBe(3600);
});
