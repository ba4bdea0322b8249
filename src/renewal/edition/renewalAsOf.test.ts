import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../figures/dataset.ts';
import { problemLines } from '../../intake/__data__/fictional.ts';
import { openEdition } from '../../release/openEdition.ts';
import { demoDataset } from '../__data__/demoLand.ts';
import { openWith, TABLES_TEXT } from '../__data__/fictionalLand.ts';
import { type RenewalTables, renewalTables } from '../data/renewalTables.ts';
import { RENEWAL } from '../data/slot.ts';
import { renewalAsOf } from './renewalAsOf.ts';

/** The fictional dataset as of a day, with some of its tables replaced. */
async function asOf(
  day: string,
  replaced: Readonly<Record<string, string>> = {},
): Promise<RenewalTables> {
  const opened = await openWith(replaced);
  if (opened.kind !== 'dataset') throw new Error(problemLines(opened).join('\n'));
  const { sources } = opened.dataset;
  const renewal = RENEWAL.of(opened.dataset);
  return renewalTables(renewal && renewalAsOf(renewal, sources, day));
}

const LATER = {
  'sources.csv': 'source,title,published\ns1,虚构公报,\ns2,虚构年报,2024-05-01\n',
};

describe('land renewal as of a day', () => {
  it('is complete once all its days have passed', async () => {
    const opened = await openWith();
    if (opened.kind !== 'dataset') throw new Error('no dataset');
    const { sources } = opened.dataset;
    const renewal = RENEWAL.of(opened.dataset);
    if (!renewal) throw new Error('no land renewal');
    expect(renewalAsOf(renewal, sources, '9999-12-31')).toEqual(renewal);
  });

  it('includes a firm-year from the day of its source, or without a date from the end of its year', async () => {
    const years = ({ enterprises }: RenewalTables) =>
      [...enterprises.all()].map(({ id, year }) => `${id} ${year}`);
    expect(years(await asOf('2023-12-30'))).toEqual(['f1 2022']);
    expect(years(await asOf('2023-12-31'))).toEqual(['f1 2022', 'f1 2023', 'f2 2023']);
    const enterprises = TABLES_TEXT.enterprises.replace('12,s1', '12,s2');
    const later = { ...LATER, 'enterprises.csv': enterprises };
    expect(years(await asOf('2024-04-30', later))).toEqual(['f1 2022', 'f1 2023']);
    expect(years(await asOf('2024-05-01', later))).toEqual(['f1 2022', 'f1 2023', 'f2 2023']);
  });

  it('keeps no name of a firm that is not yet known in its columns', async () => {
    const enterprises = TABLES_TEXT.enterprises.replace('12,s1', '12,s2');
    const then = await asOf('2024-04-30', { ...LATER, 'enterprises.csv': enterprises });
    expect(JSON.stringify(then.enterprises.columns.codes)).not.toContain('虚构乙厂');
    expect(JSON.stringify(then)).not.toContain('f2');
  });

  it('includes of a project only past events and only the land taken by then', async () => {
    expect((await asOf('2023-01-04')).projects).toEqual([]);
    const [then] = (await asOf('2023-10-01')).projects;
    expect(then?.reached).toMatchObject({ admitted: '2023-01-05', signed: '2023-02-01' });
    expect(then?.reached.started).toBe('');
    expect(then?.landFrom).toEqual([]);
    expect((await asOf('2023-12-31')).projects[0]?.landFrom).toHaveLength(1);
  });

  it('includes of a case only past events', async () => {
    const known = { 'enterprises.csv': TABLES_TEXT.enterprises.replace('f2,2023', 'f2,2022') };
    expect((await asOf('2023-01-01', known)).cases).toEqual([]);
    const [then] = (await asOf('2023-08-30', known)).cases;
    expect(then).toMatchObject({ closed: '', due: '2023-12-31', landFreed: undefined });
    expect(then?.steps).toHaveLength(2);
    const [closed] = (await asOf('2023-09-10', known)).cases;
    expect(closed).toMatchObject({ closed: '2023-09-10', landFreed: { mantissa: 6 } });
  });

  it('includes a rule set from the day of its last source, and results from their announcement', async () => {
    const classes = TABLES_TEXT.rules_classes.replace('45,s1', '45,s2');
    const later = { ...LATER, 'rules_classes.csv': classes };
    const ids = ({ rules }: RenewalTables) => rules.sets.map(({ id }) => id);
    expect(ids(await asOf('2024-04-30', later))).toEqual(['r2', 'r3', 'r4', 'r5']);
    expect((await asOf('2024-04-30', later)).rules.items).toEqual([]);
    expect(ids(await asOf('2024-05-01', later))).toEqual(['r1', 'r2', 'r3', 'r4', 'r5']);
    expect((await asOf('2023-05-31')).rules.evaluations).toMatchObject([{ announced: '' }]);
  });

  it('excludes a park whose source is not published yet, and all references to it', async () => {
    const parks = TABLES_TEXT.parks.replace(',s1', ',s2');
    const then = await asOf('2024-04-30', { ...LATER, 'parks.csv': parks });
    expect(then.parks.size).toBe(0);
    expect(JSON.stringify([then.projects, then.summary, then.enterprises])).not.toContain('p1');
  });

  it('includes a summary number from its day', async () => {
    expect((await asOf('2023-12-30')).summary).toEqual([]);
    expect((await asOf('2023-12-31')).summary).toHaveLength(4);
  });
});

describe('the demonstration', () => {
  let demo: Dataset;
  beforeAll(async () => {
    demo = await demoDataset();
  });

  it.each(['2020-06-30', '2021-03-15', '2021-12-31', '2022-09-17', '2023-05-05', '2023-11-30'])(
    'opens as an internal edition as of %s',
    async (asOfDay) => {
      const { dataset } = await openEdition(demo, { audience: 'internal', asOf: asOfDay });
      const { projects, cases } = renewalTables(RENEWAL.of(dataset));
      const days = [...projects, ...cases].flatMap((one) =>
        'reached' in one ? Object.values(one.reached) : [one.found, one.listed, one.closed],
      );
      expect(days.filter((one) => one > asOfDay)).toEqual([]);
    },
    30_000,
  );
});
