import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { NOTHING_PUBLISHED, type Published, publishedNumbers } from '../../release/published.ts';
import { openFolder } from '../datasetFolder.ts';
import { audienceOfSite } from './editionFile.ts';
import { lastTables } from './lastTables.ts';

const DESCRIPTION = 'datapackage.json';

/** The ids of the datasets with an edition in a public site; empty for an internal site. */
export async function datasetsIn(site: string): Promise<string[]> {
  if ((await audienceOfSite(site)) !== 'public') return [];
  const found: string[] = [];
  for (const id of await readdir(join(site, 'data')).catch((): string[] => [])) {
    const files = await readdir(join(site, 'data', id)).catch((): string[] => []);
    if (files.includes(DESCRIPTION)) found.push(id);
  }
  return found.sort();
}

/**
 * The published content of a dataset in a public site: the numbers of its tables, including its
 * frozen releases, and the tables that later editions must take into account.
 *
 * @throws if its tables do not open
 */
export async function publishedIn(site: string, id: string): Promise<Published> {
  const folder = join(site, 'data', id);
  const { dataset } = await openFolder(folder);
  if (!dataset) {
    throw new Error(
      `${folder}: 上次公布的表读不出来，无法据此保密；请换一个新文件夹公布 · the last published tables cannot be read, so the new ones cannot be compared with them; publish into a new folder`,
    );
  }
  const { places, indicators, figures, targets } = dataset;
  return {
    ...NOTHING_PUBLISHED,
    numbers: {
      [Symbol.iterator]: () => publishedNumbers({ figures: figures.all(), targets }),
    },
    places: [...places.values()].map(({ id: place, kind, parent }) => ({
      ...{ id: place, kind, parent },
    })),
    indicators: [...indicators.values()].map(({ id: indicator, kind, direction, partOf }) => ({
      ...{ id: indicator, kind, direction, partOf },
    })),
    tables: await lastTables(site, id),
  };
}
