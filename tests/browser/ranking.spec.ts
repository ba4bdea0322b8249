import { awake, expect, test } from './site.ts';

const PAGE = './zh/demo/standings/2023-Q4/';
const table = (page: import('@playwright/test').Page) =>
  page.locator('#ranking ~ div > table').first();

/** Activates the ranking as a reader does. */
async function stir(page: import('@playwright/test').Page): Promise<void> {
  await awake(page);
  await expect(async () => {
    await page.mouse.move(200 + Math.random() * 100, 300);
    await page.evaluate(() => scrollBy(0, 1));
    await page.locator('#w-gdp').focus();
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/\?w=/, { timeout: 500 });
  }).toPass();
}

test('the ranking is in the page before any script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${process.env.SITE_URL}${PAGE}`);
  await expect(table(page).locator('tbody tr').first()).toContainText('示例一镇');
  await expect(table(page).locator('tbody tr').first()).toContainText('88.2');
  await expect(page.locator('#method')).toContainText('功效系数');
  await expect(page.locator('#lift')).toBeVisible();
  await context.close();
});

test('a moved weight changes the others and the totals, and is in the link', async ({ page }) => {
  await page.goto(PAGE);
  const before = await table(page).locator('tbody tr').first().textContent();
  const announced = page.locator('#ranking ~ div > table tbody tr', { hasText: '公布：红旗奖' });
  const winnersNow = async () =>
    (await announced.locator('th').allTextContents())
      .map((text) => /示例.*?(镇|街道|园区)/.exec(text)?.[0])
      .sort();
  const winners = await winnersNow();
  expect(winners).toHaveLength(2);
  await stir(page);
  const slider = page.locator('#w-gdp');
  await slider.focus();
  for (let i = 0; i < 40; i++) await page.keyboard.press('ArrowRight');
  await expect(page.locator('output[for="w-gdp"]')).not.toHaveText('12.0');
  // The link is updated when the reader pauses.
  await expect(async () => {
    const carried = new URL(page.url()).searchParams.get('w')?.split(',') ?? [];
    const shown = await page.locator('output').allTextContents();
    expect(carried).toHaveLength(shown.length);
    for (const [i, text] of shown.entries()) {
      // The displayed value is rounded to one or two digits.
      expect(Math.abs(Number(text) - Number(carried[i]))).toBeLessThan(0.06);
    }
  }).toPass();
  const shown = await page.locator('output').allTextContents();
  expect(shown.map(Number).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(100, 0);
  await expect(page.getByText('这是试算')).toBeVisible();
  await expect(table(page).locator('tbody tr').first()).not.toHaveText(before ?? '');
  // A trial has a mark of its own; the announced winners keep theirs.
  await expect(page.getByText('试算第一').first()).toBeVisible();
  expect(await winnersNow()).toEqual(winners);
  // A trial is drawn in a worker.
  await expect(page.getByText(/居首的比例/).first()).toBeVisible();
  const link = page.url();
  await page.goto(link);
  await expect(page.locator('output')).toHaveText(shown);
  await page.getByRole('link', { name: '恢复公布的权重' }).click();
  await expect(page).toHaveURL(new RegExp(`${PAGE}$`));
  await expect(page.locator('output[for="w-gdp"]')).toHaveText('12.0');
});

test('a locked weight stays where it is', async ({ page }) => {
  await page.goto(PAGE);
  await stir(page);
  const output = page.locator('output[for="w-services_growth"]');
  await page.waitForTimeout(300);
  const value = await output.textContent();
  await page.getByLabel('锁住服务业增加值增速的权重').check({ force: true });
  await page.locator('#w-gdp').focus();
  for (let i = 0; i < 10; i++) await page.keyboard.press('ArrowRight');
  await expect(page.locator('output[for="w-gdp"]')).not.toHaveText('12.0');
  await expect(output).toHaveText(value ?? '');
});

test('sort, group, rule and the selected unit are links that keep the scroll position', async ({
  page,
}) => {
  await page.goto(`${PAGE}?sort=gdp`);
  await expect(table(page).locator('tbody tr').first()).toContainText('示例五镇');
  await page.goto(`${PAGE}?field=b`);
  await expect(page.locator('#ranking ~ div > table')).toHaveCount(1);
  await page.goto(`${PAGE}?score=min-max&aggregate=geometric`);
  await expect(page.locator('#method')).toContainText('几何平均');
  await expect(page.getByText('这是试算')).toBeVisible();
  await page.goto(`${PAGE}?lift=demo-town-4`);
  await expect(page.locator('#lift')).toContainText('示例四镇怎样前进一位');
});

test('the ranking is exported as CSV that names its rules', async ({ page }) => {
  await page.goto(PAGE);
  await stir(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出 CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('demo_ten_indicators-2023-Q4.csv');
  const stream = await download.createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString('utf8');
  expect(text.startsWith('\ufeffcontest,rules,')).toBe(true);
  expect(text.trimEnd().split('\n')).toHaveLength(10);
  expect(text.match(/演示数据 · 虚构单位/g)).toHaveLength(9);
});

test('a real contest without published rules has no ranking and shows the reason', async ({
  page,
}) => {
  await page.goto('./zh/pinghu/standings/2023-Q1/');
  await expect(page.getByRole('heading', { name: '为什么没有总分' })).toBeVisible();
  await expect(page.locator('#ranking')).toHaveCount(0);
});
