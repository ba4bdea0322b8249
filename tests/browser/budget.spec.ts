import { gzipSync } from 'node:zlib';
import { awake, expect, test } from './site.ts';

/** Script for the first view, in bytes of gzip. */
const BUDGET = 130_000;

for (const path of ['/', '/zh/demo/standings/2023-Q4/', '/en/pinghu/sources/']) {
  test(`the first view of ${path} takes no more script than its budget`, async ({ page }) => {
    const sizes: Promise<[string, number]>[] = [];
    page.on('response', (response) => {
      if (!/\.js$/.test(new URL(response.url()).pathname)) return;
      sizes.push(
        response.body().then((body) => [response.url(), gzipSync(body, { level: 9 }).length]),
      );
    });
    await page.goto(path);
    await awake(page);
    await page.waitForLoadState('networkidle');
    const scripts = await Promise.all(sizes);
    expect(scripts.map(([url]) => url).filter((url) => /Drawing/.test(url))).toEqual([]);
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.reduce((sum, [, size]) => sum + size, 0)).toBeLessThanOrEqual(BUDGET);
  });
}
