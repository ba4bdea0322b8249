import { describe, expect, it } from 'vitest';
import {
  FIGURES_HEADER,
  openWith,
  PACKAGE_TEXT,
  problemLines,
  TABLES_TEXT,
} from './__data__/fictional.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
// 虚构市 and 虚构北镇 in GBK.
const GBK_PLACES = new Uint8Array([
  ...utf8('place,name_zh,kind,parent\nx-city,'),
  ...[0xd0, 0xe9, 0xb9, 0xb9, 0xca, 0xd0],
  ...utf8(',city,\nx-north,'),
  ...[0xd0, 0xe9, 0xb9, 0xb9, 0xb1, 0xb1, 0xd5, 0xf2],
  ...utf8(',town,x-city\n'),
]);

function utf16(text: string, bigEndian: boolean): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
  view.setUint16(0, 0xfeff, !bigEndian);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2 + 2, text.charCodeAt(i), !bigEndian);
  return new Uint8Array(view.buffer);
}

async function namesOf(places: string | Uint8Array<ArrayBuffer>): Promise<string[]> {
  const opened = await openWith({ 'places.csv': places });
  if (opened.kind === 'problems') throw new Error(problemLines(opened).join('\n'));
  return [...opened.dataset.places.values()].map(({ name }) => name.zh);
}

describe('the encoding of a file', () => {
  const names = ['虚构市', '虚构北镇', '虚构南镇'];
  it.each([
    ['UTF-8', utf8(TABLES_TEXT.places)],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${TABLES_TEXT.places}`)],
    ['CRLF', utf8(TABLES_TEXT.places.replaceAll('\n', '\r\n'))],
    ['CR of old Macs', utf8(TABLES_TEXT.places.replaceAll('\n', '\r'))],
    ['UTF-16, little end first', utf16(TABLES_TEXT.places, false)],
    ['UTF-16, big end first', utf16(TABLES_TEXT.places, true)],
    ['no line break at the end', utf8(TABLES_TEXT.places.trimEnd())],
  ])('%s reads as the same places', async (_, bytes) => {
    expect(await namesOf(bytes)).toEqual(names);
  });

  it('GBK is read, and announced', async () => {
    const opened = await openWith({ 'places.csv': GBK_PLACES });
    expect(problemLines(opened)).toEqual(['warning decoded-gb18030 places.csv']);
    expect(await namesOf(GBK_PLACES)).toEqual(['虚构市', '虚构北镇']);
  });

  it('UTF-8 with a broken byte is not taken for GBK', async () => {
    const bytes = utf8(TABLES_TEXT.places);
    const opened = await openWith({ 'places.csv': new Uint8Array([...bytes.slice(0, 100), 0xff]) });
    expect(problemLines(opened)).toEqual(['error broken-utf8 places.csv:3']);
  });

  it('a character that GBK does not have is garbled text, in its line', async () => {
    const bytes = new Uint8Array([...GBK_PLACES, ...utf8('x-south,'), 0xff, ...utf8(',town,\n')]);
    expect(problemLines(await openWith({ 'places.csv': bytes }))).toEqual([
      'warning decoded-gb18030 places.csv',
      'error garbled-text places.csv:4 name_zh',
    ]);
  });
});

describe('a file that is not a table', () => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
  const half = TABLES_TEXT.places.slice(0, 60);
  it.each<[string, string | Uint8Array<ArrayBuffer>, string]>([
    ['no content', '', 'error empty-file places.csv'],
    ['blank lines only', '\n\n', 'error empty-file places.csv'],
    ['a picture renamed', png, 'error not-text places.csv'],
    ['a workbook renamed', utf8('PK\x03\x04xl/workbook.xml'), 'error not-text places.csv'],
    ['a PDF renamed', utf8('%PDF-1.7 '), 'error not-text places.csv'],
    ['zero bytes', utf8('place\0name'), 'error not-text places.csv'],
    [
      'half of a UTF-16 character',
      utf16(half, false).slice(0, -1),
      'error broken-utf16 places.csv',
    ],
    ['full-width commas', 'place，name_zh\nx，虚构\n', 'error full-width-comma places.csv:1'],
    ['semicolons', 'place;name_zh\nx;虚构\n', 'error semicolon-separated places.csv:1'],
    ['vertical bars', 'place|name_zh\nx|虚构\n', 'error pipe-separated places.csv:1'],
    ['tabs', 'place\tname_zh\nx\t虚构\n', 'error tab-separated places.csv:1'],
    ['no required column', 'place,kind\nx,town\n', 'error missing-column places.csv:1 name_zh'],
    [
      'a column twice',
      'place,name_zh,place\nx,虚构,x\n',
      'error duplicate-column places.csv:1 place',
    ],
    [
      'a column misspelt',
      'place,name_zh,knid\nx,虚构,\n',
      'error unknown-column places.csv:1 knid',
    ],
    ['a quote in the header', 'place,"name_zh\nx,虚构\n', 'error bad-quotes places.csv:1'],
  ])('%s is one problem, not one for each id that names it', async (_, content, problem) => {
    expect(problemLines(await openWith({ 'places.csv': content }))).toEqual([problem]);
  });

  it('only a required table is a problem when it is missing', async () => {
    expect(problemLines(await openWith({ 'figures.csv': undefined }))).toEqual([
      'error missing-table figures.csv',
    ]);
    const without = { 'awards.csv': undefined, 'targets.csv': undefined };
    expect(await openWith(without)).toMatchObject({ kind: 'dataset', problems: [] });
  });

  it('a file with only a header is a warning and an empty table', async () => {
    const opened = await openWith({ 'figures.csv': `${FIGURES_HEADER}\n` });
    expect(problemLines(opened)).toEqual(['warning no-rows figures.csv']);
    expect(opened.kind === 'dataset' && opened.dataset.figures.length).toBe(0);
  });

  it('an unknown column is left out, with a warning', async () => {
    const opened = await openWith({ 'sources.csv': 'source,title,邮编\ns1,虚构公报,1\n' });
    expect(problemLines(opened)).toEqual(['warning unknown-column sources.csv:1 邮编']);
    expect(opened.kind).toBe('dataset');
  });
});

describe('rows', () => {
  it('count physical lines: blank lines and quoted breaks too', async () => {
    const sources = 'source,title,url\n\ns1,"两\n行",\ns2,,\n,,\ns3,"三\r\n行\n\n",x\n';
    expect(problemLines(await openWith({ 'sources.csv': sources }))).toEqual([
      'error empty-cell sources.csv:5 title',
      'error bad-address sources.csv:7 url',
    ]);
  });

  it('of another length are reported by line, and their ids count as known', async () => {
    const places = TABLES_TEXT.places.replace('x-north,虚构北镇', 'x-north,虚构,北镇');
    expect(problemLines(await openWith({ 'places.csv': places }))).toEqual([
      'error field-count places.csv:3',
    ]);
  });

  it('with an open quote are reported, and the rows before it are checked', async () => {
    const places = `${TABLES_TEXT.places}x-west,,,town,\nx-east,"虚构东镇,,town,\nx-far,虚构,,town,\n`;
    expect(problemLines(await openWith({ 'places.csv': places }))).toEqual([
      'error empty-cell places.csv:5 name_zh',
      'error bad-quotes places.csv:6',
    ]);
  });
});

describe('datapackage.json', () => {
  it.each<[string, string | undefined, string[], string]>([
    ['is missing', undefined, ['warning no-description datapackage.json'], 'dataset'],
    ['is not JSON', '{', ['error bad-description datapackage.json'], 'problems'],
    ['has no title', '{}', ['error bad-description datapackage.json title'], 'problems'],
    [
      'opens a place that is not there',
      '{"title":"虚构","red_banner":{"opening":"x-nroth"}}',
      ['warning unknown-opening datapackage.json red_banner.opening'],
      'dataset',
    ],
    [
      'has disclosure rules weaker than the minimum',
      '{"title":"虚构","red_banner":{"disclosure":{"minimum_frequency":2,"dominance":{"n":1.5,"k":95}}}}',
      [
        'error bad-disclosure datapackage.json red_banner.disclosure.minimum_frequency',
        'error bad-disclosure datapackage.json red_banner.disclosure.dominance.n',
        'error bad-disclosure datapackage.json red_banner.disclosure.dominance.k',
      ],
      'problems',
    ],
    [
      'misspells a setting',
      '{"title":"虚构","red_banner":{"disclosures":{"minimum_frequency":10}}}',
      ['warning unknown-setting datapackage.json red_banner'],
      'dataset',
    ],
    [
      'misspells a rule of disclosure control',
      '{"title":"虚构","red_banner":{"disclosure":{"p_procent":10}}}',
      ['error bad-disclosure datapackage.json red_banner.disclosure.p_procent'],
      'problems',
    ],
    ['has a byte order mark', `\ufeff${PACKAGE_TEXT}`, [], 'dataset'],
  ])('that %s', async (_, text, problems, kind) => {
    const opened = await openWith({ 'datapackage.json': text });
    expect(problemLines(opened)).toEqual(problems);
    expect(opened.kind).toBe(kind);
  });
});
