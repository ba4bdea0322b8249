import { axeFaultsEverywhere } from './axe.ts';
import { awake, expect, test } from './site.ts';

/** Opens a page; its script takes over at the reader's first move. */
async function opened(page: import('@playwright/test').Page, path: string) {
  await page.goto(path);
  await awake(page);
  await page.mouse.move(100, 100);
  await expect(page.locator('#warnings, #list, #park').first()).toBeVisible();
}

const PAGES = [
  './zh/demo/renewal/',
  './en/demo/renewal/park-09/',
  './zh/demo/renewal/?list=projects',
  './en/demo/renewal/?list=warnings&kind=cultivation',
  './zh/demo/renewal/?list=policies&policy=small-firm-space',
];

for (const path of PAGES) {
  test(`axe finds nothing on ${path}, light and dark, on a phone and a desk`, async ({ page }) => {
    // The list of all projects has about a thousand nodes to check, four times each.
    test.slow();
    await opened(page, path);
    expect(await axeFaultsEverywhere(page)).toEqual([]);
  });

  test(`${path} does not scroll sideways from 320 to 1440 px`, async ({ page }) => {
    await opened(page, path);
    for (const width of [320, 390, 768, 1024, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, `${width} px`).toBeLessThanOrEqual(width);
    }
  });
}

test('the scenes are readable without script', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  await page.goto('./zh/demo/renewal/');
  for (const scene of ['招大引强', '创新强工', '质量提升']) {
    await expect(page.getByRole('heading', { name: scene })).toBeVisible();
  }
  await page.close();
});

test('a stage leads to all projects, the late ones first, and back', async ({ page }) => {
  await opened(page, './zh/demo/renewal/');
  const more = page.locator('#stages').getByRole('link', { name: /^另 \d+ 个$/ });
  await more.first().click();
  await expect(page).toHaveURL(/list=projects/);
  const rows = page.locator('tbody tr');
  await expect(rows.first()).toContainText('逾期');
  const late = await rows.evaluateAll((all) => all.map((row) => row.textContent?.includes('逾期')));
  expect(late.lastIndexOf(true)).toBe(late.filter(Boolean).length - 1);
  await expect(page.locator('h2#list')).toBeInViewport();
  await page.goBack();
  await expect(page.locator('#stages')).toBeVisible();
});

test('warnings are filtered by kind and park by links, and each shows its rule', async ({
  page,
}) => {
  await opened(page, './zh/demo/renewal/?list=warnings');
  const heading = page.locator('#list');
  const all = await heading.textContent();
  await page.locator('summary').filter({ hasText: '全部' }).first().click();
  await page.getByRole('link', { name: /^评价 \d+ 条$/ }).click();
  await expect(page).toHaveURL(/kind=evaluation/);
  await expect(heading).not.toHaveText(all ?? '');
  await page.locator('summary').filter({ hasText: '全部园区' }).click();
  await page.getByRole('link', { name: '示例港园', exact: true }).first().click();
  await expect(page).toHaveURL(/renewal\/park-06\/\?list=warnings&kind=evaluation$/);
  const items = page
    .locator('main li')
    .filter({ has: page.getByRole('link', { name: /^示例企业/ }) });
  expect(await items.count()).toBeGreaterThan(0);
  for (const item of await items.all()) {
    await expect(item).toContainText('类');
    await expect(item.getByRole('link', { name: /^出处/ }).first()).toHaveAttribute('href', /#s-/);
  }
  await expect(page.locator('main')).not.toContainText('红旗');
});

test('a policy leads to the firms it fits', async ({ page }) => {
  await opened(page, './en/demo/renewal/');
  const count = page.locator('#policies > ul > li', { hasText: 'Energy supplied first' });
  const said = await count.getByRole('link', { name: /firms$/ }).textContent();
  await count.getByRole('link', { name: /firms$/ }).click();
  await expect(page).toHaveURL(/list=policies&policy=energy-first/);
  await expect(page.locator('tbody tr')).toHaveCount(30);
  await expect(page.getByText(`30 of ${Number.parseInt(said ?? '', 10)} are listed`)).toBeVisible();
});
