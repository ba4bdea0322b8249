import { gzipSync } from 'node:zlib';
import { awake, expect, test } from './site.ts';

/** Script for the first view, in bytes of gzip. */
const BUDGET = 130_000;

const PAGES = [
  './',
  './zh/demo/standings/2023-Q4/',
  './en/pinghu/sources/',
  './zh/demo/charts/',
  './zh/demo/intake/',
  './zh/demo/renewal/',
];

for (const path of PAGES) {
  test(`the first view of ${path} loads no more script than its budget`, async ({ page }) => {
    const urls = new Set<string>();
    page.context().on('request', (request) => {
      if (/\.js$/.test(new URL(request.url()).pathname)) urls.add(request.url());
    });
    await page.goto(path);
    await awake(page);
    await page.waitForLoadState('networkidle');
    for (const worker of page.workers()) urls.add(worker.url());
    expect([...urls].filter((url) => /Drawing/.test(url))).toEqual([]);
    let sum = 0;
    for (const url of urls) {
      const answer = await page.request.get(url);
      sum += gzipSync(await answer.body(), { level: 9 }).length;
    }
    expect(sum).toBeGreaterThan(BUDGET / 4);
    expect(sum).toBeLessThanOrEqual(BUDGET);
  });
}

test('the code that writes sheets and archives is loaded with the first of them', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.js')) scripts.push(request.url());
  });
  await page.goto('./zh/demo/charts/');
  await awake(page);
  await page.getByRole('radio', { name: '热力图' }).click({ force: true });
  await expect(page).toHaveURL(/k=heat/);
  await page.waitForLoadState('networkidle');
  const before = scripts.length;
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'XLSX' }).click();
  await download;
  expect(scripts.length).toBeGreaterThan(before);
});
