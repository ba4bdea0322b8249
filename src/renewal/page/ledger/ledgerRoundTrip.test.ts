import Papa from 'papaparse';
import { expect, it } from 'vitest';
import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import type { RenewalCase } from '../../data/renewalCase.ts';
import { CASES as CASE_TABLE } from '../../tables/cases.ts';
import { casesCsv } from '../../tables/casesCsv.ts';
import { readCaseTable } from '../../tables/caseTable.ts';
import { disposal, rectification } from './caseFixture.ts';
import { changedColumns } from './localLedger.ts';

/**
 * Formulas, text that is already quoted or guarded, line breaks, and text that resembles another
 * type of cell.
 */
const HOSTILE = [
  ...['=1+1', '+86 573', '-x', '@SUM(A1)', '＝1', '=HYPERLINK("http://x","y")', '-12.5'],
  ...["'", "'=1", "''=1", '"', '""', '"quoted"', 'a,b', ';', 'a|b', '<b>&amp;'],
  ...['a\nb', 'a\n=b', '\u202Eabc\u202C', '\u2066x\u2069', 'a\u200Bb', '💥', '1e5', 'TRUE'],
];

const CASES: RenewalCase[] = [
  ...HOSTILE.map((text, i) =>
    rectification(`r${i}`, {
      issue: { zh: text, en: text },
      note: text,
      steps: [{ day: '2023-02-02', what: text.replaceAll('|', '｜') }],
    }),
  ),
  disposal('d1', { landFreed: { mantissa: 71, scale: 1 } }),
];

async function lost(file: string, blob: Blob): Promise<string[]> {
  const { rows, problems } = await readCaseTable(file, blob);
  expect(problems).toEqual([]);
  const read = (rows ?? []).map(({ cells }) => CASE_TABLE.read(cells));
  expect(read).toHaveLength(CASES.length);
  return CASES.flatMap((one, i) => {
    const back = read[i];
    return back ? changedColumns(one, back).map((column) => `${one.id} ${column}`) : [one.id];
  });
}

it('a hostile ledger loses nothing by export and import', async () => {
  expect(await lost('mine.csv', new Blob([casesCsv(CASES)]))).toEqual([]);
});

it('nor through a spreadsheet program, which keeps the guards and converts cells to dates and numbers', async () => {
  const { data } = Papa.parse<string[]>(casesCsv(CASES).slice(1), { skipEmptyLines: true });
  const sheet: SheetData = data.map((row, line) =>
    row.map((cell) => {
      if (cell === '') return null;
      if (line > 0 && /^\d{4}-\d\d-\d\d$/.test(cell)) {
        return { type: Date, value: new Date(cell), format: 'yyyy/m/d' };
      }
      if (line > 0 && /^\d+\.\d+$/.test(cell)) return { type: Number, value: Number(cell) };
      return { type: String, value: cell };
    }),
  );
  const bytes = new Uint8Array(await writeXlsxFile(sheet).toBuffer());
  expect(await lost('mine.xlsx', new Blob([bytes]))).toEqual([]);
});
