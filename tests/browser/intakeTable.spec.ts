import { dropFile, live, row } from './intakePage.ts';
import { expect, test } from './site.ts';

test('a table without a period asks for it, and stays open until it can be read', async ({
  page,
}) => {
  await live(page);
  await dropFile(page, '报表.csv', '地区,地区生产总值（亿元）\n示例一镇,28.6\n其中：示例二镇,9\n');
  const period = page.getByLabel('整张表的期间');
  await expect(page.getByRole('combobox', { name: /^地区生产总值/ })).toHaveValue('spread');
  await page.getByRole('button', { name: '照这样读' }).click();
  await expect(period).toBeFocused();
  await expect(page.getByText('表里没有说期间')).toBeVisible();
  await period.fill('2031年一季度');
  const gdp = page.getByRole('combobox', { name: /^地区生产总值/ });
  await gdp.selectOption('skip');
  await page.getByRole('button', { name: '照这样读' }).click();
  await expect(page.getByText('还没有一列是数值')).toBeVisible();
  // An unreadable table leaves the form unchanged.
  await gdp.selectOption('value');
  await page.getByLabel('整张表的指标').fill('');
  await page.getByRole('button', { name: '照这样读' }).click();
  await expect(page.getByText('报表.csv 读不了')).toBeVisible();
  await expect(period).toHaveValue('2031年一季度');
  await expect(gdp).toHaveValue('value');
  await page.getByLabel('整张表的指标').fill('地区生产总值');
  await page.getByRole('button', { name: '照这样读' }).click();
  await expect(row(page, 1)).toContainText('地区生产总值 28.6 亿元');
  await expect(row(page, 2)).toContainText('示例二镇');
  await expect(page.getByText('数据集里没有的名字')).toHaveCount(0);
});

test('a reading that fails shows the reason', async ({ page }) => {
  await live(page);
  await page.evaluate(() => {
    class Failing extends EventTarget {
      postMessage() {
        const data = { kind: 'failed', message: 'Maximum call stack size exceeded' };
        setTimeout(() => this.dispatchEvent(new MessageEvent('message', { data })));
      }
      terminate() {}
    }
    Object.assign(window, { Worker: Failing });
  });
  await dropFile(page, '长.txt', '一季度，示例一镇实现地区生产总值28.6亿元。');
  await expect(page.getByText('长.txt 没有读成')).toBeVisible();
  await expect(page.getByText(/原因：Maximum call stack size exceeded/)).toBeVisible();
});
