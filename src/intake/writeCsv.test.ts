import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withGuard, withoutGuard } from '../tables/formulaGuard.ts';
import { writeCsv } from '../tables/writeCsv.ts';
import { csvPieces } from './csvPieces.ts';

async function* once(text: string) {
  yield text;
}

async function readBack(text: string): Promise<string[][]> {
  const rows: string[][] = [];
  for await (const piece of csvPieces(once(text))) {
    for (const row of piece.rows) rows.push(row.map(withoutGuard));
  }
  return rows;
}

const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom('"', ',', '\n', '\r', '=', "'", '-', '1', '虚'))
    .map((all) => all.join('')),
);

describe('a written table', () => {
  it('reads back cell by cell', async () => {
    const rows = fc.array(fc.tuple(cell, cell, fc.constant('end')), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(rows, async (table) => {
        const back = await readBack(writeCsv(['a', 'b', 'c'], table));
        const plain = table.map((row) => row.map((one) => one.replace(/\r\n?/g, '\n')));
        expect(back).toEqual([['a', 'b', 'c'], ...plain]);
      }),
    );
  });

  it('contains no cell that a spreadsheet would run', () => {
    for (const text of ['=1+1', '+cmd|x', '-2+3', '@SUM(A1)', '\t=1', '＝1+1', "'=1"]) {
      expect(writeCsv(['a'], [[text]])).toContain(`'${text}`);
    }
  });

  it.each(['-3.0', '+12', '-1.5%', '-', '', "it's", '独山港'])('writes %j unchanged', (text) => {
    expect(withGuard(text)).toBe(text);
    expect(withoutGuard(text)).toBe(text);
  });

  it('has rows as long as its header', () => {
    expect(() => writeCsv(['a', 'b'], [['1']])).toThrow(RangeError);
  });
});
