import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Audience } from '../../figures/dataset.ts';

/** The file that marks a folder as a site of this program and records its edition. */
export const EDITION_FILE = 'edition.json';

/** The value of the file's first property. */
export const PRODUCT = 'Red Banner';

/** Says if this program made a folder, according to its edition file. */
export async function isSiteOfOurs(folder: string): Promise<boolean> {
  return (await editionText(folder)).startsWith(`{\n  "product": "${PRODUCT}"`);
}

/** The audience of the site in a folder; undefined if there is none. */
export async function audienceOfSite(folder: string): Promise<Audience | undefined> {
  const [, audience] =
    /^ {2}"audience": "(public|internal)",?$/m.exec(await editionText(folder)) ?? [];
  return audience === 'public' || audience === 'internal' ? audience : undefined;
}

const editionText = (folder: string) =>
  readFile(join(folder, EDITION_FILE), 'utf8').catch(() => '');
