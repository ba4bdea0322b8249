import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { keepReleases } from './keepReleases.ts';

type Tables = Readonly<Record<string, string>>;

const below = await mkdtemp(join(tmpdir(), 'red-banner-releases-'));
afterAll(() => rm(below, { recursive: true, force: true }));

const NAME = '2023-04-25-0123456789ab';
const TABLES: Tables = {
  'datapackage.json': '{"title":"云州数据","description":"两镇的 24 个数字，张三整理"}',
  'places.csv': 'place,name_zh,aliases\nnorth,北镇,北乡|老北\n',
  'indicators.csv': 'indicator,name_zh,definition_zh,unit\ngdp,产值,按年报口径,亿元\n',
  'sources.csv': 'source,title,note\ns1,公报,第2版\n',
  'figures.csv': 'place,indicator,value,note\nnorth,gdp,35.1,"第一行\n第二行"\n',
  'awards.csv': 'contest,place,printed\nrace,north,张三领奖\n',
  'renewal_summary.csv': 'as_of,group,count,investment\n2023-03-31,total,12,4000\n',
};

/** A public output with one frozen release of these tables. */
async function lastOutput(release: Tables, edition: object = {}): Promise<string> {
  const root = await mkdtemp(join(below, 'last-'));
  const files = Object.entries(release).map(([path, text]) => ({
    path,
    sha256: createHash('sha256').update(text).digest('hex'),
  }));
  const folder = `data/x/releases/${NAME}`;
  const all = {
    'edition.json': JSON.stringify({ audience: 'public', ...edition }),
    ...Object.fromEntries(
      Object.entries(release).map(([name, text]) => [`${folder}/${name}`, text]),
    ),
    [`${folder}/manifest.json`]: JSON.stringify({ files }),
    [`${folder}/figures.csv.gz`]: 'what nothing tells of',
  };
  for (const [path, text] of Object.entries(all)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
}

async function kept(last: string, today: Tables) {
  const folder = await mkdtemp(join(below, 'fresh-'));
  const asked: string[] = [];
  const result = await keepReleases({ folder: last, day: '2023-06-30' }, 'x', {
    folder,
    asOf: (day) => {
      asked.push(day);
      return Object.entries(today).map(([name, text]) => ({ name, text }));
    },
  });
  const names = await readdir(join(folder, 'releases')).catch((): string[] => []);
  return { ...result, names, folder, asked };
}

const edited = (name: string, from: string, to: string): Tables => ({
  ...TABLES,
  [name]: (TABLES[name] ?? '').replace(from, to),
});

describe('a frozen release of the last output', () => {
  it('is carried over with the files of its manifest if today’s edition shows all of it', async () => {
    const { names, folder, asked, dropped, withdrawn } = await kept(
      await lastOutput(TABLES),
      TABLES,
    );
    expect(names).toEqual([NAME]);
    expect(asked).toEqual(['2023-04-25']);
    expect([dropped, withdrawn]).toEqual([[], []]);
    expect((await readdir(join(folder, 'releases', NAME))).sort()).toEqual(
      [...Object.keys(TABLES), 'manifest.json'].sort(),
    );
    expect(await readFile(join(folder, 'releases', NAME, 'figures.csv'), 'utf8')).toBe(
      TABLES['figures.csv'],
    );
  });

  it.each([
    ['a name', 'places.csv', '北镇', '北部镇'],
    ['an added name', 'places.csv', '北乡|老北', '北乡|老北|北街'],
    ['a definition', 'indicators.csv', '按年报口径', '按快报口径'],
    ['a usual unit', 'indicators.csv', '亿元', '万元'],
    ['the title', 'datapackage.json', '云州数据', '云州公开的数据'],
    ['a row added', 'awards.csv', '张三领奖\n', '张三领奖\nrace,south,李四领奖\n'],
    ['a column added', 'sources.csv', 'note\ns1,公报,第2版', 'note,hand\ns1,公报,第2版,first'],
  ])('stays if today differs by %s', async (_, name, from, to) => {
    const { names, withdrawn } = await kept(await lastOutput(TABLES), edited(name, from, to));
    expect(names).toEqual([NAME]);
    expect(withdrawn).toEqual([]);
  });

  it.each([
    ['an award taken away', 'awards.csv', 'race,north,张三领奖\n', ''],
    ['an award’s words', 'awards.csv', '张三领奖', ''],
    ['the note of a source', 'sources.csv', '第2版', ''],
    ['another note of a source', 'sources.csv', '第2版', '第3版'],
    ['a figure', 'figures.csv', '35.1', '35.2'],
    ['a line of a note', 'figures.csv', '\n第二行', ''],
    ['a definition blanked', 'indicators.csv', '按年报口径', ''],
    ['a name cut', 'indicators.csv', '按年报口径', '年报'],
    ['a name cut in the middle', 'indicators.csv', '按年报口径', '按口径'],
    ['a number in the description', 'datapackage.json', '24 个数字', '全部数字'],
    ['an alias taken away', 'places.csv', '北乡|老北', '北乡'],
    ['a place taken away', 'places.csv', 'north,北镇,北乡|老北\n', ''],
    ['a word in the description', 'datapackage.json', '，张三整理', ''],
    ['a summary', 'renewal_summary.csv', '12,4000', '13,4777.7'],
    ['a row more in the summary', 'renewal_summary.csv', '4000\n', '4000\n2023-03-31,A,3,100\n'],
  ])('is dropped if today differs by %s', async (_, name, from, to) => {
    const { names, dropped, withdrawn } = await kept(
      await lastOutput(TABLES),
      edited(name, from, to),
    );
    const table = name.replace(/\..*/, '');
    expect(names).toEqual([]);
    expect(dropped).toEqual([{ name: NAME, excess: [{ table, rows: 1 }] }]);
    expect(withdrawn).toEqual([{ day: '2023-04-25', on: '2023-06-30', tables: [table] }]);
    // The list of withdrawn releases does not reveal its content.
    expect(JSON.stringify(withdrawn)).not.toContain(NAME.slice(11));
  });

  it('is dropped with a table of firms if today has none', async () => {
    const firms = { ...TABLES, 'enterprises.csv': 'enterprise\nf1\n' };
    const { names, withdrawn } = await kept(await lastOutput(firms), TABLES);
    expect(names).toEqual([]);
    expect(withdrawn[0]?.tables).toEqual(['enterprises']);
  });

  it('is dropped if its bytes differ from its manifest, or if a file is not in the contract', async () => {
    const changed = await lastOutput(TABLES);
    await writeFile(join(changed, 'data/x/releases', NAME, 'awards.csv'), 'contest\n');
    expect((await kept(changed, TABLES)).withdrawn[0]?.tables).toEqual(['manifest']);
    const strange = { ...TABLES, '../../secret.csv': 'place\n' };
    expect((await kept(await lastOutput(strange), TABLES)).names).toEqual([]);
  });

  it('is not carried out of an internal output', async () => {
    const internal = await lastOutput(TABLES, { audience: 'internal' });
    expect(await kept(internal, TABLES)).toMatchObject({ names: [], dropped: [], withdrawn: [] });
  });
});

it('remembers the releases that earlier outputs withdrew, each once per day', async () => {
  const before = { day: '2022-04-25', on: '2023-05-31', tables: ['sources'] };
  const datasets = [{ id: 'x', withdrawn: [before] }];
  const last = await lastOutput(TABLES, { datasets });
  expect((await kept(last, TABLES)).withdrawn).toEqual([before]);
  const { withdrawn } = await kept(last, edited('sources.csv', '第2版', ''));
  expect(withdrawn).toEqual([{ day: '2023-04-25', on: '2023-06-30', tables: ['sources'] }, before]);
});
