import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EXTENSIONS } from '../extensions/tables.ts';
import { EXTENSION_TABLE_WORDS } from '../extensions/tableWords.ts';
import { CORE_TABLES, CORE_WORDS } from '../tables/contract.ts';
import { type DescribedTable, reference } from '../tables/reference.ts';
import type { TableSchema } from '../tables/schema.ts';
import type { TableWords } from '../tables/words.ts';

const FILE = new URL('../../docs/reference.md', import.meta.url);

const INTRODUCTION = `# 数据约定 · The data contract

由 \`npx tsx src/cli/tableReference.ts\` 从各表的定义写成。\`*\` 的列必有，每格都要填；表没有标“必有”的可以不放。
Written from the definitions of the tables by \`npx tsx src/cli/tableReference.ts\`. A column marked \`*\` must be there with every cell filled in; a table not marked as required may be left out.

一个数据集是一个文件夹，一张表一个 CSV 文件（UTF-8，逗号分列，第一行是列名）。
A dataset is a folder with a CSV file for each table (UTF-8, commas, column names in the first line).
`;

/** The words of the tables of all applications, by name. */
const WORDS: Readonly<Record<string, TableWords>> = Object.assign(
  {},
  CORE_WORDS,
  ...EXTENSION_TABLE_WORDS,
);

/**
 * Adds its words to a table.
 *
 * @throws if a table has no words
 */
function described(schema: TableSchema): DescribedTable {
  const words = WORDS[schema.name];
  if (!words) throw new Error(`no words for ${schema.name}.csv`);
  return { schema, words };
}

/** The text of docs/reference.md. */
export async function tableReference(): Promise<string> {
  const readers = await Promise.all(EXTENSIONS.map(({ reader }) => reader()));
  const schemas = [...Object.values(CORE_TABLES), ...readers.flatMap((one) => one.schemas)];
  return `${INTRODUCTION}\n${reference(schemas.map(described))}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(FILE, await tableReference());
