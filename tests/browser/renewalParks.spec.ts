import type { Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { awake, expect, test } from './site.ts';

const GRID = './zh/demo/renewal/';

/** Opens a page of land renewal and waits until it is interactive. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await awake(page);
  await page.mouse.move(100, 100);
  await expect(page.locator('[data-live]')).toBeAttached();
}

const cells = (page: Page) => page.locator('table td > a[data-k]');

test('the grid is one tab stop, and arrow keys read firm by firm', async ({ page }) => {
  await open(page, GRID);
  await expect(page.locator('td > a[data-k][tabindex="0"]')).toHaveCount(1);
  await cells(page).first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(cells(page).nth(1)).toBeFocused();
  const name = await cells(page).nth(1).getAttribute('aria-label');
  await expect(page.locator('[aria-labelledby="grid"] p[aria-live="polite"]')).toContainText(
    name?.split(' · ')[0] ?? '?',
  );
  await page.keyboard.press('Control+End');
  await expect(cells(page).last()).toBeFocused();
  await expect(page.locator('td > a[data-k][tabindex="0"]')).toHaveCount(1);
});

test('a cell leads to its firm on the page of its park, and back', async ({ page }) => {
  await open(page, GRID);
  await cells(page).first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zh\/demo\/renewal\/park-\d+\/\?firm=firm-\d+#firm-firm-\d+$/);
  await page.goBack();
  await expect(cells(page).first()).toBeVisible();
});

test('a park’s name leads to the park, with focus on its heading', async ({ page }) => {
  await open(page, GRID);
  const park = page.locator('tbody th a').last();
  const name = await park.textContent();
  await park.click();
  await expect(page.locator('#park')).toHaveText(name ?? '?');
  await expect(page.locator('#park')).toBeFocused();
  await expect(page.locator('#park')).toBeInViewport();
});

test('a link followed before the page is interactive also moves focus to the heading', async ({
  page,
}) => {
  await page.goto(GRID);
  await awake(page);
  await page.locator('a[href*="list=projects"]').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#list')).toBeFocused();
});

test('the fill is a choice in the link, and the title follows it', async ({ page }) => {
  await open(page, GRID);
  await expect(page.locator('#grid')).toContainText('D 类企业');
  await page.getByRole('radio', { name: '按低效' }).click();
  await expect(page).toHaveURL(/\?mark=low$/);
  await expect(page.locator('#grid')).toContainText('低效企业');
});

test('how criteria join is a choice in the link that changes who is low-efficiency', async ({
  page,
}) => {
  await open(page, './zh/demo/renewal/?mark=low&year=2023');
  const legend = page.locator('ul[data-mark="low"]');
  const any = await legend.textContent();
  await page.getByRole('radio', { name: '同时满足' }).click();
  await expect(page).toHaveURL(/join=all/);
  await expect.poll(() => legend.textContent()).not.toBe(any);
});

test('without script every park and firm is in the page, and a link finds the firm’s row', async ({
  browser,
}) => {
  const page = await browser.newPage({
    baseURL: process.env.SITE_URL ?? '',
    javaScriptEnabled: false,
  });
  await page.goto(GRID);
  expect(await cells(page).count()).toBeGreaterThan(700);
  const href = await cells(page).first().getAttribute('href');
  await page.goto(new URL(href ?? '', page.url()).href);
  const id = new URL(page.url()).hash.slice(1);
  await expect(page.locator(`tr[id="${id}"]`)).toBeInViewport();
  await page.close();
});

test('the table of all firms draws only visible rows, and keys reach all of them', async ({
  page,
}) => {
  await open(page, './zh/demo/renewal/?list=firms');
  const table = page.locator('table[aria-rowcount]');
  const count = Number(await table.getAttribute('aria-rowcount')) - 1;
  expect(count).toBeGreaterThan(700);
  await expect.poll(() => table.locator('tbody tr[aria-rowindex]').count()).toBeLessThan(80);
  await table.locator('tbody th a').first().focus();
  await page.keyboard.press('End');
  await expect(table.locator(`tr[aria-rowindex="${count + 1}"] th a`)).toBeFocused();
  await expect(table.locator(`tr[aria-rowindex="${count + 1}"]`)).toBeInViewport();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await expect(table.locator('tr[aria-rowindex="3"] th a')).toBeFocused();
});

test('the table sorts by its headers, filters by the link, and is exported as CSV', async ({
  page,
}) => {
  await open(page, './zh/demo/renewal/?list=firms&class=D');
  const table = page.locator('table[aria-rowcount]');
  const count = Number(await table.getAttribute('aria-rowcount')) - 1;
  await table.getByRole('button', { name: '得分' }).click();
  await expect(page).toHaveURL(/sort=score/);
  await expect(table.locator('th[aria-sort="ascending"]')).toHaveText('得分');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出 CSV' }).click();
  const stream = await (await download).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString('utf8');
  expect(text.startsWith('\uFEFFenterprise,year,')).toBe(true);
  expect(text.trimEnd().split('\n')).toHaveLength(count + 1);
});

test('names in a link that the dataset does not have are reported', async ({ page }) => {
  await open(page, './zh/demo/renewal/?list=nope&year=1999&rules=none&sim=nobody');
  await expect(page.getByText('链接里有没采用的内容')).toBeVisible();
  await expect(
    page.getByText('这里没有 list=nope、year=1999、rules=none、sim=nobody，'),
  ).toBeVisible();
  await open(page, './zh/demo/renewal/?list=firms&class=D');
  await expect(page.locator('table[aria-rowcount]')).toBeVisible();
  await expect(page.getByText('链接里有没采用的内容')).toHaveCount(0);
});

for (const path of [GRID, './en/demo/renewal/park-01/', './zh/demo/renewal/?list=firms']) {
  test(`${path} has no fault for axe and does not scroll sideways`, async ({ page }) => {
    // Eight hundred cells take long to check.
    test.slow();
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, path);
    await expect(page.locator('main').getByRole('heading', { level: 2 }).first()).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(390);
  });
}
