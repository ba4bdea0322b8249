/** Returns a part of a workbook as text, by its path inside the archive. */
export type PartText = (path: string) => string | undefined;

const attribute = (tag: string, name: string) => {
  const [, double, single] =
    new RegExp(`\\b(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag) ?? [];
  return double ?? single;
};

/** A worksheet of a workbook: its name, its index among the sheets, from 1, and its path. */
export interface SheetPart {
  readonly name: string;
  readonly number: number;
  readonly path: string;
}

/** The worksheets of a workbook in the order of their tabs, without chart sheets. */
export function worksheetsOf(part: PartText): SheetPart[] {
  const targets = new Map<string, string>();
  for (const [tag] of (part('xl/_rels/workbook.xml.rels') ?? '').matchAll(
    /<(?:\w+:)?Relationship\s[^>]*>/g,
  )) {
    if (!/\/worksheet$/.test(attribute(tag, 'Type') ?? '')) continue;
    const target = attribute(tag, 'Target') ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    targets.set(attribute(tag, 'Id') ?? '', path);
  }
  const tags = (part('xl/workbook.xml') ?? '').match(/<(?:\w+:)?sheet\s[^>]*>/g) ?? [];
  return tags.flatMap((tag, i): SheetPart[] => {
    const id = /\s\w+:id\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? '';
    const path = targets.get(id);
    const name = plainText(attribute(tag, 'name') ?? '');
    return path === undefined ? [] : [{ name, number: i + 1, path }];
  });
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** The text of an attribute, with its entities decoded. */
const plainText = (text: string) =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (all, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? all;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });

/** Says if a sheet has a non-empty cell. */
export const hasCells = (sheet: string): boolean => /<(?:\w+:)?c\s[^>]*(?<!\/)>/.test(sheet);

/** The last row and column of a sheet that are not empty, from 1. */
export function extentOf(sheet: string): { readonly rows: number; readonly columns: number } {
  let rows = 0;
  let columns = 0;
  for (const [, letters = '', digits = ''] of sheet.matchAll(
    /<(?:\w+:)?c\s(?:[^>]*\s)?r="([A-Z]+)(\d+)"[^>]*(?<!\/)>/g,
  )) {
    rows = Math.max(rows, Number(digits));
    columns = Math.max(columns, columnNumber(letters));
  }
  for (const [, digits = ''] of sheet.matchAll(/<(?:\w+:)?row\s(?:[^>]*\s)?r="(\d+)"/g)) {
    if (Number(digits) > MOST_SHEET_ROWS) rows = Number(digits);
  }
  return { rows, columns };
}

// The limit of a worksheet; no spreadsheet program writes a row beyond it.
const MOST_SHEET_ROWS = 1_048_576;

const columnNumber = (letters: string) =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/** The numbers of the cell formats that display a value as per cent. */
export function percentFormats(styles: string): ReadonlySet<number> {
  const codes = new Set(['9', '10']);
  for (const [tag] of styles.matchAll(/<(?:\w+:)?numFmt\s[^>]*>/g)) {
    // A sign in quotes or after a backslash is printed literally.
    const code = (attribute(tag, 'formatCode') ?? '').replace(/&quot;.*?&quot;|\\./g, '');
    if (code.includes('%')) codes.add(attribute(tag, 'numFmtId') ?? '');
  }
  const formats = /<(?:\w+:)?cellXfs[\s>][\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(styles)?.[0] ?? '';
  const percent = [...formats.matchAll(/<(?:\w+:)?xf\s[^>]*>/g)].flatMap(([tag], i) =>
    codes.has(attribute(tag, 'numFmtId') ?? '') ? [i] : [],
  );
  return new Set(percent);
}

/**
 * Replaces per cent cells with their displayed text: 0.123 under the format `0.0%` reads as 12.3%,
 * but the workbook reader returns only 0.123.
 */
export function withPercentTexts(
  sheet: string,
  formats: ReadonlySet<number>,
  plain: (value: number) => string,
): string {
  if (formats.size === 0) return sheet;
  return sheet.replace(
    /<c\s([^>]*)>(?:<f\b[^>]*\/>|<f\b[^>]*>[^<]*<\/f>)?<v>([^<]*)<\/v>\s*<\/c>/g,
    (cell: string, tag: string, text: string) => {
      const format = attribute(tag, 's');
      const type = attribute(tag, 't') ?? 'n';
      const value = Number(text) * 100;
      if (format === undefined || !formats.has(Number(format))) return cell;
      if (type !== 'n' || text === '' || Number.isNaN(value)) return cell;
      const address = attribute(tag, 'r') ?? '';
      return `<c r="${address}" t="inlineStr"><is><t>${plain(value)}%</t></is></c>`;
    },
  );
}
