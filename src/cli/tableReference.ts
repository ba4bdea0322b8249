import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CORE_TABLES, CORE_WORDS } from '../tables/contract.ts';
import { type DescribedTable, reference } from '../tables/reference.ts';

const FILE = new URL('../../docs/reference.md', import.meta.url);

const INTRODUCTION = `# 数据约定 · The data contract

由 \`npx tsx src/cli/tableReference.ts\` 从各表的定义写成。\`*\` 的列必有，每格都要填；表没有标“必有”的可以不放。
Written from the definitions of the tables by \`npx tsx src/cli/tableReference.ts\`. A column marked \`*\` must be there with every cell filled in; a table not marked as required may be left out.

一个数据集是一个文件夹，一张表一个 CSV 文件（UTF-8，逗号分列，第一行是列名）。
A dataset is a folder with a CSV file for each table (UTF-8, commas, column names in the first line).
`;

const described: readonly DescribedTable[] = Object.entries(CORE_WORDS).map(([name, words]) => ({
  schema: CORE_TABLES[name as keyof typeof CORE_TABLES],
  words,
}));

/** The text of docs/reference.md. */
export const tableReference = (): string => `${INTRODUCTION}\n${reference(described)}`;

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(FILE, tableReference());
