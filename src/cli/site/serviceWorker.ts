import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import type { Release } from '../../app/offline/workerScope.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

/**
 * Writes `sw.js` into a built site whose pages and assets stand. The same site gives the same
 * bytes: a browser takes other bytes for a new release.
 */
export async function writeServiceWorker(out: string): Promise<void> {
  const shell = await readFile(join(out, '404.html'), 'utf8');
  const id = /<meta name="build" content="([^"]+)">/.exec(shell)?.[1];
  if (!id) throw new Error('404.html does not say of which build it is');
  const names = await readdir(join(out, 'assets'));
  const release: Release = { build: id, assets: names.sort().map((name) => `assets/${name}`) };
  await writeFile(
    join(out, 'sw.js'),
    `self.release=${JSON.stringify(release)};\n${await script()}`,
  );
}

/** The worker's own code: one classic script, since not every browser takes modules here. */
async function script(): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    mode: 'production',
    build: {
      write: false,
      target: 'es2022',
      copyPublicDir: false,
      rolldownOptions: {
        input: join(ROOT, 'src/app/offline/worker.ts'),
        output: { format: 'iife' },
      },
    },
  });
  const [chunk] = 'output' in built ? built.output : [];
  if (!chunk) throw new Error('the service worker was not built');
  return chunk.code;
}
