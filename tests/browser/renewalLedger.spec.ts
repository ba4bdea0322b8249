import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { awake, expect, test } from './site.ts';

const LEDGER = './zh/demo/renewal/?list=ledger';

async function openLedger(page: Page, address = LEDGER): Promise<void> {
  await page.goto(address);
  await awake(page);
  // The page becomes interactive with the reader's first move.
  await page.mouse.move(200, 200);
  await expect(page.getByRole('link', { name: '回到总览' })).toBeVisible();
}

const rows = (page: Page) =>
  page.locator('section[aria-labelledby="ledger"] tbody tr[aria-rowindex]');

async function exported(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^导出 cases.csv/ }).click();
  return readFile(await (await download).path(), 'utf8');
}

const importFile = (page: Page, text: string, name = 'mine.csv') =>
  page
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the longest overdue case is named, with the number of days', async ({ page }) => {
    await page.goto('./zh/demo/renewal/');
    const items = page.locator('section[aria-labelledby="ledger"] ol > li');
    const days = (await items.allInnerTexts()).flatMap((text) => {
      const [, over] = /逾期 (\d+) 天/.exec(text) ?? [];
      return over ? [Number(over)] : [];
    });
    expect(days.length).toBeGreaterThan(1);
    expect(days).toEqual(days.toSorted((a, b) => b - a));
  });

  test('the public view has a word for a withheld number, and never 0', async ({ page }) => {
    await page.goto('./zh/demo/renewal/');
    await page.locator('summary', { hasText: '公开版看到的' }).click();
    const table = page.locator('table[data-subject="low_efficiency"]');
    await expect(table.getByText('不公布').first()).toBeVisible();
    for (const cell of await table.locator('tbody td[data-label]').allInnerTexts()) {
      expect(cell).not.toMatch(/^0(\n|$)/);
    }
    await expect(page.getByText('合为一行').first()).toBeVisible();
  });
});

test('filters and search are in the link, and Back closes a case', async ({ page }) => {
  await openLedger(page);
  const all = await rows(page).count();
  await page.getByRole('link', { name: /^逾期 \d+ 条/ }).click();
  await expect(page).toHaveURL(/state=overdue/);
  const overdue = await rows(page).count();
  expect(overdue).toBeGreaterThan(0);
  expect(overdue).toBeLessThan(all);
  await page.getByRole('searchbox').fill('消防');
  await expect(page).toHaveURL(/q=/);
  await page.getByRole('combobox', { name: '状态' }).selectOption('');
  await expect(rows(page).first()).toContainText('消防');
  const before = page.url();
  await rows(page).first().getByRole('link').first().click();
  await expect(page.locator('#case')).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(before);
  await expect(page.locator('#case')).toHaveCount(0);
});

test('a case is corrected, another added; both survive a reload, are marked, undone and discarded', async ({
  page,
}) => {
  await openLedger(page, `${LEDGER}&case=case-r01`);
  await page.getByLabel('步骤内容').fill('补办消防验收');
  await page.getByRole('button', { name: '记入本机' }).click();
  await expect(page.getByText('已记入本机')).toBeVisible();
  await expect(page.getByText('补办消防验收')).toBeVisible();

  await page.getByRole('button', { name: '新增案件' }).click();
  const form = page.locator('form', { hasText: '新增案件' });
  await form.getByLabel('企业', { exact: true }).fill('没有这家');
  await form.getByRole('button', { name: '记入本机' }).click();
  await expect(form.getByText('没有这家企业')).toBeVisible();
  await form.getByLabel('企业', { exact: true }).fill('firm-100');
  await form.getByRole('button', { name: '记入本机' }).click();
  await expect(form.getByRole('alert')).toContainText('问题（中文）');
  await form.getByLabel('问题（中文）').fill('=1+1 虚构');
  await form.getByLabel('来源').selectOption('demo_renewal');
  await form.getByRole('button', { name: '记入本机' }).click();
  await expect(page.getByText('本机未公布 2 条')).toBeVisible();
  await expect(page.getByText('本机未公布：新增')).toBeVisible();

  await page.reload();
  await awake(page);
  await page.mouse.move(210, 210);
  await expect(page.getByText('本机未公布 2 条')).toBeVisible();
  const csv = await exported(page);
  expect(csv).toContain("'=1+1 虚构");

  await page.getByRole('button', { name: '撤销上一步' }).click();
  await expect(page.getByText('本机未公布 1 条')).toBeVisible();
  await page.getByRole('button', { name: '重做' }).click();
  await page.getByRole('button', { name: '丢弃本机改动' }).click();
  await expect(page.getByText('本机改动已丢弃')).toBeVisible();
  await expect(page.getByText('补办消防验收')).toHaveCount(0);

  // The exported file restores the same cases.
  await importFile(page, csv);
  await expect(page.getByRole('button', { name: '把 2 条记入本机' })).toBeVisible();
  await page.getByRole('button', { name: '把 2 条记入本机' }).click();
  await expect(page.getByText('补办消防验收')).toBeVisible();
  expect(await exported(page)).toBe(csv);
});

test('a closing date before the finding is reported in the form', async ({ page }) => {
  await openLedger(page, `${LEDGER}&case=case-r01`);
  await page.getByLabel('做了什么').selectOption('close');
  await page.getByLabel('日期').fill('2020-01-01');
  await page.getByRole('button', { name: '记入本机' }).click();
  await expect(page.getByRole('alert')).toContainText('不早于');
  await page.getByLabel('日期').fill('1 月 1 日');
  await page.getByRole('button', { name: '记入本机' }).click();
  await expect(page.getByText('写成 2024-04-22 这样的日期')).toBeVisible();
});

test('a bad file is reported cell by cell, and none of it is imported', async ({ page }) => {
  await openLedger(page);
  const csv = await exported(page);
  await importFile(page, csv.replace('firm-037', 'firm-03x').replace('2023-08-25', '2023/8/25'));
  await expect(page.getByText('mine.csv 有 2 处要改，没有采用')).toBeVisible();
  await expect(page.locator('td', { hasText: 'firm-03x' })).toBeVisible();
  await expect(page.locator('td', { hasText: '2023/8/25' })).toBeVisible();
  expect(await exported(page)).toBe(csv);
});

test('ten thousand cases can be scrolled and stepped through by keys, with few of them in the page', async ({
  page,
}) => {
  await openLedger(page);
  const head = 'case,kind,enterprise,found,listed,issue_zh,due,source\n';
  const body = Array.from(
    { length: 10_000 },
    (_, i) =>
      `big-${i},rectification,firm-037,2023-01-02,2023-01-09,虚构 ${i},2023-12-31,demo_renewal\n`,
  );
  await importFile(page, head + body.join(''));
  await page.getByRole('button', { name: '把 10,000 条记入本机' }).click();
  await expect(page.getByText('共 10,020 条')).toBeVisible();
  expect(await rows(page).count()).toBeLessThan(200);
  await rows(page).first().getByRole('link').first().focus();
  await page.keyboard.press('End');
  await expect(page.locator('tr[aria-rowindex="10021"] a').first()).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('tr[aria-rowindex="3"] a').first()).toBeFocused();
  await page.getByRole('searchbox').fill('虚构 9999');
  await expect(rows(page)).toHaveCount(1);
});

for (const [language, width, scheme] of [
  ['zh', 390, 'light'],
  ['en', 1440, 'dark'],
] as const) {
  test(`axe finds nothing, and nothing is wider than the page (${language}, ${width}, ${scheme})`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`./${language}/demo/renewal/?list=ledger&case=case-r01`);
    await awake(page);
    await page.mouse.move(200, 200);
    await expect(page.locator('#case')).toBeVisible();
    expect(await axeFaults(page, { within: 'main' })).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

test('two tabs that write into one ledger keep the changes of both', async ({ page, context }) => {
  const mend = async (tab: Page, id: string, what: string) => {
    await tab.getByLabel('步骤内容').fill(what);
    await tab.getByRole('button', { name: '记入本机' }).click();
    await expect(tab.getByText(what)).toBeVisible();
    await expect(tab).toHaveURL(new RegExp(id));
  };
  const other = await context.newPage();
  await openLedger(page, `${LEDGER}&case=case-r01`);
  await openLedger(other, `${LEDGER}&case=case-r02`);
  await mend(page, 'case-r01', '第一页写的');
  await mend(other, 'case-r02', '第二页写的');
  await page.reload();
  await awake(page);
  await page.mouse.move(210, 210);
  await expect(page.getByText('本机未公布 2 条')).toBeVisible();
  const csv = await exported(page);
  expect(csv).toContain('第一页写的');
  expect(csv).toContain('第二页写的');
});

test('the page as of an earlier day, its ledger and the public view show the same day', async ({
  page,
}) => {
  await openLedger(page, `${LEDGER}&day=2022-06-01&kind=all`);
  await expect(page.getByText('共 28 条')).toBeVisible();
  await page.getByRole('link', { name: '回到总览' }).click();
  // The firms of 2022 and 2023 are not known yet.
  await expect(page.locator('main summary', { hasText: /^2021\s*年$/ })).toBeVisible();
  await page.locator('summary', { hasText: '公开版看到的' }).click();
  await page.getByRole('button', { name: '按公开版的规则算一遍' }).click();
  const cases = page.locator('table[data-subject="case"]');
  await expect(cases).toContainText('截至 2022-06-01');
  await expect(cases.locator('tr[data-whole]')).toContainText('28');
});

test('on paper the ledger truncates no date and no issue', async ({ page }) => {
  await openLedger(page);
  // A sheet of A4 without its margins.
  await page.setViewportSize({ width: 688, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  const cut = await rows(page)
    .locator('th, td, td *')
    .evaluateAll((cells) =>
      cells.flatMap((cell) =>
        getComputedStyle(cell).display !== 'inline' && cell.scrollWidth > cell.clientWidth + 1
          ? [cell.textContent]
          : [],
      ),
    );
  expect(cut).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(688);
  await expect(page.getByRole('button', { name: '新增案件' })).toBeHidden();
});
