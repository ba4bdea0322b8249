import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EXTENSIONS } from '../../extensions/tables.ts';
import type { PublishedTable } from '../../intake/extensionCode.ts';
import { readSmallTable } from '../../intake/smallTable.ts';
import { EDITION_FILE } from './editionFile.ts';

/**
 * The tables of a dataset in a public output that later editions must take into account, including
 * those of its frozen releases. Equal tables are listed once. Empty without an output or for an
 * internal one.
 */
export async function lastTables(site: string, id: string): Promise<PublishedTable[]> {
  const edition = JSON.parse(
    await readFile(join(site, EDITION_FILE), 'utf8').catch(() => '{}'),
  ) as { audience?: unknown; as_of?: unknown };
  if (edition.audience !== 'public') return [];
  const day = typeof edition.as_of === 'string' ? edition.as_of : '';
  const folder = join(site, 'data', id);
  const releases = await readdir(join(folder, 'releases')).catch((): string[] => []);
  const folders = [folder, ...releases.map((name) => join(folder, 'releases', name))];
  const found: PublishedTable[] = [];
  for (const { lasting, reader } of EXTENSIONS) {
    const { schemas } = await reader();
    for (const schema of schemas.filter(({ name }) => lasting.includes(name))) {
      const file = `${schema.name}.csv`;
      const texts = new Set<string>();
      for (const one of folders) texts.add(await readFile(join(one, file), 'utf8').catch(() => ''));
      for (const text of texts) {
        const { rows = [] } = await readSmallTable(file, new Blob([text]), schema, {});
        if (rows.length > 0)
          found.push({ table: schema.name, day, rows: rows.map((row) => row.cells) });
      }
    }
  }
  return found;
}
