import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCells } from '../../intake/readCells.ts';
import type { Leak } from './scanSite.ts';

/** At most this many leaks are listed, because one mistake can put a whole table into a site. */
const MOST_LISTED_LEAKS = 20;

/**
 * One line per leak: the file of the site, and the row and column of the leaked cell, but not its
 * content.
 */
export async function leakReport(leaks: readonly Leak[]): Promise<string> {
  const lines = leaks.slice(0, MOST_LISTED_LEAKS).map(async ({ file, folder, cell }) => {
    const table = `${cell.table}.csv`;
    const line = await lineOf(join(folder, table), cell.row);
    const row = line === undefined ? table : `${table}:${line}`;
    return `${file}: 含有不公开的 ${row} ${cell.column} · holds the ${cell.column} of ${row}, which is not public\n`;
  });
  const more =
    leaks.length > MOST_LISTED_LEAKS ? `… 共 ${leaks.length} 处 · ${leaks.length} in all\n` : '';
  return (await Promise.all(lines)).join('') + more;
}

/** The physical line in the file of a data row; rows count from 0. */
async function lineOf(file: string, row: number): Promise<number | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) return undefined;
  const { rows } = await readCells(file, new Blob([bytes]));
  return rows[row + 1]?.line;
}
