import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { awake, expect, test, titleOf } from './site.ts';
import { SiteCopy } from './siteCopy.ts';

test.use({ serviceWorkers: 'allow' });

const GDP = '#k-gdp';
const NEW_RELEASE = '网站有新的版本';
const BRIEFING = 'zh/pinghu/briefing/dushangang/2023-Q1/';

let site: SiteCopy;

test.beforeEach(async () => {
  site = await SiteCopy.open();
});

test.afterEach(async () => {
  await site.remove();
});

/** Says if all files that this page has fetched are cached, and its worker answers for it. */
const isKept = (page: Page) =>
  page.evaluate(async () => {
    const { serviceWorker } = navigator;
    const here = `${location.origin}${location.pathname}`;
    const names = await caches.keys();
    const data = names.find((name) => name.endsWith(' data'));
    const files = data ? await (await caches.open(data)).keys() : [];
    return (
      serviceWorker.controller?.state === 'activated' &&
      Boolean(await caches.match(here)) &&
      files.some(({ url }) => /\/(index\.json|figures\.csv)$/.test(url))
    );
  });

/** Opens a page like a reader who stays a moment. */
async function visit(page: Page, path = BRIEFING): Promise<void> {
  await page.goto(site.url + path);
  await awake(page);
  await page.mouse.move(300, 300);
  await page.mouse.move(310, 310);
  await expect.poll(() => isKept(page)).toBe(true);
}

/** Returns to the window, which makes the page check the server. */
async function look(page: Page): Promise<void> {
  await page.clock.runFor(31_000);
  await page.waitForLoadState('networkidle');
  await page.clock.runFor(65_000);
}

test('nothing is cached before the reader moves', async ({ page }) => {
  const registrations = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await page.goto(site.url);
  await awake(page);
  await page.waitForLoadState('networkidle');
  expect(await registrations()).toBe(0);
  expect(scripts.filter((url) => /watchReleases|sw\.js/.test(url))).toEqual([]);
  await page.mouse.move(300, 300);
  await page.mouse.move(310, 310);
  await expect.poll(registrations).toBe(1);
  await expect.poll(() => isKept(page)).toBe(true);
});

test('the site is cached after a while even if the reader only looks', async ({ page }) => {
  await page.clock.install();
  await page.goto(site.url);
  await awake(page);
  await page.clock.runFor(11_000);
  await expect.poll(() => isKept(page)).toBe(true);
});

for (const cut of ['the network', 'the server'] as const) {
  test(`after a first visit the dataset is available without ${cut}`, async ({ page, context }) => {
    await visit(page);
    if (cut === 'the network') await context.setOffline(true);
    else await site.close();

    await page.reload();
    await expect(page.locator(GDP)).toContainText('35.1');
    await awake(page);
    await expect(page.getByText('网络断开，数据没有刷新')).toBeVisible();

    // By a link: a page whose script was never loaded is reported.
    await page.getByRole('link', { name: '榜单' }).first().click();
    await expect(page).toHaveURL(/\/zh\/pinghu\/standings\/$/);
    await expect(titleOf(page)).toHaveText('这一页没有存在这台设备上');

    // By a link that loads a document, and by typed addresses with and without a query.
    await page.locator('a[hreflang="en"]').click();
    await expect(page).toHaveURL(/\/en\/pinghu\/standings\/$/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(titleOf(page)).toHaveText('This page is not stored on this device');
    const answer = await page.goto(`${site.url}zh/pinghu/briefing/dushangang/`);
    expect(answer?.status()).toBe(200);
    await awake(page);
    await expect(page.locator(GDP)).toContainText('35.1');
    await page.goto(`${site.url}zh/pinghu/briefing/dushangang/2023-Q1/?compare=year`);
    await awake(page);
    await expect(page.locator(GDP)).toContainText('35.1');
  });

  test(`without ${cut} a dataset that was not visited is reported as not loaded`, async ({
    page,
    context,
  }) => {
    await visit(page);
    if (cut === 'the network') await context.setOffline(true);
    else await site.close();
    await page.goto(`${site.url}zh/demo/standings/2023-Q4/`);
    await expect(titleOf(page)).toHaveText('数据加载失败');
    await expect(page.locator('main')).toContainText('/data/demo/');

    if (cut === 'the network') await context.setOffline(false);
    else await site.openAgain();
    await page.getByRole('link', { name: '再试一次' }).click();
    await expect(page.locator('#ranking')).toBeVisible();
  });
}

test('a frozen release is kept once seen; an unseen one is neither reported as gone nor replaced', async ({
  page,
  context,
}) => {
  const names = await readdir(join(site.folder, 'data/pinghu/releases'));
  const [older = '', newer = ''] = names.sort().slice(-2);
  await visit(page, `${BRIEFING}?asof=${newer}`);
  const manifest = `data/pinghu/releases/${newer}/manifest.json`;
  await expect
    .poll(() => page.evaluate(async (url) => Boolean(await caches.match(url)), site.url + manifest))
    .toBe(true);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByText(`版本号 ${newer}`)).toBeVisible();
  await expect(page.locator(GDP)).toContainText('35.1');
  await page.goto(`${site.url}${BRIEFING}?asof=${older}`);
  await expect(titleOf(page)).toHaveText('数据加载失败');
  await expect(page.locator('main')).not.toContainText('35.1');
});

test('while the server answers, its figure is shown and not the cached one', async ({ page }) => {
  await visit(page);
  await site.changeFigure('35.2');
  await page.reload();
  await expect(page.locator(GDP)).toContainText('35.2');
  await expect(page.getByText('网络断开，数据没有刷新')).toBeHidden();
});

test('an internal edition leaves nothing behind after a public one', async ({ page }) => {
  await visit(page);
  await site.close();
  await site.changeFigure('77.7');
  await site.openAgain('internal');
  await page.reload();
  await expect(page.locator(GDP)).toContainText('77.7');
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const texts = names.map(async (name) => {
      const cache = await caches.open(name);
      const answers = await cache.matchAll();
      return (await Promise.all(answers.map((answer) => answer.text()))).join();
    });
    return (await Promise.all(texts)).join();
  });
  expect(kept).toContain('35.1,亿元');
  expect(kept).not.toContain('77.7,亿元');
});

test('a file changed without a release is still offered', async ({ page }) => {
  await page.clock.install();
  await visit(page);
  await site.changeFigure('35.2');
  await look(page);
  await expect(page.getByText('服务器上有新的数据')).toBeVisible();
  await expect(page.getByText(NEW_RELEASE)).toBeHidden();
  await expect(page.locator(GDP)).toContainText('35.1');
});

test('a new release is offered once, and shown when the reader accepts', async ({ page }) => {
  await page.clock.install();
  await visit(page, 'zh/pinghu/standings/');
  await visit(page);
  await site.changeFigure('35.2');
  await site.release('the-next-build', /^standings-/);
  await look(page);
  await expect(page.getByText(NEW_RELEASE)).toBeVisible();
  await expect(page.getByText('服务器上有新的数据')).toBeHidden();
  await expect(page.locator(GDP)).toContainText('35.1');

  // Files that the server has replaced are still available to the page that was made with them.
  await page.getByRole('link', { name: '榜单' }).first().click();
  await expect(page.getByRole('heading', { name: '为什么没有总分' })).toBeVisible();
  await page.goBack();
  await expect(page.locator(GDP)).toContainText('35.1');

  let loads = 0;
  page.on('load', () => loads++);
  await page.getByRole('button', { name: '更新到新版' }).click();
  await expect(page.locator(GDP)).toContainText('35.2');
  await awake(page);
  await expect(page.getByText(NEW_RELEASE)).toBeHidden();
  expect(loads).toBe(1);
});

test('a page already of the new release offers nothing', async ({ page }) => {
  await visit(page);
  await site.changeFigure('35.2');
  await site.release('the-next-build');
  await page.reload();
  await expect(page.locator(GDP)).toContainText('35.2');
  await awake(page);
  await page.mouse.move(330, 330);
  await expect
    .poll(() =>
      page.evaluate(async () => (await caches.keys()).filter((name) => / assets /.test(name))),
    )
    .toEqual([expect.stringContaining('the-next-build')]);
  await expect(page.getByText(NEW_RELEASE)).toBeHidden();
});

test('a release shown in one tab does not change the other, and is offered there', async ({
  page,
  context,
}) => {
  await visit(page);
  const other = await context.newPage();
  await visit(other, 'zh/pinghu/standings/');
  await visit(other);
  await site.changeFigure('35.2');
  await site.release('the-next-build', /^standings-/);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());

  await page.getByRole('button', { name: '更新到新版' }).click();
  await expect(page.locator(GDP)).toContainText('35.2');
  await awake(page);

  let loads = 0;
  other.on('load', () => loads++);
  await expect(other.getByText(NEW_RELEASE)).toBeVisible();
  await expect(other.locator(GDP)).toContainText('35.1');
  await other.getByRole('link', { name: '榜单' }).first().click();
  await expect(other.getByRole('heading', { name: '为什么没有总分' })).toBeVisible();
  await other.goBack();
  await expect(other.locator(GDP)).toContainText('35.1');
  expect(loads).toBe(0);
  await other.getByRole('button', { name: '更新到新版' }).click();
  await expect(other.locator(GDP)).toContainText('35.2');
  await expect(other.getByText(NEW_RELEASE)).toBeHidden();
});

test('a partly written release is not used', async ({ page }) => {
  await visit(page);
  // The worker's file is new, but the pages are still the old ones.
  await site.edit('sw.js', (text) => text.replace(/"build":"[^"]+"/, '"build":"half"'));
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const { installing, waiting } = await navigator.serviceWorker.ready;
        return Boolean(installing ?? waiting);
      }),
    )
    .toBe(false);
  await expect(page.getByText(NEW_RELEASE)).toBeHidden();
  await page.reload();
  await expect(page.locator(GDP)).toContainText('35.1');
});
