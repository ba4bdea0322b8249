import { cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { serveFolder } from '../../src/cli/serveFolder.ts';
import { changeFigures } from './changedData.ts';
import { awake, expect, test, titleOf } from './site.ts';

/** Half a minute until the page starts checking its data, and a minute until the check. */
async function passTime(page: Page): Promise<void> {
  await page.clock.runFor(31_000);
  await page.waitForLoadState('networkidle');
  await page.clock.runFor(65_000);
}

const DIST = resolve(import.meta.dirname, '../../dist');

test('an unknown place says so and offers the nearest', async ({ page }) => {
  const answer = await page.goto('./zh/pinghu/briefing/dushangan/');
  expect(answer?.status()).toBe(404);
  await expect(titleOf(page)).toContainText('没有“dushangan”这个单位');
  await page.getByRole('link', { name: '独山港经济开发区' }).click();
  await expect(page.locator('#k-gdp')).toContainText('35.1');
});

test('an unknown period says so and offers the nearest', async ({ page }) => {
  await page.goto('./en/demo/briefing/demo-town-2/2025-Q1/');
  await expect(titleOf(page)).toContainText('has no data for Q1 2025');
  await expect(page.getByRole('link', { name: 'Q4 2023' })).toBeVisible();
});

test('an unknown period of the standings says so', async ({ page }) => {
  await page.goto('./zh/demo/standings/1999-Q1/');
  await expect(titleOf(page)).toContainText('没有1999年一季度的榜单');
});

test('there is a page for unknown addresses', async ({ page }) => {
  for (const path of ['./nonsense/', './zh/pinghu/warnings/', './zh/atlantis/briefing/']) {
    await page.goto(path);
    await expect(page.getByRole('link', { name: '回到首页' })).toBeVisible();
  }
});

test('a not-found page is titled by its message, and the next page by its own title', async ({
  page,
}) => {
  const paths = [
    './nonsense/',
    './zh/atlantis/briefing/',
    './en/atlantis/briefing/',
    './zh/pinghu/briefing/dushangan/',
    './en/pinghu/briefing/dushangan/',
    './en/demo/briefing/demo-town-2/2025-Q1/',
    './zh/demo/standings/1999-Q1/',
    './zh/demo/sources/nowhere/',
    './en/demo/renewal/nowhere/',
  ];
  for (const path of paths) {
    await page.goto(path);
    await awake(page);
    const heading = (await titleOf(page).textContent()) ?? '';
    await expect(page).toHaveTitle(
      `${heading} · ${path.startsWith('./en') ? 'Red Banner' : '红旗榜'}`,
    );
  }
  await page.goto('./zh/pinghu/briefing/dushangan/');
  await page.getByRole('link', { name: '独山港经济开发区' }).click();
  await expect(page).toHaveTitle(/^简报 · 独山港经济开发区/);
});

test('details that the network does not deliver yet leave the page unchanged, and appear later', async ({
  page,
}) => {
  let asked = 0;
  await page.route(/\/briefing-[^/]*\.js$/, (route) => {
    asked++;
    return asked > 1 ? route.continue() : route.abort();
  });
  await page.goto('./');
  await awake(page);
  await expect(async () => {
    await page.mouse.move(300 + Math.random() * 50, 300);
    expect(asked).toBe(1);
  }).toPass();
  await expect(page.locator('figure svg:visible')).toHaveCount(4);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect.poll(() => asked).toBe(2);
  await expect(page.locator('figure svg:visible')).toHaveCount(4);
});

test.describe('while the data changes', () => {
  let folder: string;
  let site: { url: string; close(): Promise<void> };
  const change = (from: string, to: string) =>
    changeFigures(join(folder, 'data/pinghu'), (text) => text.replace(from, to));

  test.beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'red-banner-site-'));
    for (const part of ['assets', 'data', 'index.html', '404.html', 'zh/pinghu']) {
      await cp(join(DIST, part), join(folder, part), { recursive: true });
    }
    site = await serveFolder(folder);
  });

  test.afterEach(async () => {
    await site.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('a changed file is noticed and offered, and nothing is replaced before', async ({
    page,
  }) => {
    await page.clock.install();
    await page.goto(site.url);
    await awake(page);
    await change('35.1,亿元', '35.2,亿元');
    await passTime(page);
    await expect(page.getByText('服务器上有新的数据')).toBeVisible();
    await expect(page.locator('#k-gdp')).toContainText('35.1');
    await page.getByRole('button', { name: '换成新数据' }).click();
    await expect(page.locator('#k-gdp')).toContainText('35.2');
  });

  test('a changed file with errors is refused, and the loaded data stay', async ({ page }) => {
    await page.clock.install();
    await page.goto(site.url);
    await awake(page);
    await change('35.1,亿元', '35.1,亿吨');
    await passTime(page);
    await expect(page.getByRole('alert')).toContainText('新数据有 1 处错误，没有采用');
    await expect(page.locator('table', { hasText: 'wrong-unit' })).toContainText('figures.csv');
    await expect(page.locator('#k-gdp')).toContainText('35.1');
  });

  test('data newer than the HTML is shown', async ({ page }) => {
    await change('35.1,亿元', '36.6,亿元');
    await page.goto(site.url);
    await expect(page.locator('#k-gdp')).toContainText('36.6');
  });

  test('a dataset with errors lists them all and shows no part of the data', async ({ page }) => {
    await changeFigures(join(folder, 'data/pinghu'), () => 'place,indicator\nnowhere,gdp\n');
    await page.goto(site.url);
    await expect(titleOf(page)).toContainText('处要改');
    await expect(page.locator('table')).toContainText('missing-column');
    await expect(page.locator('main')).not.toContainText('164.1');
  });

  /** A problem as a public site lists it, without a cell. */
  const PROBLEM = {
    code: 'bad-number',
    severity: 'error',
    file: 'figures.csv',
    line: 7,
    column: 'value',
    expected: { zh: '数字，如 35.1', en: 'a number such as 35.1' },
    mend: { zh: '见终端', en: 'see the terminal' },
  };
  /** Replaces the files by the list of problems, and returns a function that restores them. */
  const close = async () => {
    const [data, kept] = [join(folder, 'data/pinghu'), join(folder, 'kept')];
    await rename(data, kept);
    await mkdir(data);
    await writeFile(join(data, 'problems.json'), JSON.stringify([PROBLEM]));
    return async () => {
      await rm(data, { recursive: true });
      await rename(kept, data);
    };
  };

  test('a closed dataset is refused on an open page, and offered once fixed', async ({ page }) => {
    await page.clock.install();
    await page.goto(site.url);
    await awake(page);
    const mend = await close();
    await passTime(page);
    await expect(page.getByRole('alert')).toContainText('新数据有 1 处错误，没有采用');
    await expect(page.locator('table', { hasText: 'bad-number' })).toContainText('figures.csv');
    await mend();
    await change('35.1,亿元', '35.2,亿元');
    await passTime(page);
    await page.getByRole('button', { name: '换成新数据' }).click();
    await expect(page.locator('#k-gdp')).toContainText('35.2');
    await expect(page.getByRole('alert')).toBeHidden();
  });

  test('a closed dataset shows only its problems, and opens once fixed', async ({ page }) => {
    await page.clock.install();
    const mend = await close();
    await page.goto(site.url);
    await expect(titleOf(page)).toContainText('1 处要改');
    await expect(page.locator('table')).toContainText('bad-number');
    await expect(page.getByRole('columnheader', { name: '写的是' })).toHaveCount(0);
    await mend();
    await passTime(page);
    await expect(page.locator('#k-gdp')).toContainText('35.1');
  });

  test('without the network the page stays readable and reports that it was not refreshed', async ({
    page,
    context,
  }) => {
    await page.goto(site.url);
    await awake(page);
    await context.setOffline(true);
    await expect(page.getByText('网络断开，数据没有刷新')).toBeVisible();
    await expect(page.locator('#k-gdp')).toContainText('35.1');
    await context.setOffline(false);
  });
});
