import type { Opener } from '../intake/openInWorker.ts';

/** What opens the datasets of this site: the core's tables and those of every application. */
export const OPENER: Opener = {
  worker: () => new Worker(new URL('./open.worker.ts', import.meta.url), { type: 'module' }),
  here: async (files, options) => {
    const [{ openDataset }, { EXTENSIONS }] = await Promise.all([
      import('../intake/openDataset.ts'),
      import('../extensions/tables.ts'),
    ]);
    return openDataset(files, { ...options, extensions: EXTENSIONS });
  },
};
