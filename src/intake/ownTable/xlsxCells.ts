import { unzipSync, zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import type { CellsWanted, OwnCells } from './ownCells.ts';
import { brokenWorkbook, MOST_CELLS, notTable, tooLarge, tooManyCells } from './ownProblems.ts';
import { extentOf, hasCells, percentFormats, withPercentTexts, worksheetsOf } from './sheetXml.ts';

// In bytes. A sheet of 200,000 cells unpacks to tens of megabytes; a zip bomb unpacks to thousands.
const MOST_UNPACKED_BYTES = 200_000_000;

// The progress after unpacking; the workbook reader reports none until it ends.
const UNPACKED = 0.2;
const PACKED = 0.4;

/**
 * The cells of a sheet: the requested one, or else the first non-empty one. Numbers become plain
 * decimals, dates ISO days.
 */
export async function xlsxCells(
  file: string,
  bytes: Uint8Array<ArrayBuffer>,
  { sheet, onProgress = () => undefined }: CellsWanted = {},
): Promise<OwnCells> {
  let size = 0;
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(?:xml|rels)$/.test(name)) return false;
        size += originalSize;
        return size <= MOST_UNPACKED_BYTES;
      },
    });
  } catch {
    return { problems: [brokenWorkbook(file)] };
  }
  if (size > MOST_UNPACKED_BYTES) return { problems: [tooLarge(file)] };
  if (!parts['xl/workbook.xml']) return { problems: [notTable(file)] };
  onProgress(UNPACKED);
  return readParts(file, parts, sheet, onProgress);
}

async function readParts(
  file: string,
  parts: Record<string, Uint8Array>,
  wanted: string | undefined,
  onProgress: (ratio: number) => void,
): Promise<OwnCells> {
  const part = (path: string) => parts[path] && new TextDecoder().decode(parts[path]);
  const all = worksheetsOf(part);
  const filled = all.filter(({ path }) => hasCells(part(path) ?? ''));
  // If all sheets are empty, report that for the first.
  const sheets = filled.length > 0 ? filled : all.slice(0, 1);
  const shown = sheets.find(({ name }) => name === wanted) ?? sheets[0];
  const sheet = shown && part(shown.path);
  if (!shown || sheet === undefined) return { problems: [brokenWorkbook(file)] };
  const { rows, columns } = extentOf(sheet);
  // Checked before reading, because the reader fills every gap with an empty cell.
  if (rows * columns > MOST_CELLS || rows > MOST_CELLS) return { problems: [tooManyCells(file)] };
  const formats = percentFormats(part('xl/styles.xml') ?? '');
  const told = withPercentTexts(sheet, formats, plainNumber);
  try {
    // Repacked without compression: the reader unpacks larger parts in a worker made of a blob,
    // which the pages' security policy forbids.
    const stored = zipSync(
      { ...parts, [shown.path]: new TextEncoder().encode(told) },
      { level: 0 },
    );
    onProgress(PACKED);
    const read = await readSheet(new Blob([stored]), shown.number);
    return {
      cells: read.map((row) => row.map(cellText)),
      warnings: [],
      sheets: { names: sheets.map(({ name }) => name), shown: shown.name },
    };
  } catch {
    return { problems: [brokenWorkbook(file)] };
  }
}

const PLAIN = new Intl.NumberFormat('en-US', {
  useGrouping: false,
  maximumSignificantDigits: 15,
});

/** A double as a decimal without exponent, rounded to 15 digits so that 0.1 + 0.2 becomes 0.3. */
function plainNumber(value: number): string {
  return value === 0 ? '0' : PLAIN.format(value);
}

// The reader's types wrongly say `typeof Date` for a Date.
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return plainNumber(value);
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  }
  return String(value);
}
