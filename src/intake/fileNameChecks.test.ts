import { describe, expect, it } from 'vitest';
import { openWith, problemLines, TABLES_TEXT } from './__data__/fictional.ts';
import { openDataset } from './openDataset.ts';

const LONG = '县'.repeat(83);

describe('an id that cannot be a file name', () => {
  it.each([
    ['the page of its folder', 'index.html', 'reserved-file-name'],
    ['a copy of it', 'Index.HTML.br', 'reserved-file-name'],
    ['a device of Windows', 'con', 'reserved-file-name'],
    ['a device with an ending', 'NUL.a', 'reserved-file-name'],
    ['a point at the end', 'north.', 'reserved-file-name'],
    ['100 Chinese characters', '县'.repeat(100), 'long-file-name'],
    ['one character too many', LONG, 'long-file-name'],
  ])('%s is a problem of its row', async (_, id, code) => {
    const row = (cells: string) => `${id},${cells}\n`;
    const files = {
      'places.csv': TABLES_TEXT.places + row('某镇,,town,'),
      'indicators.csv': TABLES_TEXT.indicators + row('某数,Some,flow,亿元,'),
      'sources.csv': TABLES_TEXT.sources + row('某文,'),
      'contests.csv':
        TABLES_TEXT.contests + row('1,某赛,2023-01-01,,min-max,arithmetic,reweight,,s1'),
    };
    const [problems] = [problemLines(await openWith(files)).filter((line) => line.includes(code))];
    expect(problems).toEqual([
      `error ${code} places.csv:5 place`,
      `error ${code} indicators.csv:7 indicator`,
      `error ${code} sources.csv:3 source`,
      `error ${code} contests.csv:3 contest`,
    ]);
  });

  it('is neither one of 82 Chinese characters nor a word that begins like a device', async () => {
    const rows = ['县'.repeat(82), 'console', 'com10', 'north.west', 'index']
      .map((id) => `${id},某镇,,town,\n`)
      .join('');
    expect(problemLines(await openWith({ 'places.csv': TABLES_TEXT.places + rows }))).toEqual([]);
  });
});

describe('ids that some file systems treat as one name', () => {
  it.each([
    ['by case', 'X-North'],
    ['by case beyond ASCII', 'é', 'É'],
    ['by composition', '가', '\u1100\u1161'],
    ['by a character of two codes', '\u00c5', '\u212b'],
  ])('%s are a problem of the later row', async (_, ...ids) => {
    const rows = ids.map((id) => `${id},某镇,,town,\n`).join('');
    const problems = problemLines(await openWith({ 'places.csv': TABLES_TEXT.places + rows }));
    expect(problems).toEqual([`error colliding-id places.csv:${4 + ids.length} place`]);
  });

  it('are no problem in different tables or in two versions of a contest', async () => {
    const files = {
      'sources.csv': `${TABLES_TEXT.sources}X-NORTH,某文,\n`,
      'contests.csv': `${TABLES_TEXT.contests.replace('2023-01-01,,', '2023-01-01,2023-12-31,')}race,2,某赛,2024-01-01,,min-max,arithmetic,reweight,,s1\n`,
    };
    expect(problemLines(await openWith(files))).toEqual([]);
  });
});

describe('the folder of a dataset', () => {
  it.each(['nul', '-', '', LONG])('called %j is a problem', async (id) => {
    const files = Object.entries(TABLES_TEXT).map(([table, text]) => ({
      name: `${table}.csv`,
      blob: new Blob([text]),
    }));
    const description = { name: 'datapackage.json', blob: new Blob(['{"title":"虚构"}']) };
    const opened = await openDataset({ id, files: [description, ...files] });
    expect(opened.problems.map(({ file, code }) => `${file} ${code}`)).toContainEqual(
      expect.stringMatching(/^datapackage\.json (reserved|long)-file-name$/),
    );
  });
});
