import { EXTENSIONS } from '../extensions/tables.ts';
import { openDataset } from '../intake/openDataset.ts';
import type { Opener } from '../intake/openInWorker.ts';

/** Opens a dataset on the main thread, with the tables of every application. */
export const openHere: Opener['here'] = (files, options) =>
  openDataset(files, { ...options, extensions: EXTENSIONS });
