import { readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import type { Release } from '../../app/offline/workerScope.ts';
import type { KeptBytes } from './keptBytes.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

/**
 * Writes `sw.js` into a built site with the assets of this build. The same site gives the same
 * bytes, because a browser treats other bytes as a new release.
 *
 * @param frame the files that open any page
 */
export async function writeServiceWorker(
  out: string,
  buildId: string,
  frame: readonly string[],
  code: WorkerCode,
): Promise<void> {
  const names = await readdir(join(out, 'assets'));
  const all = names.sort().map((name) => `assets/${name}`);
  const release: Release = {
    build: buildId,
    frame,
    parts: all.filter((file) => !frame.includes(file)),
  };
  const script = await code.kept.get(['service worker', code.program], buildScript);
  const text = Buffer.from(script).toString();
  await writeFile(join(out, 'sw.js'), `self.release=${JSON.stringify(release)};\n${text}`);
}

/** Where the worker's own code is kept, which is equal for all sites of a program. */
interface WorkerCode {
  readonly kept: KeptBytes;
  readonly program: string;
}

/** The worker's own code as one classic script, because not every browser supports modules here. */
async function buildScript(): Promise<Uint8Array> {
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
  return Buffer.from(chunk.code);
}
