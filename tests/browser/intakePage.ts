import type { Page } from '@playwright/test';
import { awake, expect } from './site.ts';

export const ARTICLE = `示例一镇一季度经济开局平稳

一季度，示例一镇经济开局平稳。初步核算，全镇实现地区生产总值28.6亿元，同比增长5.2%；规上工业增加值14.3亿元，增长7.1%。

1—3月完成固定资产投资9.8亿元。实到外资2320万美元。签约亿元以上项目4个。
`;

/** Activates the page as a reader does. */
export async function live(page: Page, path = './zh/demo/intake/'): Promise<void> {
  await page.goto(path);
  await awake(page);
  await page.mouse.move(300, 300);
  await page.mouse.move(310, 310);
  await expect(page.locator('[data-live]')).toBeAttached();
}

export async function readArticle(page: Page, text = ARTICLE, day = '2024-04-22'): Promise<void> {
  await page.getByLabel('发布日期').fill(day);
  await page.getByLabel('原文或表格').fill(text);
  await page.getByRole('button', { name: '找出数字' }).click();
  await expect(page.locator('#row-1')).toBeVisible();
}

export const row = (page: Page, number: number) => page.locator(`#row-${number}`);

/** Drops a file on the page, at any position. */
export async function dropFile(
  page: Page,
  name: string,
  content: string | readonly number[],
): Promise<void> {
  await page.evaluate(
    ([fileName, given]) => {
      const data = new DataTransfer();
      const part = typeof given === 'string' ? given : new Uint8Array(given);
      data.items.add(new File([part], fileName));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
    },
    [name, content] as const,
  );
}
