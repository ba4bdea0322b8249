import { EXTENSIONS } from '../../extensions/tables.ts';
import { readCells } from '../../intake/readCells.ts';
import type { DatasetFile } from '../../release/datasetTables.ts';

/** A table of a frozen release with more content than today's edition. */
export interface Excess {
  /** `awards`; `datapackage` for the dataset's own description. */
  readonly table: string;
  /** Rows that today's edition does not show in this form. */
  readonly rows: number;
}

type Row = Readonly<Record<string, string>>;

/** The allowed change of a cell: an added list item, a reworded text, or a new name. */
type Edit = 'list' | 'text' | 'name';

// Rewording a name or a definition withdraws nothing, so old links keep their meaning.
const EDITS: Readonly<Record<string, Readonly<Record<string, Edit>>>> = {
  places: {
    name_zh: 'text',
    name_en: 'text',
    kind: 'name',
    parent: 'name',
    group: 'name',
    aliases: 'list',
  },
  indicators: {
    name_zh: 'text',
    name_en: 'text',
    topic: 'name',
    kind: 'name',
    direction: 'name',
    unit: 'name',
    decimals: 'name',
    part_of: 'name',
    synonyms: 'list',
    definition_zh: 'text',
    definition_en: 'text',
  },
};

/** Tables of numbers whose change reveals a number: kept whole or dropped. */
const WHOLE = new Set(EXTENSIONS.flatMap(({ lasting }) => lasting));

const DESCRIPTION = 'datapackage.json';
const DESCRIBING = ['name', 'title', 'title_en', 'description', 'description_en'];

/**
 * Compares a frozen release with today's edition as of the same day, cell by cell. Every row must
 * be identical; texts of places and indicators may have been edited, but not blanked or cut.
 *
 * @returns the tables with more content than today's; empty if the release can be kept
 */
export async function releaseExcess(
  release: readonly DatasetFile[],
  today: readonly DatasetFile[],
): Promise<Excess[]> {
  const now = new Map(today.map(({ name, text }) => [name, text]));
  const found: Excess[] = [];
  for (const { name, text } of release) {
    const table = name.replace(/\.(csv|json)$/, '');
    const rows =
      name === DESCRIPTION
        ? descriptionExcess(text, now.get(name) ?? '{}')
        : tableExcess(table, await rowsOf(name, text), await rowsOf(name, now.get(name) ?? ''));
    if (rows > 0) found.push({ table, rows });
  }
  return found;
}

function tableExcess(table: string, before: readonly Row[], now: readonly Row[]): number {
  const [columns] = [Object.keys(before[0] ?? {})];
  const lineOf = (row: Row) => JSON.stringify(columns.map((column) => row[column] ?? ''));
  const known = new Set(now.map(lineOf));
  const [key = ''] = columns;
  const byKey = new Map(now.map((row) => [row[key], row]));
  const excess = before.filter((row) => {
    if (known.has(lineOf(row))) return false;
    const edits = EDITS[table];
    const other = edits && byKey.get(row[key]);
    return !other || !columns.every((column) => mayBe(row[column], other[column], edits[column]));
  });
  const isDifferent = WHOLE.has(table) && before.length !== now.length;
  return isDifferent ? Math.max(1, excess.length) : excess.length;
}

function mayBe(before = '', now = '', edit: Edit | undefined): boolean {
  if (before === now) return true;
  switch (edit) {
    case undefined:
      return false;
    case 'list':
      return before.split('|').every((part) => part === '' || now.split('|').includes(part));
    case 'name':
      return before === '' || now !== '';
    case 'text':
      return before === '' || (now !== '' && !isCut(before, now));
  }
}

/** Says if a text was cut: only parts of it are left, or a number is gone. */
function isCut(before: string, now: string): boolean {
  let at = 0;
  for (const letter of before) if (now.startsWith(letter, at)) at += letter.length;
  if (at === now.length) return true;
  const left = new Set(numbersIn(now));
  return numbersIn(before).some((number) => !left.has(number));
}

const numbersIn = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

function descriptionExcess(before: string, now: string): number {
  const [old, other] = [before, now].map((text) => JSON.parse(text) as Record<string, unknown>);
  const textOf = (of: typeof old, name: string) => (typeof of?.[name] === 'string' ? of[name] : '');
  return DESCRIBING.filter((name) => !mayBe(textOf(old, name), textOf(other, name), 'text')).length;
}

async function rowsOf(name: string, text: string): Promise<Row[]> {
  if (text === '') return [];
  const [header, ...rows] = (await readCells(name, new Blob([text]))).rows;
  const columns = header?.cells ?? [];
  return rows.map(({ cells }) =>
    Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ''])),
  );
}
