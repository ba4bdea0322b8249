import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { serveFolder } from '../../src/cli/serveFolder.ts';
import { BROWSER_FLAGS, browserPath } from '../browser/chromium.ts';

const PAGES = ['', 'zh/demo/standings/2023-Q4/', 'en/pinghu/sources/', 'zh/demo/charts/'];

/** The size of the first view of a page, in kB of gzip: one line per page. */
export async function benchFirstView(): Promise<string[]> {
  const site = await serveFolder(resolve(import.meta.dirname, '../../dist'));
  const browser = await chromium.launch({ executablePath: browserPath(), args: BROWSER_FLAGS });
  const lines: string[] = [];
  try {
    for (const path of PAGES) {
      const page = await browser.newPage();
      const urls = new Set<string>();
      page.context().on('request', (request) => urls.add(request.url()));
      await page.goto(site.url + path);
      await page.locator('html[data-awake]').waitFor({ state: 'attached' });
      await page.waitForLoadState('networkidle');
      const sizes = new Map<string, number>();
      for (const url of urls) {
        const kind = kindOf(new URL(url).pathname);
        const { length } = gzipSync(await (await page.request.get(url)).body(), { level: 9 });
        sizes.set(kind, (sizes.get(kind) ?? 0) + length / 1000);
      }
      const told = [...sizes].map(([kind, size]) => `${kind} ${size.toFixed(1)} kB`);
      lines.push(`first view /${path}: ${told.join(', ')}, ${urls.size} requests`);
      await page.context().close();
    }
  } finally {
    await browser.close();
    await site.close();
  }
  return lines;
}

function kindOf(path: string): string {
  if (path.endsWith('.js')) return 'script';
  if (path.endsWith('/')) return 'page';
  return /\.(csv|json)$/.test(path) ? 'data' : 'other';
}
