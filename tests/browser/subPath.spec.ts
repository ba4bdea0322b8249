import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Served, serveFolder } from '../../src/cli/serveFolder.ts';
import { buildSite } from '../../src/cli/site/buildSite.ts';
import { awake, expect, test, titleOf } from './site.ts';

const PINGHU = resolve(import.meta.dirname, '../../data/pinghu');
const BASE = '/county/figures/';

test.use({ serviceWorkers: 'allow' });
// One build for both tests.
test.describe.configure({ mode: 'serial' });

let host: string;
let served: Served;

test.beforeAll(async () => {
  host = await mkdtemp(join(tmpdir(), 'red-banner-host-'));
  await buildSite({
    datasets: [PINGHU],
    out: join(host, BASE),
    root: { base: BASE, origin: undefined },
    audience: 'public',
    asOf: undefined,
  });
  served = await serveFolder(host);
});

test.afterAll(async () => {
  await served.close();
  await rm(host, { recursive: true, force: true });
});

test('below a path of its host the site is readable without script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(new URL(`${BASE}zh/pinghu/briefing/`, served.url).href);
  await expect(page.locator('#k-gdp')).toContainText('35.1');
  await page.getByRole('link', { name: '数据来源' }).first().click();
  await expect(titleOf(page)).toContainText('来源');
  await context.close();
});

test('below a path of its host the site is cached, and nothing outside it', async ({
  page,
  context,
}) => {
  const url = new URL(BASE, served.url).href;
  await page.goto(url);
  await awake(page);
  await page.mouse.move(300, 300);
  await page.mouse.move(310, 310);
  await expect
    .poll(() => page.evaluate(async () => Boolean(await caches.match(location.href))))
    .toBe(true);
  const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
  expect(scope).toBe(url);
  await context.setOffline(true);
  const answer = await page.goto(url);
  expect(answer?.fromServiceWorker()).toBe(true);
  await awake(page);
  await expect(page.locator('#k-gdp')).toContainText('35.1');
  await page.goto(`${url}en/pinghu/sources/`);
  await expect(titleOf(page)).toContainText('not stored on this device');
  await expect(page.goto(new URL('/elsewhere/', served.url).href)).rejects.toThrow();
});
