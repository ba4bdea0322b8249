import type { Opener } from '../intake/openInWorker.ts';

/** Opens the datasets of this site with the core's tables and those of every application. */
export const OPENER: Opener = {
  worker: () => new Worker(new URL('./open.worker.ts', import.meta.url), { type: 'module' }),
  here: async (files, options) => (await import('./openHere.ts')).openHere(files, options),
};
