import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Audience } from '../../figures/dataset.ts';

/** What says that a folder is a site of ours, and what it was made from. */
export const EDITION_FILE = 'edition.json';

/** The first thing that the file says. */
export const PRODUCT = 'Red Banner';

/** Whether a folder was made by this program: it says so itself. */
export async function isSiteOfOurs(folder: string): Promise<boolean> {
  return (await editionText(folder)).startsWith(`{\n  "product": "${PRODUCT}"`);
}

/** For whom the site in a folder is; undefined where there is none. */
export async function audienceOfSite(folder: string): Promise<Audience | undefined> {
  const [, audience] =
    /^ {2}"audience": "(public|internal)",?$/m.exec(await editionText(folder)) ?? [];
  return audience === 'public' || audience === 'internal' ? audience : undefined;
}

const editionText = (folder: string) =>
  readFile(join(folder, EDITION_FILE), 'utf8').catch(() => '');
