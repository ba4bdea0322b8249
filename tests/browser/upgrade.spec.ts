import { expect, test, titleOf } from './site.ts';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the printed figures are there in both languages, and no list is claimed', async ({
    page,
  }) => {
    await page.goto('./zh/pinghu/upgrade/');
    await expect(titleOf(page)).toHaveText('“两化”改造');
    for (const text of ['142 个', '60.2 亿元', '没有公布项目清单']) {
      await expect(page.locator('main')).toContainText(text);
    }
    await page.goto('./en/pinghu/upgrade/');
    for (const text of ['142', 'CNY 6.02 bn', 'print no list of projects']) {
      await expect(page.locator('main')).toContainText(text);
    }
  });

  test('a printed figure leads to its evidence', async ({ page }) => {
    await page.goto('./zh/pinghu/upgrade/');
    await page.getByRole('link', { name: '出处：“两化”改造项目' }).click();
    await expect(page).toHaveURL(/sources/);
    await expect(page.locator('main')).toContainText('142个');
  });

  test('every project is listed, with its totals in a stated unit', async ({ page }) => {
    await page.goto('./zh/demo/upgrade/');
    const list = page.locator('[id^="upgrade-"]');
    const count = await list.count();
    expect(count).toBeGreaterThan(30);
    await expect(page.locator('main')).toContainText(`下面列出的 ${count} 个项目`);
    const total = page.getByRole('row', { name: /^合计/ });
    await expect(total).toContainText(`${count} 个`);
    await expect(total).toContainText('亿元');
  });
});

for (const [path, part, title] of [
  ['./zh/demo/upgrade/?kind=green', 'kind=green', '链接里有没采用的内容'],
  ['./en/demo/upgrade/?kind=green', 'kind=green', 'Part of the link is not used'],
] as const) {
  test(`${path} says which part of it is not read`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByText(title)).toBeVisible();
    await expect(page.locator('main')).toContainText(part);
  });
}

test('a phone shows place, kind and stage below the name of a project', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 900 });
  await page.goto('./en/demo/upgrade/');
  const row = page.locator('#upgrade-upgrade-01');
  await expect(row.getByText('Demo Town 4 · Digital · Completed')).toBeVisible();
  await expect(row.getByRole('cell')).toHaveCount(1);
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(row.getByRole('cell')).toHaveCount(4);
});
