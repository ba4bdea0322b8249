import type { Page } from '@playwright/test';
import { awake, expect, test } from './site.ts';

const ROW =
  'case,kind,enterprise,found,listed,issue_zh,due,source\n' +
  'mine-1,rectification,firm-100,2020-02-01,2020-02-02,虚构本机案件,2020-03-01,demo_renewal\n';

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await awake(page);
  await page.mouse.move(200, 200);
  await expect(page.locator('[data-live]')).toBeAttached();
}

async function enter(page: Page): Promise<void> {
  await open(page, './zh/demo/renewal/?list=ledger');
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'mine.csv', mimeType: 'text/csv', buffer: Buffer.from(ROW) });
  await page.getByRole('button', { name: '把 1 条记入本机' }).click();
  await expect(page.getByText('本机未公布 1 条')).toBeVisible();
}

test('a case of this device counts in warnings, park and firm, and is marked as not published', async ({
  page,
}) => {
  await enter(page);
  // The longest overdue case, and so the first in the list.
  await open(page, './zh/demo/renewal/?list=warnings');
  await expect(page.getByText('本机未公布的案件 1 条')).toBeVisible();
  const first = page.locator('section[aria-labelledby="list"] ul > li:has(svg)').first();
  await expect(first).toContainText('虚构本机案件');
  await expect(first).toContainText('本机未公布：新增');
  await first.getByRole('link').first().click();
  await expect(page.locator('#firm')).toBeVisible();
  for (const id of ['firm-warnings', 'firm-cases']) {
    const part = page.locator(`section[aria-labelledby="${id}"]`);
    await expect(part).toContainText('虚构本机案件');
    await expect(part).toContainText('本机未公布：新增');
  }
  const firm = new URL(page.url());
  await open(page, firm.pathname);
  const cases = page.locator('section[aria-labelledby="park-cases"] tbody tr');
  await expect(cases.first()).toContainText('虚构本机案件');
  await expect(cases.first()).toContainText('本机未公布：新增');
  await open(page, './en/demo/renewal/');
  await expect(page.locator('#warnings')).toContainText('Not published: added here');
  await expect(page.locator('section[aria-labelledby="ledger"] ol > li').first()).toContainText(
    'Not published: added here',
  );
});

test('the public view has no case of this device', async ({ page }) => {
  await open(page, './zh/demo/renewal/?day=2024-01-20');
  const told = async () => {
    await page.locator('summary', { hasText: '公开版看到的' }).click();
    const button = page.getByRole('button', { name: '按公开版的规则算一遍' });
    await button.click();
    return page.locator('table[data-subject="case"]').textContent();
  };
  const before = await told();
  await enter(page);
  await open(page, './zh/demo/renewal/?day=2024-01-20');
  await expect(page.getByText('本机未公布的案件 1 条')).toBeVisible();
  expect(await told()).toBe(before);
});

test('after an import, an undo or a discard the focus is on the message', async ({ page }) => {
  await open(page, './zh/demo/renewal/?list=ledger');
  const choose = (text: string) =>
    page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'mine.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  const heard = async (text: string) => {
    const line = page.getByRole('status').filter({ hasText: text });
    await expect(line).toBeFocused();
    await expect(line).toBeInViewport();
  };
  const press = async (name: string) => {
    await page.getByRole('button', { name }).focus();
    await page.keyboard.press('Enter');
  };
  await press('新增案件');
  await expect(page.getByLabel('案号')).toBeFocused();
  await press('取消');
  await heard('没有记入任何改动');
  await choose(ROW);
  await expect(page.getByRole('heading', { name: 'mine.csv 与台账比较' })).toBeFocused();
  await press('取消');
  await heard('没有记入任何改动');
  await choose(ROW);
  await press('把 1 条记入本机');
  await heard('文件里的 1 条已记入本机');
  await press('撤销上一步');
  await heard('上一步已撤销');
  await press('重做');
  await heard('已重做');
  await press('丢弃本机改动');
  await heard('已丢弃本机改动');
  await press('找回丢弃的改动');
  await heard('丢弃的改动已找回');
});

test('a case opened and closed by keyboard leads back to its row', async ({ page }) => {
  await open(page, './zh/demo/renewal/?list=ledger');
  const row = page.locator('tr[aria-rowindex="4"] [data-row-focus]');
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#case')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('#case')).toHaveCount(0);
  await expect(row).toBeFocused();
});
