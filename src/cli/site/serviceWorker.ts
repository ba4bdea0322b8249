import { readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import type { Release } from '../../app/offline/workerScope.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

/**
 * Writes `sw.js` into a built site with the assets and pages of this build. The same site gives the
 * same bytes, because a browser treats other bytes as a new release.
 */
export async function writeServiceWorker(out: string, buildId: string): Promise<void> {
  const names = await readdir(join(out, 'assets'));
  const release: Release = { build: buildId, assets: names.sort().map((name) => `assets/${name}`) };
  script ??= buildScript();
  await writeFile(join(out, 'sw.js'), `self.release=${JSON.stringify(release)};\n${await script}`);
}

/** Built once, because it is equal for all sites. */
let script: Promise<string> | undefined;

/** The worker's own code as one classic script, because not every browser supports modules here. */
async function buildScript(): Promise<string> {
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
