import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../figures/dataset.ts';
import { PACKAGE_TEXT, problemLines } from '../../intake/__data__/fictional.ts';
import { datasetFiles } from '../../release/datasetTables.ts';
import { type EditionOptions, editionOf } from '../../release/edition.ts';
import { openEdition } from '../../release/openEdition.ts';
import { openWith, TABLES_TEXT } from '../__data__/fictionalLand.ts';
import { RENEWAL } from '../data/slot.ts';

const HEADER = TABLES_TEXT.enterprises.split('\n')[0];

/** Five firms without a title; the last is from a report published in May 2024. */
const FIRMS = [1, 2, 3, 4, 5].map(
  (i) =>
    `f${i},2023,虚构厂${i},p1,l${i},above-scale,producing,20.5,310,9100,8900,2200,85,s${i === 5 ? 2 : 1}`,
);

const OF_FIRMS = {
  'sources.csv': 'source,title,published\ns1,虚构公报,\ns2,虚构后出年报,2024-05-01\n',
  'enterprises.csv': `${[HEADER, ...FIRMS].join('\n')}\n`,
  'renewal_summary.csv': undefined,
};

async function dataset(
  replaced: Readonly<Record<string, string | undefined>> = OF_FIRMS,
): Promise<Dataset> {
  const opened = await openWith(replaced);
  if (opened.kind !== 'dataset') throw new Error(problemLines(opened).join('\n'));
  return opened.dataset;
}

const REAL = { 'datapackage.json': PACKAGE_TEXT.replace('true', 'false') };

const publicOf = (of: Dataset, asOf: string, more: Partial<EditionOptions> = {}) =>
  editionOf(of, { audience: 'public', asOf, ...more }).dataset;

const summaryOf = (of: Dataset, asOf: string) => RENEWAL.of(publicOf(of, asOf))?.summary ?? [];

const firmsIn = (of: Dataset, asOf: string) =>
  summaryOf(of, asOf).find(({ subject, group }) => subject === 'title' && group === 'total');

describe('a public edition', () => {
  it('excludes firms of a report that is published later', async () => {
    const all = await dataset();
    expect(firmsIn(all, '2024-04-30')).toMatchObject({ count: 4, source: 's1' });
    expect(firmsIn(all, '2024-05-01')).toMatchObject({ count: 5, source: undefined });
  });

  it('does not name such a report, nor any source that only firms cite', async () => {
    const [early, late] = await Promise.all(
      ['2024-04-30', '2024-05-01'].map(async (asOf) => {
        const { files } = await openEdition(await dataset(), { audience: 'public', asOf });
        return files.map(({ text }) => text).join('\n');
      }),
    );
    expect(early).not.toMatch(/虚构后出年报|虚构厂/);
    expect(late).not.toMatch(/虚构后出年报|虚构厂/);
  });

  it('counts projects and cases as of the last day in its tables, if that is before its own day', async () => {
    const stages = (asOf: string) => async () =>
      summaryOf(await dataset(), asOf).filter(({ subject }) => subject === 'stage');
    expect(await stages('2023-01-01')()).toEqual([]);
    const own = await stages('2023-06-30')();
    expect(own.map(({ asOf, year, status }) => [asOf, year, status])[0]).toEqual([
      '2023-02-01',
      2023,
      'confidential',
    ]);
  });

  it('reads back from its files as the same summary', async () => {
    const options = { audience: 'public', asOf: '2024-05-01' } as const;
    const all = await dataset();
    const { dataset: again } = await openEdition(all, options);
    expect(RENEWAL.of(again)?.summary).toEqual(
      RENEWAL.of(editionOf(all, options).dataset)?.summary,
    );
    const twice = editionOf(again, { ...options, asOf: '2024-06-01' }).dataset;
    expect(RENEWAL.of(twice)?.summary).toEqual(RENEWAL.of(again)?.summary);
  });

  it('shows exactly the numbers of a summary that the dataset brings itself', async () => {
    const all = await dataset({ ...OF_FIRMS, 'renewal_summary.csv': TABLES_TEXT.renewal_summary });
    expect(summaryOf(all, '2024-05-01')).toEqual(RENEWAL.of(all)?.summary);
    expect(summaryOf(all, '2023-12-30')).toEqual([]);
  });
});

describe('the firms of a dataset', () => {
  const options = { fictionalFirms: true } as const;

  it('enter a public edition on request if they are fictional, beside the summary', async () => {
    const all = await dataset();
    const renewal = RENEWAL.of(publicOf(all, '2024-04-30', options));
    expect(renewal?.enterprises.length).toBe(4);
    expect(renewal?.cases.length).toBe(2);
    expect(renewal?.summary).toEqual(summaryOf(all, '2024-04-30'));
    expect(RENEWAL.of(publicOf(all, '2024-04-30'))?.enterprises.length).toBe(0);
  });

  it('never enter a public edition if they are real', async () => {
    const real = await dataset({ ...OF_FIRMS, ...REAL });
    expect(real.demo).toBe(false);
    const { files } = await openEdition(real, {
      audience: 'public',
      asOf: '2024-05-01',
      ...options,
    });
    const names = files.map(({ name }) => name);
    expect(names).toContain('renewal_summary.csv');
    expect(names).not.toContain('enterprises.csv');
    expect(files.map(({ text }) => text).join('\n')).not.toMatch(/虚构厂|\bf\d\b|\bk\d\b|\bj1\b/);
  });

  it('are in an internal edition, which has no summary unless the dataset brings one', async () => {
    const all = await dataset();
    const renewal = RENEWAL.of(editionOf(all, { audience: 'internal', asOf: undefined }).dataset);
    expect(renewal).toEqual(RENEWAL.of(all));
    const names = datasetFiles(all, []).map(({ name }) => name);
    expect(names).not.toContain('renewal_summary.csv');
  });
});
