import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openFolder } from '../../src/cli/datasetFolder.ts';
import { renewalTables } from '../../src/renewal/data/renewalTables.ts';
import { RENEWAL } from '../../src/renewal/data/slot.ts';

/**
 * The files of a published site that name a firm, a project or a case of a dataset, each with the
 * name.
 */
export async function firmsNamed(dataset: string, site: string): Promise<string[]> {
  const names = await namesIn(dataset);
  // Each name is a stem and a number; there are few stems, so the search is fast.
  const stems = [...new Set(names.map((name) => name.replace(/\d+$/, '')))];
  if (stems.length === 0 || stems.length > 20) throw new Error(`${stems.length} kinds of names`);
  const named = new RegExp(`(?:${stems.join('|')})\\d`);
  const found: string[] = [];
  for (const entry of await readdir(site, { recursive: true, withFileTypes: true })) {
    // Compressed copies have the content of the files beside them.
    if (!entry.isFile() || /\.(?:br|gz)$/.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    const [name] = named.exec(await readFile(file, 'utf8')) ?? [];
    if (name) found.push(`${name} in ${file}`);
  }
  return found;
}

/** The ids and names of all firms, projects and cases of a dataset. */
async function namesIn(folder: string): Promise<string[]> {
  const { dataset } = await openFolder(folder);
  const { enterprises, projects, cases } = renewalTables(RENEWAL.of(dataset));
  const { enterprise, name_zh, name_en } = enterprises.columns.codes;
  return [
    ...enterprise.names,
    ...name_zh.names,
    ...name_en.names,
    ...projects.flatMap(({ id, name }) => [id, name.zh, name.en]),
    ...cases.map(({ id }) => id),
  ].filter(Boolean);
}
