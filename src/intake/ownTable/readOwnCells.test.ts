import { describe, expect, it } from 'vitest';
import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import type { OwnCells } from './ownCells.ts';
import { readOwnCells } from './readOwnCells.ts';

const GBK_TABLE = [0xb5, 0xd8, 0xc7, 0xf8, 0x2c, 0x41, 0x0a, 0xd5, 0xf2, 0x2c, 0x31];

const read = (content: string | number[] | Uint8Array<ArrayBuffer>, name = 'own.csv') =>
  readOwnCells({
    name,
    blob: new Blob([Array.isArray(content) ? Uint8Array.from(content) : content]),
  });

function cellsOf(read: OwnCells): string[][] {
  if ('problems' in read) throw new Error(read.problems.map(({ code }) => code).join());
  return read.cells;
}

const codesOf = (read: OwnCells) =>
  'problems' in read ? read.problems.map(({ code }) => code) : 'cells';

function utf16(text: string, little: boolean): number[] {
  return [...`\ufeff${text}`].flatMap((letter) => {
    const code = letter.charCodeAt(0);
    const pair = [code & 0xff, code >> 8];
    return little ? pair : pair.reverse();
  });
}

async function workbook(data: SheetData): Promise<Uint8Array<ArrayBuffer>> {
  const buffer = await writeXlsxFile(data).toBuffer();
  return new Uint8Array(buffer);
}

describe('a delimited text', () => {
  const table = [
    ['地区', 'A'],
    ['镇', '1'],
  ];
  it.each<[string, string | number[]]>([
    ['with a byte order mark', '\ufeff地区,A\n镇,1\n'],
    ['without one, and with the breaks of Windows', '地区,A\r\n镇,1\r\n'],
    ['with the breaks of old Macs', '地区,A\r镇,1'],
    ['with tabs', '地区\tA\n镇\t1\n'],
    ['with semicolons', '地区;A\n镇;1\n'],
    ['in UTF-16, little end first', utf16('地区,A\n镇,1', true)],
    ['in UTF-16, big end first', utf16('地区,A\n镇,1', false)],
    ['in GBK', GBK_TABLE],
  ])('%s gives the same cells', async (_, content) => {
    expect(cellsOf(await read(content))).toEqual(table);
  });

  it('in GBK asks the reader to check the Chinese text', async () => {
    const gbk = await read(GBK_TABLE);
    expect('cells' in gbk && gbk.warnings.map(({ code }) => code)).toEqual(['decoded-gb18030']);
  });

  it('keeps quotes, commas and line breaks in a cell, and takes the guard off a formula', async () => {
    const hostile = `名,值\n"a ""b"", c","line\nbreak"\n'=cmd()|' /C calc'!A0,'+3\n"=HYPERLINK(""x"")",-3`;
    expect(cellsOf(await read(hostile))).toEqual([
      ['名', '值'],
      ['a "b", c', 'line\nbreak'],
      ["=cmd()|' /C calc'!A0", "'+3"],
      ['=HYPERLINK("x")', '-3'],
    ]);
  });

  it.each<[string, string | number[], string]>([
    ['no content', '', 'empty-file'],
    ['blanks only', ' ,\n , \n', 'empty-file'],
    ['a quote that never closes', '地区,A\n"镇,1\n区,2', 'bad-quotes'],
    ['a table of a web page', '<html><table><tr><td>1</td></tr></table></html>', 'web-page'],
    ['bytes of no encoding', [0x41, 0x2c, 0xff, 0xff, 0x0a], 'garbled-text'],
    ['truncated UTF-8', [...new TextEncoder().encode('地区指标数值')].slice(0, -1), 'broken-utf8'],
  ])('with %s is refused', async (_, content, code) => {
    expect(codesOf(await read(content))).toEqual([code]);
  });

  it('of more than 200,000 cells is refused', async () => {
    expect(codesOf(await read('1,2\n'.repeat(100_001)))).toEqual(['too-many-cells']);
  });

  it('reports its progress up to 1', async () => {
    const told: number[] = [];
    const blob = new Blob(['1,2\n'.repeat(50_000)]);
    await readOwnCells({ name: 'own.csv', blob }, { onProgress: (ratio) => told.push(ratio) });
    expect(told.length).toBeGreaterThan(20);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBeLessThanOrEqual(1);
    expect(told.at(-1)).toBeGreaterThan(0.9);
  });

  it('of more than 20 MB is refused', async () => {
    expect(codesOf(await read(new Uint8Array(20_000_001).fill(65)))).toEqual(['file-too-large']);
  });
});

describe('another kind of file', () => {
  const locked = [0xd0, 0xcf, 0x11, 0xe0, ...utf16('EncryptedPackage', true).slice(2)];
  it.each<[string, number[], string]>([
    ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'old-workbook'],
    ['a workbook with a password', locked, 'encrypted-workbook'],
    ['a PDF', [...new TextEncoder().encode('%PDF-1.7\n')], 'not-table'],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 'not-table'],
    ['a truncated workbook', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00], 'broken-workbook'],
  ])('%s is recognised by its bytes, independent of its name', async (_, bytes, code) => {
    const refused = await read(bytes, 'own.csv');
    expect(codesOf(refused)).toEqual([code]);
    if (!('problems' in refused)) throw new Error('cells');
    const [problem] = refused.problems;
    for (const text of [problem?.expected, problem?.mend]) {
      expect(text?.zh).toMatch(/\p{Script=Han}/u);
      expect(text?.en).toMatch(/[a-z]/);
    }
  });
});

describe('a workbook', () => {
  it('gives numbers as plain decimals, dates as days, and blank cells as empty', async () => {
    const bytes = await workbook([
      ['地区', '2023-Q1', null, 'x'],
      ['镇', 0.1 + 0.2, true, null],
      ['区', 1e21, 1e-7, { value: new Date('2023-03-31'), type: Date, format: 'yyyy-mm-dd' }],
      ['县', -1234.5, '=cmd()', '1,234'],
    ]);
    expect(cellsOf(await read(bytes, 'own.xlsx'))).toEqual([
      ['地区', '2023-Q1', '', 'x'],
      ['镇', '0.3', 'true', ''],
      ['区', '1000000000000000000000', '0.0000001', '2023-03-31'],
      ['县', '-1234.5', '=cmd()', '1,234'],
    ]);
  });

  it('gives a per cent value as displayed', async () => {
    const bytes = await workbook([
      ['地区', '增速'],
      ['镇', { value: 0.123, type: Number, format: '0.0%' }],
      ['区', { value: -0.07, type: Number, format: '0%' }],
      ['县', { value: 0.5, type: Number, format: '0.00' }],
    ]);
    expect(cellsOf(await read(bytes)).map(([, value]) => value)).toEqual([
      '增速',
      '12.3%',
      '-7%',
      '0.5',
    ]);
  });

  it('of several sheets gives the first non-empty one, or the requested one', async () => {
    const bytes = new Uint8Array(
      await writeXlsxFile([
        { sheet: '封面', data: [[null]] },
        {
          sheet: '一季度 & <累计>',
          data: [
            ['地区', '2023'],
            ['镇', 1],
          ],
        },
        {
          sheet: '二季度',
          data: [
            ['地区', '2023'],
            ['镇', 2],
          ],
        },
      ]).toBuffer(),
    );
    const names = ['一季度 & <累计>', '二季度'];
    const [first, second, gone] = [
      await read(bytes),
      await readOwnCells({ name: 'own.xlsx', blob: new Blob([bytes]) }, { sheet: '二季度' }),
      await readOwnCells({ name: 'own.xlsx', blob: new Blob([bytes]) }, { sheet: '三季度' }),
    ];
    expect(cellsOf(first).at(-1)).toEqual(['镇', '1']);
    expect(cellsOf(second).at(-1)).toEqual(['镇', '2']);
    expect(cellsOf(gone)).toEqual(cellsOf(first));
    expect('sheets' in second && second.sheets).toEqual({ names, shown: '二季度' });
  });

  it('of 10,000 rows is read completely', async () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => [`镇${i}`, i / 10]);
    const cells = cellsOf(await read(await workbook([['地区', '2023'], ...rows])));
    expect(cells).toHaveLength(10_001);
    expect(cells.at(-1)).toEqual(['镇9999', '999.9']);
  });

  it('with a stray cell far from the table is refused before its gaps are filled', async () => {
    const { unzipSync, zipSync } = await import('fflate');
    const parts = unzipSync(await workbook([['a', 'b']]));
    const path = 'xl/worksheets/sheet1.xml';
    const sheet = new TextDecoder().decode(parts[path]);
    const stray = sheet.replace(
      '</sheetData>',
      '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
    );
    expect(stray).not.toBe(sheet);
    const bytes = zipSync({ ...parts, [path]: new TextEncoder().encode(stray) });
    expect(codesOf(await read(bytes))).toEqual(['too-many-cells']);
  });

  it('that is another kind of archive is not a table', async () => {
    const { zipSync } = await import('fflate');
    const bytes = zipSync({ 'word/document.xml': new TextEncoder().encode('<a/>') });
    expect(codesOf(await read(bytes))).toEqual(['not-table']);
  });
});
