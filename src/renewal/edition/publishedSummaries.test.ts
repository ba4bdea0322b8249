import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../figures/dataset.ts';
import { toNumber } from '../../figures/decimal.ts';
import { PACKAGE_TEXT, problemLines } from '../../intake/__data__/fictional.ts';
import { editionOf } from '../../release/edition.ts';
import { openEdition } from '../../release/openEdition.ts';
import { NOTHING_PUBLISHED } from '../../release/published.ts';
import { openWith, TABLES_TEXT } from '../__data__/fictionalLand.ts';
import { RENEWAL } from '../data/slot.ts';
import type { SummaryCell } from '../data/summary.ts';
import { RENEWAL_SUMMARY } from '../tables/renewalSummary.ts';
import { disclosureCsv } from './disclosureCsv.ts';

const FIRM_HEADER = TABLES_TEXT.enterprises.split('\n')[0];
const COLUMNS = 'project,name_zh,park,enterprise,investment,land,signed,started,source';

interface Planned {
  readonly firm: string;
  readonly money: number;
  readonly signed: string;
  readonly started?: string;
}

const FIRMS = Array.from({ length: 12 }, (_, i) => `f${i + 1}`);

/** A dataset that contains, of land renewal, only firms and these projects. */
async function dataset(projects: readonly Planned[], described = PACKAGE_TEXT): Promise<Dataset> {
  const firms = FIRMS.map(
    (id, i) =>
      `${id},2022,虚构厂${id},p1,l${i},above-scale,producing,20.5,310,9100,8900,2200,85,s1`,
  );
  const rows = projects.map(
    ({ firm, money, signed, started = '' }, i) =>
      `j${i},虚构项目${i},p1,${firm},${money},5,${signed},${started},s1`,
  );
  const opened = await openWith({
    'datapackage.json': described,
    'sources.csv': 'source,title,published\ns1,虚构公报,\n',
    'enterprises.csv': `${[FIRM_HEADER, ...firms].join('\n')}\n`,
    'projects.csv': `${[COLUMNS, ...rows].join('\n')}\n`,
    'cases.csv': undefined,
    'renewal_summary.csv': undefined,
  });
  if (opened.kind !== 'dataset') throw new Error(problemLines(opened).join('\n'));
  return opened.dataset;
}

const project = (firm: string, money: number, signed = '2023-02-01', started = ''): Planned => ({
  firm,
  money,
  signed,
  started,
});

function stages(
  of: Dataset,
  asOf: string,
  ...before: readonly { day: string; rows: readonly SummaryCell[] }[]
): readonly SummaryCell[] {
  const tables = before.map(({ day, rows }) => ({
    ...{ table: 'renewal_summary', day },
    rows: rows.map(RENEWAL_SUMMARY.write),
  }));
  const published = { ...NOTHING_PUBLISHED, tables };
  const options = { audience: 'public', asOf, published } as const;
  const renewal = RENEWAL.of(editionOf(of, options).dataset);
  return (renewal?.summary ?? []).filter(({ subject }) => subject === 'stage');
}

const cell = (rows: readonly SummaryCell[], group: string) =>
  rows.find((row) => row.group === group);
const money = (rows: readonly SummaryCell[], group: string) => {
  const own = cell(rows, group);
  return own?.status === 'final' && own.investment ? toNumber(own.investment) : undefined;
};

const FIRST = FIRMS.slice(0, 8).map((firm, i) => project(firm, 400 + 50 * i));
const DAY = '2024-03-01';

describe('a summary after an earlier publication', () => {
  it('never discloses one firm by the difference of the two', async () => {
    const last = stages(await dataset(FIRST), DAY);
    expect(money(last, 'total')).toBe(4600);
    const one = await dataset([...FIRST, project('f9', 777.7)]);
    expect(money(stages(one, DAY), 'total')).toBe(5377.7);
    const rows = stages(one, DAY, { day: DAY, rows: last });
    expect(cell(rows, 'total')?.status).toBe('confidential');
    expect(rows.every((row) => money(rows, row.group) === undefined)).toBe(true);
  });

  it('is the same if nothing has changed', async () => {
    const all = await dataset(FIRST);
    const last = stages(all, DAY);
    expect(stages(all, '2024-06-01', { day: DAY, rows: last })).toEqual(last);
  });

  it('updates a number once enough holders for a cell have changed', async () => {
    const last = stages(await dataset(FIRST), DAY);
    const added = ['f9', 'f10', 'f11'].map((firm, i) => project(firm, 500 + i, '2024-03-05'));
    const next = stages(await dataset([...FIRST, ...added]), '2024-06-01', {
      day: DAY,
      rows: last,
    });
    expect(money(next, 'total')).toBe(6103);
  });

  it('holds back a number if one of the changed holders dominates the change', async () => {
    const last = stages(await dataset(FIRST), DAY);
    const added = ['f9', 'f10', 'f11'].map((firm, i) =>
      project(firm, i === 0 ? 9000 : 3, '2024-03-05'),
    );
    const next = stages(await dataset([...FIRST, ...added]), '2024-06-01', {
      day: DAY,
      rows: last,
    });
    expect(cell(next, 'total')?.status).toBe('confidential');
  });

  it('counts no holder for an edit that the dataset cannot explain', async () => {
    const last = stages(await dataset(FIRST), DAY);
    // Entered late: by its dates it existed at the last publication, but it was not in the dataset.
    const late = project('f12', 640, '2023-03-01');
    const added = ['f9', 'f10'].map((firm) => project(firm, 500, '2024-03-05'));
    const next = stages(await dataset([...FIRST, late, ...added]), '2024-06-01', {
      day: DAY,
      rows: last,
    });
    expect(cell(next, 'total')?.status).toBe('confidential');
  });

  it('keeps held-back numbers held back while too few holders have changed', async () => {
    const few = ['f1', 'f2', 'f3'].map((firm) => project(firm, 500));
    const begun = (firms: readonly string[], day: string) =>
      firms.map((firm) => project(firm, 480, day, day));
    const five = [...few, ...begun(['f4', 'f5'], '2024-01-05')];
    const last = stages(await dataset(five), DAY);
    expect(cell(last, 'started')?.status).toBe('confidential');
    const two = await dataset([...five, ...begun(['f6', 'f7'], '2024-03-05')]);
    expect(cell(stages(two, '2024-06-01'), 'started')?.status).toBe('final');
    const held = stages(two, '2024-06-01', { day: DAY, rows: last });
    expect(cell(held, 'started')?.status).toBe('confidential');
  });
});

describe('the rules of a dataset', () => {
  const described = PACKAGE_TEXT.replace(
    '"demo":true',
    '"demo":true,"disclosure":{"minimum_frequency":10}',
  );

  it('apply if they are stricter, and no public byte mentions them', async () => {
    const all = await dataset(FIRST, described);
    expect(money(stages(await dataset(FIRST), DAY), 'total')).toBe(4600);
    expect(cell(stages(all, DAY), 'total')?.status).toBe('confidential');
    const [open, office] = await Promise.all(
      (['public', 'internal'] as const).map(async (audience) => {
        const { files } = await openEdition(all, { audience, asOf: DAY });
        return files.map(({ text }) => text).join('\n');
      }),
    );
    expect(open).not.toMatch(/disclosure|minimum_frequency/);
    expect(office).toMatch(/"minimum_frequency": 10/);
  });

  it('are in the office record together with the numbers that they hold back', async () => {
    const all = await dataset(FIRST);
    const { sources } = all;
    const parts = RENEWAL.of(all);
    const csv = parts ? disclosureCsv(parts, { sources, rules: undefined, day: DAY }) : '';
    const rows = csv.split('\n').filter((row) => row.includes(',stage,'));
    expect(rows[0]).toBe(
      '2023-02-01,2023,stage,,planned,primary,frequency,0,0,0,8,0,0,40,0,0,4600',
    );
    expect(rows.some((row) => row.includes('signed,complementary,,8,8,'))).toBe(true);
  });
});
