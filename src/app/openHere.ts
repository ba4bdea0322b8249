import { EXTENSIONS } from '../extensions/tables.ts';
import { openDataset } from '../intake/openDataset.ts';
import type { Opener } from '../intake/openInWorker.ts';

/** Opens a dataset in the page itself, with the tables of every application. */
export const openHere: Opener['here'] = (files, options) =>
  openDataset(files, { ...options, extensions: EXTENSIONS });
