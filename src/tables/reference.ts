import type { Bilingual } from '../figures/language.ts';
import type { CellType, ColumnSchema, TableSchema } from './schema.ts';
import { COMMON_WORDS, type TableWords } from './words.ts';

/** A table with its words, for the reference. */
export interface DescribedTable {
  readonly schema: TableSchema;
  readonly words: TableWords;
}

const TYPES: Readonly<Record<CellType, Bilingual>> = {
  text: { zh: '文字', en: 'text' },
  id: { zh: '代码', en: 'id' },
  list: { zh: '多项，用 | 隔开', en: 'list, separated by |' },
  decimal: { zh: '数字', en: 'number' },
  integer: { zh: '整数', en: 'whole number' },
  date: { zh: '日期', en: 'date' },
  period: { zh: '期间', en: 'period' },
  year: { zh: '年份', en: 'year' },
  flag: { zh: 'yes 或 no', en: 'yes or no' },
};

/**
 * The reference of the data contract as Markdown: each table with its key and its columns in order,
 * with type, unit, words and meaning.
 *
 * @param tables in the order of the files of a dataset
 * @throws if a column has no words
 */
export const reference = (tables: readonly DescribedTable[]): string =>
  tables.map(section).join('\n');

function section({ schema, words }: DescribedTable): string {
  const { name, required, key, columns } = schema;
  const isRequired = required ? '必有 · required. ' : '';
  const named = key?.map((column) => `\`${column}\``).join(', ');
  return [
    `## ${name}.csv`,
    '',
    `${isRequired}${words.row.zh}。A row is ${words.row.en}.`,
    ...(named ? [`键 · key: ${named}.`] : []),
    '',
    row(['列 · column', '格式 · form', '说明', 'meaning']),
    row(['---', '---', '---', '---']),
    ...columns.map((column) => columnRow(column, wordsOf(schema, words, column))),
    '',
  ].join('\n');
}

function wordsOf({ name: table }: TableSchema, { columns }: TableWords, { name }: ColumnSchema) {
  const found = columns[name] ?? COMMON_WORDS[name];
  if (!found) throw new Error(`${table}.csv: no words for the column ${name}`);
  return found;
}

const columnRow = (column: ColumnSchema, { zh, en }: Bilingual) =>
  row([`\`${column.name}\`${column.required ? ' *' : ''}`, formOf(column), zh, en]);

/** The form of a cell: allowed words, else ids of a table, else a type with its unit. */
function formOf({ type, values, open, refersTo, unit }: ColumnSchema): string {
  const words = (values ?? open)?.map((word) => `\`${word}\``).join(' ');
  const { zh, en } = TYPES[type];
  const form = `${zh} · ${en}`;
  if (words)
    return [type === 'list' ? `${form}:` : '', words, open ? '…' : ''].filter(Boolean).join(' ');
  if (refersTo) return `→ \`${refersTo}.csv\``;
  return unit ? `${form}, ${unit}` : form;
}

const row = (cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
