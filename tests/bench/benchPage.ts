import { join, resolve } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { build } from 'vite';
import { serveFolder } from '../../src/cli/serveFolder.ts';
import { BROWSER_FLAGS, browserPath } from '../browser/chromium.ts';

/** The folder for files that benchmarks keep. */
export const CACHE = resolve(import.meta.dirname, '../../node_modules/.cache/red-banner/bench');

/** Builds a page of this folder in the same way as the site; returns the folder of its files. */
export async function buildBenchPage(file: string): Promise<string> {
  const outDir = join(CACHE, file.replace('.html', ''));
  await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'error',
    worker: { format: 'es' },
    build: {
      target: 'es2022',
      outDir,
      emptyOutDir: true,
      rolldownOptions: { input: join(import.meta.dirname, file) },
    },
  });
  return outDir;
}

/** Builds and serves a page of this folder, and passes a browser and the address on. */
export async function withBenchPage<T>(
  file: string,
  work: (browser: Browser, url: string) => Promise<T>,
): Promise<T> {
  const { url, close } = await serveFolder(await buildBenchPage(file));
  const browser = await chromium.launch({ executablePath: browserPath(), args: BROWSER_FLAGS });
  try {
    return await work(browser, new URL(file, url).href);
  } finally {
    await browser.close();
    await close();
  }
}

/** The median of some timings. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
