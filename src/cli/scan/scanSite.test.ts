import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { EXTENSIONS } from '../../extensions/tables.ts';
import type { Dataset } from '../../figures/dataset.ts';
import { openDataset } from '../../intake/openDataset.ts';
import { openEdition } from '../../release/openEdition.ts';
import { leakReport } from './leakReport.ts';
import { scanSite } from './scanSite.ts';

const DAY = '2023-06-30';
const HEADER =
  'place,indicator,measure,of,period,span,value,unit,status,scope,printed,source,released,access,note';
const FILES: Readonly<Record<string, string>> = {
  'datapackage.json': '{"title":"云州数据","description":"虚构"}',
  'places.csv': `place,name_zh,kind,parent
city,云州市,city,
west,西镇,town,city
mill,云州第一纺织机械厂,company,city
`,
  'indicators.csv': `indicator,name_zh,name_en,kind,unit
output,产值,Output,flow,亿元
invest,投资,Investment,flow,亿元
`,
  'sources.csv': `source,title,published
s1,云州快报,2023-04-25
s2,云州统计年鉴预印本,2023-09-01
`,
  'figures.csv': `${HEADER}
west,output,level,,2023-Q1,ytd,2222.13,亿元,final,territory,2222.13亿元,s1,2023-04-25,public,
west,invest,level,,2023-Q1,ytd,35.1,亿元,final,territory,投资35.1亿元,s1,2023-04-25,public,同比增长
west,output,level,,2022-Q1,ytd,4815.62,亿元,final,territory,未经核定的产值4815.62亿元,s1,2023-04-25,internal,西镇产值同比增长

west,invest,level,,2023-Q2,ytd,6.2,亿元,final,territory,6.2亿元,s1,2023-08-01,public,暂不外传待核
mill,output,level,,2023-Q1,ytd,9.4,亿元,final,territory,9.4亿元,s1,2023-04-25,internal,not for outsiders
`,
};

const below = await mkdtemp(join(tmpdir(), 'red-banner-scan-'));
afterAll(() => rm(below, { recursive: true, force: true }));

async function open(files: Readonly<Record<string, string>>): Promise<Dataset> {
  const blobs = Object.entries(files).map(([name, text]) => ({ name, blob: new Blob([text]) }));
  const opened = await openDataset({ id: 'x', files: blobs }, { extensions: EXTENSIONS });
  if (opened.kind !== 'dataset') throw new Error(JSON.stringify(opened.problems));
  return opened.dataset;
}

/** Scans a site made of the public files of a dataset and some extra files. */
async function scanned(
  more: Readonly<Record<string, string | Uint8Array>>,
  files: Readonly<Record<string, string>> = FILES,
): Promise<string> {
  const [site, folder] = [await mkdtemp(join(below, 'site-')), await mkdtemp(join(below, 'data-'))];
  const whole = await open(files);
  const { dataset: shown, files: tables } = await openEdition(whole, {
    audience: 'public',
    asOf: DAY,
  });
  const written = {
    'assets/app.js': 'const words={a:"同比增长",b:"内部掌握不可外传",c:4815.62}',
    ...Object.fromEntries(tables.map(({ name, text }) => [`data/x/${name}`, text])),
    ...more,
  };
  for (const [name, content] of Object.entries(written)) {
    await mkdir(dirname(join(site, name)), { recursive: true });
    await writeFile(join(site, name), content);
  }
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return leakReport(await scanSite(site, [{ folder, whole, shown, day: DAY }]));
}

const page = (body: string) => `<!doctype html><html lang="zh"><body>${body}</body></html>`;

it('finds nothing in the public edition itself', async () => {
  expect(await scanned({})).toBe('');
});

describe('withheld content is found', () => {
  it.each([
    ['a number in a page', 'zh/x/index.html', page('<p>4,815.62</p>'), 'figures.csv:4 value'],
    ['a number in another unit', 'zh/x/index.html', page('48156200 万元'), 'figures.csv:4 value'],
    ['a rounded number', 'feed.xml', '<p>4815.6亿元</p>', 'figures.csv:4 value'],
    ['a number in full-width digits', 'a.xml', '产值４８１５．６２亿元', 'figures.csv:4 value'],
    ['a number grouped by spaces', 'a.xml', '4\u202f815.62 亿元', 'figures.csv:4 value'],
    ['a number after a currency', 'a.json', '"CNY4815.62"', 'figures.csv:4 value'],
    ['a number before a unit', 'a.json', '"4815.62km"', 'figures.csv:4 value'],
    ['a number in a file name', 'a.xml', 'https://x.org/t2023_4815.62.html', 'figures.csv:4 value'],
    ['a word of a note', 'data/x/x.json', '{"note":"暂不外传待核"}', 'figures.csv:6 note'],
    ['the words of a literal', 'a.txt', '未经核定的产值，多少不说', 'figures.csv:4 printed'],
    ['the name of a place', 'zh/x/index.html', page('云州第一纺织机械厂'), 'places.csv:4 name_zh'],
    [
      'words of another language',
      'en/x/index.html',
      page('It is not for outsiders'),
      'figures.csv:7 note',
    ],
    ['the title of a source', 'sitemap.xml', '<a>云州统计年鉴预印本</a>', 'sources.csv:3 title'],
    [
      'a row with a short number',
      'data/x/releases/r/figures.csv',
      `${HEADER}\nwest,invest,level,,2023-Q2,ytd,6.2,亿元,final\n`,
      'figures.csv:6 value',
    ],
  ])('as %s', async (_, file, text, cell) => {
    expect(await scanned({ [file]: text })).toContain(`${file}: 含有不公开的 ${cell}`);
  });

  it('in an archive', async () => {
    const zip = zipSync({ 'figures.csv': Buffer.from('west,output,4815.62') });
    expect(await scanned({ 'data/x/x.zip': zip })).toContain('x.zip!figures.csv: ');
  });

  it.each([
    ['note', 'public,同比增长', 'public,上年 4815.62 亿元'],
    ['literal', '投资35.1亿元', '投资35.1亿元（产值4815.62亿元）'],
  ])('in the %s of a public row, written there by mistake', async (_, before, after) => {
    const figures = FILES['figures.csv']?.replace(before, after);
    const said = await scanned({}, { ...FILES, 'figures.csv': figures ?? '' });
    expect(said).toContain('data/x/figures.csv: 含有不公开的 figures.csv:4 value');
    expect(said).not.toContain('4815');
  });
});

describe('a project of another application that an edition shows by mistake is found', () => {
  const PROJECTS = `project,name_zh,place,kind,investment,unit,stage,source,released,access
u1,公开改造甲项目,west,digital,1200,万元,started,s1,,public
u2,内部掌握改造乙项目,west,green,350,万元,planned,s1,,internal
u3,以后公布改造丙项目,west,green,77123,万元,planned,s1,2023-08-01,public
u4,年鉴刊载改造丁项目,west,green,40,万元,planned,s2,,public
`;

  it('by its access, its day of release and that of its source', async () => {
    const [site, folder] = [await mkdtemp(join(below, 'site-')), await mkdtemp(join(below, 'd-'))];
    const files = { ...FILES, 'upgrade_projects.csv': PROJECTS };
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    await writeFile(join(site, 'upgrade_projects.csv'), PROJECTS);
    const whole = await open(files);
    const said = await leakReport(
      await scanSite(site, [{ folder, whole, shown: whole, day: DAY }]),
    );
    const rows = ['3 name_zh', '4 name_zh', '4 investment', '5 name_zh'];
    for (const row of rows) expect(said).toContain(`含有不公开的 upgrade_projects.csv:${row}`);
    expect(said).not.toContain('csv:2');
  });
});

describe('nothing is found of', () => {
  it.each([
    ['a number that a public row states too', page('2222.13亿元，222213')],
    ['short numbers', page('6.2亿元，9.4亿元')],
    ['words of the product, or of a public row', page('同比增长')],
    ['usual words that a sentence puts together', page('西镇产值同比增长')],
    ['the marks of a chart', page('<svg width="4815.62"><path d="M4815.62 0"/></svg>')],
    ['the digits of a hash or a longer number', page('a4815620 14815.62 4815.62x')],
  ])('%s', async (_, text) => {
    expect(await scanned({ 'zh/x/index.html': text })).toBe('');
  });

  it('numbers met no more often than by chance, but a table of them is found', async () => {
    const rows = Array.from({ length: 900 }, (_, i) => {
      const [year, quarter] = [1000 + Math.floor(i / 4), 1 + (i % 4)];
      const cells = `${year}-Q${quarter},quarter,${10000 + i * 11},亿元,final,territory`;
      return `west,invest,level,,${cells},,s1,2023-04-25,internal,`;
    });
    const files = { ...FILES, 'figures.csv': `${FILES['figures.csv']}${rows.join('\n')}\n` };
    const others = Array.from({ length: 60 }, (_, i) => 10005 + i * 11);
    expect(await scanned({ 'a.html': page([...others, 10011, 10022].join(' ')) }, files)).toBe('');
    const table = Array.from({ length: 400 }, (_, i) => 10000 + i * 11);
    expect(await scanned({ 'a.html': page([...others, ...table].join(' ')) }, files)).not.toBe('');
  });
});
