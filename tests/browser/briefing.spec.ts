import { awake, expect, test, titleOf } from './site.ts';

const FRONT = './zh/pinghu/briefing/dushangang/2023-Q1/';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the quarter is readable, with its charts and its evidence', async ({ page }) => {
    await page.goto('./');
    await expect(titleOf(page)).toContainText('红旗奖');
    for (const figure of ['35.1', '164.1', '27.5', '26.4', '3,425', '7,409']) {
      await expect(page.locator('main')).toContainText(figure);
    }
    const charts = page.locator('figure svg:visible');
    await expect(charts).toHaveCount(4);
    await page.getByRole('link', { name: '出处：规上工业总产值', exact: true }).click();
    await expect(page.locator('#e-industrial_output')).toBeVisible();
    await expect(page.locator('#e-industrial_output')).toContainText('16,410,000,000 元');
  });

  test('places and periods are links that lead to pages', async ({ page }) => {
    await page.goto('./zh/demo/briefing/demo-town-1/2023-Q4/');
    await page.locator('summary', { hasText: '2023年四季度' }).click();
    await page.getByRole('link', { name: '2022年三季度' }).click();
    await expect(page).toHaveURL(/demo-town-1\/2022-Q3\/$/);
    await expect(page.locator('main')).toContainText('2022年1–9月累计');
  });
});

test('each tile leads to its evidence, by pointer and by keyboard, and Back closes it', async ({
  page,
}) => {
  await page.goto(FRONT);
  await awake(page);
  const mark = page.getByRole('link', { name: '出处：地区生产总值', exact: true });
  await mark.focus();
  await page.keyboard.press('Enter');
  const drawer = page.getByRole('dialog', { name: '地区生产总值' });
  await expect(drawer).toBeVisible();
  await expect(drawer).toContainText('35.1亿元');
  await expect(drawer).toContainText('3,510,000,000 元');
  await expect(drawer).toContainText('红旗奖报道 第1段');
  await expect(page).toHaveURL(/#e-gdp$/);
  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
  await expect(mark).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`${FRONT}$`));
  await mark.click();
  await expect(drawer).toBeVisible();
  await page.goBack();
  await expect(drawer).toBeHidden();
});

test('every number in a tile has evidence that holds its literal', async ({ page }) => {
  await page.goto(FRONT);
  const tiles = page.locator('article[id^="k-"]');
  await expect(tiles).toHaveCount(8);
  for (const id of [
    'gdp',
    'industrial_output',
    'industrial_value_added',
    'fixed_asset_investment',
    'foreign_capital_contracted',
    'foreign_capital_utilised',
    'projects_registered',
  ]) {
    await expect(page.locator(`#k-${id} a`)).toHaveAttribute('href', `#e-${id}`);
    const literal = await page.locator(`#e-${id} p[lang="zh-CN"]`).first().textContent();
    const shown = await page.locator(`#k-${id} p`).first().textContent();
    expect(literal?.replace(/[^\d.]/g, '')).toBe(shown?.replace(/[^\d.]/g, ''));
  }
  await expect(page.locator('#k-general_budget_revenue')).toContainText('未公布');
});

test('a shared link to a drawer opens it, and closing it stays on the page', async ({ page }) => {
  await page.goto(`${FRONT}#e-gdp`);
  await awake(page);
  const drawer = page.getByRole('dialog', { name: '地区生产总值' });
  await expect(drawer).toBeVisible();
  await drawer.getByRole('link', { name: '关闭' }).click();
  await expect(drawer).toBeHidden();
  await expect(page).toHaveURL(new RegExp(`${FRONT}$`));
});

test('back, forward, reload and a shared link show the same thing', async ({ page }) => {
  await page.goto('./zh/demo/briefing/demo-town-1/2023-Q4/');
  await awake(page);
  const heading = titleOf(page);
  const first = await heading.textContent();
  await page.locator('summary', { hasText: '示例一镇' }).click();
  await page.getByRole('link', { name: '示例八园区', exact: true }).click();
  await expect(page).toHaveURL(/demo-zone-8\/2023-Q4\/$/);
  // The headline replaces the plain title when the figures are loaded.
  await expect(heading).toContainText(/^示例八园区(?!.*简报$)/);
  const second = await heading.textContent();
  const title = await page.title();
  await page.goBack();
  await expect(heading).toHaveText(first ?? '');
  await page.goForward();
  await expect(heading).toHaveText(second ?? '');
  await page.reload();
  await expect(heading).toHaveText(second ?? '');
  await expect(page).toHaveTitle(title);
});

test('the comparison with a year earlier is in the URL', async ({ page }) => {
  await page.goto('./zh/demo/briefing/demo-town-1/2023-Q4/?compare=year');
  await awake(page);
  await expect(page.locator('#k-gdp')).toContainText('上年同期');
  await page.locator('summary', { hasText: '上年同期' }).click();
  await page.getByRole('link', { name: '示例市', exact: true }).first().click();
  await expect(page.locator('#k-gdp')).not.toContainText('上年同期');
});

test('charts become interactive at the first move, keep their words, and respond to the keyboard', async ({
  page,
}) => {
  await page.goto(FRONT);
  await awake(page);
  const chart = page.getByRole('img', { name: /合同外资 3,425 万美元/ });
  await expect(page.locator('.recharts-wrapper')).toHaveCount(0);
  await page.mouse.move(300, 300);
  await chart.scrollIntoViewIfNeeded();
  await expect(chart.locator('.recharts-wrapper').first()).toBeVisible();
  await expect(chart.locator('svg:visible')).toContainText('7,409 万美元');
  await chart.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('figure', { has: chart }).locator('[aria-live]')).toContainText(
    '实到外资 · 2023年1–3月累计 7,409 万美元',
  );
});

test('the English page is in English and keeps the Chinese literal', async ({ page }) => {
  await page.goto('./en/pinghu/briefing/dushangang/2023-Q1/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(titleOf(page)).toContainText('red banner');
  await expect(page.locator('main')).toContainText('US$34.25 m');
  await expect(page.locator('#k-gdp')).toContainText('CNY 3.51 bn');
  await expect(page.locator('body')).not.toContainText(/red flag/i);
});

test('the demo says on every page that it is fictional', async ({ page }) => {
  for (const path of ['briefing/demo-zone-9/2022-Q2/', 'standings/', 'sources/']) {
    await page.goto(`./zh/demo/${path}`);
    await expect(page.getByText('演示数据 · 虚构单位').first()).toBeVisible();
  }
});

test('the theme is remembered and can follow the system again', async ({ page }) => {
  await page.goto('./');
  await awake(page);
  await page.locator('summary[aria-label="浅色或深色"]').click();
  await page.getByLabel('深色', { exact: true }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await awake(page);
  await page.locator('summary[aria-label="浅色或深色"]').click();
  await page.getByLabel('跟随系统').check();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', /./);
});

test('a briefing of ten figures and their targets prints on one sheet of A4', async ({ page }) => {
  for (const path of ['zh/demo/briefing/demo-town-1', 'en/demo/briefing/demo-city']) {
    await page.goto(`./${path}/2023-Q4/`);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
  }
});

test('the briefing prints on one sheet of A4 with its charts', async ({ page }) => {
  for (const path of [FRONT, './en/pinghu/briefing/dushangang/2023-Q1/']) {
    await page.goto(path);
    await awake(page);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('figure svg:visible')).toHaveCount(4);
    await page.emulateMedia({ media: null });
  }
});
