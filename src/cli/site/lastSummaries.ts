import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSmallTable } from '../../intake/smallTable.ts';
import type { PublishedSummary } from '../../release/published.ts';
import { summaryCellOf } from '../../renewal/tables/summaryRows.ts';
import { SUMMARY_TABLE } from '../../renewal/tables/summarySchema.ts';
import { EDITION_FILE } from './editionFile.ts';

const FILE = 'renewal_summary.csv';

/**
 * The land summaries of a dataset that a public output holds, its frozen releases' among them: each
 * once, though many folders hold it. None where there is no such output, or an internal one.
 */
export async function lastSummaries(site: string, id: string): Promise<PublishedSummary[]> {
  const edition = JSON.parse(
    await readFile(join(site, EDITION_FILE), 'utf8').catch(() => '{}'),
  ) as { audience?: unknown; as_of?: unknown };
  if (edition.audience !== 'public') return [];
  const folder = join(site, 'data', id);
  const releases = await readdir(join(folder, 'releases')).catch((): string[] => []);
  const texts = new Set<string>();
  for (const one of [folder, ...releases.map((name) => join(folder, 'releases', name))]) {
    texts.add(await readFile(join(one, FILE), 'utf8').catch(() => ''));
  }
  const found: PublishedSummary[] = [];
  for (const text of texts) {
    const { rows } = await readSmallTable(FILE, new Blob([text]), SUMMARY_TABLE, {});
    const cells = text === '' ? [] : (rows ?? []).map(summaryCellOf);
    const newest = cells
      .map(({ asOf }) => asOf)
      .sort()
      .at(-1);
    if (newest === undefined) continue;
    const day = typeof edition.as_of === 'string' ? edition.as_of : newest;
    found.push({ day, rows: cells });
  }
  return found;
}
