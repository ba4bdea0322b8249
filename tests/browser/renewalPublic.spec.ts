import { axeFaults } from './axe.ts';
import { awake, expect, test } from './site.ts';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the public sees only counts of firms, with a word for a withheld one', async ({ page }) => {
    await page.goto('./zh/demo/renewal/');
    const main = page.locator('main');
    await expect(main.getByRole('table').first()).toBeVisible();
    await expect(main).toContainText('不公布');
    await expect(main).not.toContainText(/示例企业\d|示例项目\d/);
  });

  test('progress is shown as printed, and a share of “more than” as an upper bound', async ({
    page,
  }) => {
    await page.goto('./zh/pinghu/renewal/');
    const main = page.locator('main');
    await expect(main).toContainText('153.23 亩');
    await expect(main).toContainText('的 37.5%（上限');
    await expect(main).toContainText('的 38.4%（上限');
    const mark = main.getByRole('link', { name: '出处：腾退低效企业' });
    await mark.click();
    await expect(page).toHaveURL(/sources\/#f-\d+$/);
    await expect(page.locator('tr:target')).toContainText('15家');
  });
});

for (const [language, width, scheme] of [
  ['zh', 390, 'dark'],
  ['en', 1440, 'light'],
] as const) {
  test(`the public page becomes interactive, without faults for axe (${language}, ${width}, ${scheme})`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`./${language}/demo/renewal/`);
    await awake(page);
    await page.mouse.move(200, 200);
    await expect(page.locator('[data-live]')).toBeAttached();
    await expect(page.getByRole('table').first()).toBeVisible();
    expect(await axeFaults(page, { within: 'main' })).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}
