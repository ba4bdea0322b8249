import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Page, test as plain } from '@playwright/test';
import { openFolder } from '../../src/cli/datasetFolder.ts';
import { writeFiles } from '../../src/cli/site/writeFiles.ts';
import { datasetFiles } from '../../src/release/datasetTables.ts';
import { partFiles } from '../../src/release/parts/partFiles.ts';
import { INDEX_FILE, PARTS_FOLDER } from '../../src/release/parts/partIndex.ts';
import { awake, expect, test, titleOf } from './site.ts';
import { SiteCopy } from './siteCopy.ts';

let site: SiteCopy;
/** The same site with the dataset in one part. */
let other: SiteCopy;
let parts: number;

// The demonstration, divided as a large dataset is.
test.beforeAll(async () => {
  site = await SiteCopy.open();
  other = await SiteCopy.open();
  const folder = join(site.folder, 'data/demo');
  const { version } = JSON.parse(await readFile(join(folder, INDEX_FILE), 'utf8'));
  const { dataset } = await openFolder(folder);
  if (!dataset) throw new Error('the published dataset has errors');
  const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 15);
  const tables = datasetFiles(dataset, dataset.figures.all());
  const { index, files } = partFiles(dataset, tables, hash, 0);
  parts = Object.keys(index.parts).length;
  await rm(join(folder, PARTS_FOLDER), { recursive: true });
  const written = { name: INDEX_FILE, text: JSON.stringify({ ...index, version }) };
  await writeFiles(
    folder,
    [written, ...files].map(({ name, text }) => ({ path: name, content: text })),
  );
});

test.afterAll(() => Promise.all([site.remove(), other.remove()]));

/** The parts that a page asks for from now on. */
function partsAsked(page: Page): Set<string> {
  const asked = new Set<string>();
  page.on('request', (request) => {
    if (/\/parts\/\w+\.csv$/.test(request.url())) asked.add(request.url());
  });
  return asked;
}

const TOWN = 'zh/demo/briefing/demo-town-1/2023-Q4/';

test('a page of one place reads few parts, and another place one more', async ({ page }) => {
  const asked = partsAsked(page);
  await page.goto(other.url + TOWN);
  const known = await page.locator('#k-gdp').textContent();
  await page.goto(site.url + TOWN);
  await awake(page);
  expect(await page.locator('#k-gdp').textContent()).toBe(known);
  asked.clear();
  await page.reload();
  await awake(page);
  await page.mouse.move(200, 200);
  await page.mouse.move(220, 220);
  await page.waitForLoadState('networkidle');
  const first = asked.size;
  expect(first).toBeLessThan(parts / 3);
  await page.locator('summary', { hasText: '示例一镇' }).first().click();
  await page.getByRole('link', { name: '示例三镇' }).first().click();
  await expect(page).toHaveTitle(/示例三镇/);
  await expect(page.locator('#k-gdp')).not.toHaveText(known ?? '');
  expect(asked.size - first).toBeLessThanOrEqual(1);
});

test('every page shows the same figures as of a dataset in one part', async ({ page }) => {
  for (const path of [
    'zh/demo/standings/2023-Q4/',
    'en/demo/charts/?i=gdp&u=demo-town-1,demo-town-4&m=yoy',
    'zh/demo/sources/demo-town-1/',
    'en/demo/sources/?q=town',
  ]) {
    const text = async (url: string) => {
      await page.goto(url);
      await awake(page);
      await expect(page.locator('main table, main figure svg').first()).toBeAttached();
      await page.mouse.move(200, 200);
      await page.mouse.move(220, 220);
      await page.waitForLoadState('networkidle');
      // A drawing made at build time stays where no script has drawn one.
      const main = await page.locator('main').evaluate((shown) => {
        for (const drawing of shown.querySelectorAll('svg')) drawing.remove();
        return shown.textContent;
      });
      return main.replaceAll(/\s+/g, ' ');
    };
    const own = await text(site.url + path);
    expect(own.length, path).toBeGreaterThan(300);
    // The texts are too long to be printed.
    expect(own === (await text(other.url + path)), path).toBe(true);
  }
});

// React reports the error on the console too.
plain('a part that does not arrive is named, and the page opens once it does', async ({ page }) => {
  await page.route(/\/parts\/\w+\.csv$/, (route) => route.abort());
  await page.goto(site.url + TOWN);
  await expect(titleOf(page)).toContainText('数据加载失败');
  await expect(page.locator('main')).toContainText(/parts\/\w+\.csv/);
  await page.unroute(/\/parts\/\w+\.csv$/);
  await page.getByRole('link', { name: '再试一次' }).click();
  await expect(page.locator('#k-gdp')).toContainText('亿元');
});
