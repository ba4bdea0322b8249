import type { Page } from '@playwright/test';
import { ARTICLE, dropFile, live, readArticle, row } from './intakePage.ts';
import { awake, expect, test } from './site.ts';

const PICTURE = [0x89, 0x50, 0x4e, 0x47, 0, 0, 0];
const OTHER = '示例二镇上半年快讯\n\n上半年，示例二镇完成固定资产投资7.7亿元。\n';
const kept = (page: Page) =>
  expect(page.getByText('草稿已存在这台设备上')).toHaveAttribute('aria-busy', 'false');

async function acceptFirst(page: Page): Promise<void> {
  await row(page, 1).focus();
  await page.keyboard.press('a');
  await expect(row(page, 1)).toHaveAccessibleName(/已接受/);
  await kept(page);
}

/** A table whose rows are used as given, without an article. */
async function readTable(page: Page, lines: readonly string[]): Promise<void> {
  await dropFile(page, '表.csv', `${lines.join('\n')}\n`);
  await page.getByRole('button', { name: '照这样读' }).click();
  await expect(row(page, 1)).toBeVisible();
}

test('a file that is refused or stopped does not change the draft', async ({ page }) => {
  await live(page);
  await readArticle(page);
  await acceptFirst(page);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await dropFile(page, 'map.png', PICTURE);
  await expect(page.getByText('map.png 读不了')).toBeInViewport();
  await expect(row(page, 1)).toHaveAccessibleName(/已接受/);
  await dropFile(page, '表.csv', '地区,指标,时期,数值\n示例一镇,地区生产总值,2023-Q3,5\n');
  await page.getByRole('button', { name: '取消' }).click();
  await expect(row(page, 1)).toHaveAccessibleName(/已接受/);
  await dropFile(page, '长.txt', `${ARTICLE}\n`.repeat(8000));
  await page.getByRole('button', { name: '停止读取' }).click();
  await expect(row(page, 1)).toHaveAccessibleName(/已接受/);
  await page.reload();
  await expect(row(page, 1)).toHaveAccessibleName(/已接受/);
});

test('another article sets the draft aside, without taking over anything from the first', async ({
  page,
}) => {
  await live(page);
  await readArticle(page);
  await acceptFirst(page);
  await dropFile(page, '二.txt', OTHER);
  await expect(page.getByText('提议的 1 行')).toBeVisible();
  // The day in the form belonged to the first article.
  await expect(page.getByText(/有 1 行原文没有写年份/)).toBeVisible();
  await page.reload();
  await expect(page.getByText('提议的 1 行')).toBeVisible();
  await page.getByRole('button', { name: '换回前一份草稿' }).click();
  await expect(row(page, 1)).toHaveAccessibleName(/已接受/);
  await page.getByRole('button', { name: '换回前一份草稿' }).click();
  await expect(page.getByText('提议的 1 行')).toBeVisible();
});

for (const width of [390, 1440]) {
  test(`the current row stays in view at ${width} px, by pointer and by key`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await live(page);
    await readArticle(page, `${ARTICLE}${'市民说，这一带变了样。\n\n'.repeat(12)}`);
    const fourth = row(page, 4).getByRole('button', { name: '接受' });
    await fourth.scrollIntoViewIfNeeded();
    await page.waitForTimeout(100);
    const before = await page.evaluate(() => scrollY);
    await fourth.click();
    await expect(row(page, 4)).toHaveAccessibleName(/已接受/);
    await page.waitForTimeout(100);
    const after = await page.evaluate(() => scrollY);
    expect(Math.abs(after - before)).toBeLessThan(60);
    for (const key of ['j', 'j', 'k', 'r', 'a', 'k', 'k', 'k']) {
      await page.keyboard.press(key);
      await page.waitForTimeout(50);
      await expect(page.locator('[id^=row-]:focus')).toBeInViewport();
    }
  });

  test(`the bar at the bottom covers no focused element at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await live(page);
    await readArticle(page, ARTICLE.repeat(3));
    await row(page, 2).focus();
    await page.keyboard.press('e');
    const covered: string[] = [];
    for (let i = 0; i < 70; i++) {
      await page.keyboard.press('Tab');
      const under = await page.evaluate(() => {
        const { activeElement: on } = document;
        const bar = document.querySelector('a[href="#diff"]')?.closest('section > div');
        if (!on || !bar || bar.contains(on)) return '';
        const [a, b] = [on.getBoundingClientRect(), bar.getBoundingClientRect()];
        return a.top >= b.top - 1 && a.bottom <= b.bottom + 1 ? on.outerHTML.slice(0, 80) : '';
      });
      if (under) covered.push(under);
    }
    expect(covered).toEqual([]);
  });
}

test('a double press decides one row, not the next one that moves under the pointer', async ({
  page,
}) => {
  await live(page);
  await readArticle(page, ARTICLE, '');
  const reject = row(page, 2).getByRole('button', { name: '拒绝' });
  await reject.scrollIntoViewIfNeeded();
  await reject.dblclick();
  await expect(row(page, 2)).toHaveAccessibleName(/已拒绝/);
  await expect(page.getByText(/拒绝 1$/)).toBeVisible();
});

test('two rows that contradict each other do not enter, and each leads to its correction', async ({
  page,
}) => {
  await live(page);
  await readTable(page, [
    '地区,指标,时期,数值',
    '示例一镇,地区生产总值,2030-Q3,28.6',
    '示例一镇,地区生产总值,2030-Q3,29.6',
    '示例一镇,固定资产投资,2030-Q3,9',
  ]);
  await expect(row(page, 1)).toContainText('草稿里说法不一：第 2 行 地区生产总值 29.6 亿元');
  await expect(row(page, 2)).toContainText('草稿里说法不一：第 1 行 地区生产总值 28.6 亿元');
  await row(page, 1).getByRole('button', { name: '接受' }).click();
  await row(page, 2).getByRole('button', { name: '接受' }).click();
  await row(page, 3).getByRole('button', { name: '接受' }).click();
  await expect(page.getByText('不能写入 2 行').first()).toBeVisible();
  await expect(page.getByText('新增 1 行').first()).toBeVisible();
  await page.getByRole('link', { name: '第 2 行 地区生产总值 29.6 亿元' }).click();
  await expect(row(page, 2)).toBeFocused();
  await page.keyboard.press('r');
  await expect(page.getByText('不能写入')).toHaveCount(0);
  await expect(page.getByText('新增 2 行').first()).toBeVisible();
});

test('a second tab does not overwrite changes that it has not seen, and says so', async ({
  context,
}) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  const url = `${process.env.SITE_URL}zh/demo/intake/`;
  await live(one, url);
  await readArticle(one);
  await kept(one);
  await live(two, url);
  await expect(row(two, 1)).toHaveAccessibleName(/待审/);
  await acceptFirst(one);
  const notice = two.getByText('草稿在另一个标签页里改过');
  await expect(notice).toBeVisible();
  await row(two, 3).focus();
  await two.keyboard.press('r');
  await two.getByRole('button', { name: '换成那边的草稿' }).click();
  await expect(notice).toHaveCount(0);
  await expect(row(two, 1)).toHaveAccessibleName(/已接受/);
  await expect(row(two, 3)).toHaveAccessibleName(/待审/);
  await expect(two.getByRole('button', { name: '换回前一份草稿' })).toBeVisible();
  await row(two, 4).focus();
  await two.keyboard.press('r');
  await expect(one.getByText('草稿在另一个标签页里改过')).toBeVisible();
  await one.getByRole('button', { name: '以这里的为准' }).click();
  await kept(one);
  await one.reload();
  await expect(row(one, 1)).toHaveAccessibleName(/已接受/);
  await expect(row(one, 4)).toHaveAccessibleName(/待审/);
});

test('typed text survives a reload and a change of language, and appears without a move', async ({
  page,
}) => {
  await live(page);
  const field = page.getByLabel('原文或表格');
  await field.fill(ARTICLE);
  await page.getByLabel('发布日期').fill('2024-04-22');
  await page.waitForTimeout(300);
  await page.reload();
  await expect(field).toHaveValue(ARTICLE);
  await expect(page.getByLabel('发布日期')).toHaveValue('2024-04-22');
  await field.fill(`${ARTICLE}完。`);
  await page.waitForTimeout(300);
  await page.getByRole('link', { name: 'EN', exact: true }).click();
  await expect(page.getByLabel('Article or table')).toHaveValue(`${ARTICLE}完。`);
  await page.getByRole('button', { name: 'Find the figures' }).click();
  await expect(row(page, 1)).toBeVisible();
  await page.getByRole('button', { name: 'Start anew' }).click();
  await expect(page.getByLabel('Article or table')).toHaveValue('');
});

test('without a draft the page waits for the reader before it loads its tools', async ({
  page,
}) => {
  await page.goto('./zh/demo/intake/');
  await awake(page);
  await page.waitForTimeout(1500);
  await expect(page.locator('[data-live]')).toHaveCount(0);
});

test('an unreadable form shows the reason, and leads to the field', async ({ page }) => {
  await live(page);
  await page.getByRole('button', { name: '找出数字' }).click();
  await expect(page.getByText('先贴进文字或单元格')).toBeVisible();
  await expect(page.getByLabel('原文或表格')).toBeFocused();
  await page.getByLabel('原文或表格').fill(ARTICLE);
  await page.getByLabel('发布日期').fill('4月22日');
  await page.getByRole('button', { name: '找出数字' }).click();
  await expect(page.getByLabel('发布日期')).toBeFocused();
  await page.getByLabel('原文或表格').focus();
  await dropFile(page, '二.txt', OTHER);
  await expect(page.getByLabel('发布日期')).toBeFocused();
  await expect(page.getByText('日期写成 2023-04-25 这样')).toBeVisible();
  await expect(row(page, 1)).toHaveCount(0);
});
