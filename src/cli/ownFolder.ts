import { rmSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { constants } from 'node:os';
import { join, resolve } from 'node:path';
import type { Audience } from '../figures/dataset.ts';
import { leftovers } from './site/leftovers.ts';

const SITES = resolve(import.meta.dirname, '../../node_modules/.cache/red-banner/start');
const AUDIENCES: readonly Audience[] = ['public', 'internal'];
const ENDINGS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Makes a folder for the site that this process serves to an audience. The folder is removed when
 * the process ends; folders of killed processes are removed now.
 */
export async function makeOwnFolder(audience: Audience): Promise<string> {
  for (const one of AUDIENCES) {
    for (const left of await leftovers(join(SITES, `${one}-`))) await remove(left);
  }
  const folder = join(SITES, `${audience}-${process.pid}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ENDINGS) {
    process.once(signal, () => process.exit(128 + constants.signals[signal]));
  }
  return folder;
}

const remove = (folder: string) => rm(folder, { recursive: true, force: true });
