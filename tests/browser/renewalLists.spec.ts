import type { Page } from '@playwright/test';
import { awake, expect, test } from './site.ts';

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await awake(page);
  await page.mouse.move(200, 200);
  await expect(page.locator('[data-live]')).toBeAttached();
}

const list = (page: Page) => page.locator('section[aria-labelledby="list"]');

test('a long list shows thirty, more by keyboard, and going back from a firm restores them and the row', async ({
  page,
}) => {
  await open(page, './zh/demo/renewal/?list=warnings');
  const items = list(page).locator('ul > li:has(svg)');
  await expect(items).toHaveCount(30);
  await page.getByRole('button', { name: '再列 30 条' }).focus();
  await page.keyboard.press('Enter');
  await expect(items).toHaveCount(60);
  await expect(items.nth(30).getByRole('link').first()).toBeFocused();
  const left = items.nth(44).getByRole('link').first();
  const name = await left.textContent();
  await left.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#firm')).toHaveText(name ?? '');
  await page.goBack();
  await expect(items).toHaveCount(60);
  await expect(left).toBeFocused();
  await expect(left).toBeInViewport();
  // Another list starts from the beginning.
  await page.locator('summary', { hasText: '全部' }).first().click();
  await page.getByRole('link', { name: /^培育/ }).click();
  await expect(items).toHaveCount(30);
});

test('going back to the table of firms restores the row, far down', async ({ page }) => {
  await open(page, './zh/demo/renewal/?list=firms');
  const box = page.locator('section[aria-labelledby="firms"] table');
  await box.locator('tbody tr[aria-rowindex] a').first().focus();
  await page.keyboard.press('End');
  for (let i = 0; i < 3; i++) await page.keyboard.press('PageUp');
  const left = page.locator('tbody tr[aria-rowindex] [data-row-focus]:focus');
  const row = await left.evaluate((link) => link.closest('tr')?.getAttribute('aria-rowindex'));
  expect(Number(row)).toBeGreaterThan(500);
  await page.keyboard.press('Enter');
  await expect(page.locator('#firm')).toBeVisible();
  await page.goBack();
  const again = box.locator(`tr[aria-rowindex="${row}"] [data-row-focus]`);
  await expect(again).toBeFocused();
  await expect(again).toBeInViewport();
});

test('the second click of a double click opens nothing on the next page', async ({ page }) => {
  await open(page, './zh/demo/renewal/?list=warnings');
  // The target of the second click: a link that covers the whole next page.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '[aria-labelledby="firm-history"] tbody a { position: fixed; inset: 0; z-index: 9 }',
    );
    document.adoptedStyleSheets.push(sheet);
  });
  const link = list(page).locator('ul > li:has(svg) a').first();
  // The next page is drawn between the two clicks of a person.
  await link.dblclick({ delay: 60 });
  await expect(page.locator('#firm')).toBeVisible();
  await expect(page).not.toHaveURL(/year=/);
  // A deliberate click opens it.
  await page.mouse.click(300, 300);
  await expect(page).toHaveURL(/year=/);
});

test('a policy for many firms does not make a page of tens of thousands of pixels', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, './zh/demo/renewal/?list=policies');
  await expect(list(page).locator('tbody').first()).toBeVisible();
  for (const body of await list(page).locator('tbody').all()) {
    expect(await body.locator('tr').count()).toBeLessThanOrEqual(30);
  }
});

test('a project takes little space on a phone, and is not wider than it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, './zh/demo/renewal/?list=projects');
  const rows = list(page).locator('tbody tr');
  await expect(rows).toHaveCount(30);
  const heights = await rows.evaluateAll((all) =>
    all.map((row) => row.getBoundingClientRect().height),
  );
  expect(heights.reduce((a, b) => a + b, 0) / heights.length).toBeLessThan(230);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
