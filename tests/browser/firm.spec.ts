import type { Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { awake, expect, test } from './site.ts';

const FIRM = './zh/demo/renewal/park-10/?firm=firm-478';

/** Opens a page and activates it as a reader does. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await awake(page);
  await page.mouse.move(200, 200);
  await page.mouse.move(220, 220);
  await expect(page.locator('main h1')).toBeVisible({ timeout: 30_000 });
}

const trial = (page: Page) => page.getByRole('region', { name: '评价模拟' });
const total = (page: Page) => trial(page).locator('tfoot td').first();

test('a firm explains its score item by item, down to the source of each rule', async ({
  page,
}) => {
  await open(page, FIRM);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('示例企业478');
  const rows = page.locator('#firm-result ~ table tbody tr');
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText('60 × 28.2 ÷ 40');
  await expect(page.locator('#firm-result ~ table tfoot')).toContainText('42.30 + 14.58');
  await expect(page.locator('#firm-result ~ p').first()).toContainText(
    '第 130 位，共 226 个评价单位',
  );
  await rows.first().getByRole('link').click();
  await expect(page).toHaveURL(/\/zh\/demo\/sources\/#s-demo_renewal$/);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('示例企业478');
  await page.getByRole('link', { name: '示例港园' }).click();
  await expect(page).not.toHaveURL(/firm=/);
});

test('a firm that is left out shows the reason, and an unknown one leads back', async ({
  page,
}) => {
  await open(page, './zh/demo/renewal/?firm=firm-001');
  await expect(page.locator('#firm-result ~ div')).toContainText('豁免');
  await open(page, './en/demo/renewal/park-02/?firm=nobody&year=2022');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('nobody');
  await page.getByRole('link', { name: 'Back to land renewal' }).click();
  await expect(page).toHaveURL(/\/en\/demo\/renewal\/park-02\/\?year=2022$/);
});

test('an amount moved by keyboard moves the score at once, and is in the link', async ({
  page,
}) => {
  await open(page, FIRM);
  await expect(total(page)).toContainText('56.88');
  const slider = trial(page).getByRole('slider', { name: '税收，滑块' });
  await slider.focus();
  for (let i = 0; i < 30; i++) await page.keyboard.press('ArrowRight');
  await expect(total(page)).toContainText('56.88 →');
  await expect(page).toHaveURL(/try=tax:\d/);
  const [link, said] = [page.url(), await total(page).textContent()];
  await open(page, link);
  await expect(total(page)).toHaveText(said ?? '');
  const number = trial(page).getByRole('textbox', { name: '税收' });
  await number.fill('');
  await expect(total(page)).not.toContainText('→');
  await number.fill('250.5');
  await expect(page).toHaveURL(/try=tax:250\.5/);
  await trial(page).getByRole('button', { name: '恢复原来的数字' }).click();
  await expect(page).not.toHaveURL(/try=/);
  await expect(number).toHaveValue('239.7');
});

test('each of the least changes moves the firm over the bound', async ({ page }) => {
  await open(page, FIRM);
  for (const name of ['税收', '用地', '用电量']) {
    await trial(page)
      .getByRole('button', { name: `试：${name}` })
      .click();
    await expect(trial(page)).toContainText('改 1 项，由 C 类到 B 类');
    await trial(page).getByRole('button', { name: '恢复原来的数字' }).click();
    await expect(trial(page)).toContainText('可到 B 类');
  }
});

test('other rules can be tried, and are marked as such', async ({ page }) => {
  await open(page, FIRM);
  await trial(page).locator('details summary').click();
  await trial(page).getByRole('link', { name: '黄岩 2022' }).click();
  await expect(page).toHaveURL(/rules=huangyan-2022/);
  await expect(trial(page)).toContainText('没有公布分类');
  await expect(trial(page)).toContainText('不是一套规则');
});

test('the points of a specialised SME follow the input, and the link carries it', async ({
  page,
}) => {
  await open(page, './zh/demo/renewal/?firm=firm-001');
  const sme = page.getByRole('region', { name: '专精特新模拟' });
  await expect(sme).toContainText('23–38 / 100 分');
  await sme.getByRole('textbox', { name: '手填分，0–15' }).fill('9');
  await expect(sme).toContainText('32 / 100 分');
  await sme.getByRole('checkbox', { name: 'ISO 9001' }).check();
  await sme.getByRole('combobox', { name: '知识产权' }).selectOption('class1-own');
  await sme.getByRole('textbox', { name: '研发经费', exact: true }).fill('400');
  await expect(sme).toContainText('研发经费占收入 5.18%');
  await expect(page).toHaveURL(
    /sme=rd:400&has=quality:iso9001,rights:class1-own&points=provincial_items:9/,
  );
  const said = await sme.locator('h2 ~ p').nth(1).textContent();
  await open(page, page.url());
  await expect(sme.locator('h2 ~ p').nth(1)).toHaveText(said ?? '');
  await sme.getByRole('button', { name: '恢复原来的数字' }).click();
  await expect(sme).toContainText('23–38 / 100 分');
});

test('the whole page tries the firm nearest a bound, or a searched one, and links to it', async ({
  page,
}) => {
  await open(page, './zh/demo/renewal/');
  await expect(page.getByText('先列出的是离上一类分界最近的企业')).toBeVisible();
  const search = page.getByRole('searchbox', { name: '换一家企业' });
  await expect(async () => {
    await search.fill('');
    await search.fill('企业47');
    await expect(page.getByText('列出前 8 家')).toBeVisible({ timeout: 500 });
  }).toPass();
  await search.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sim=firm-470/);
  await expect(page.getByRole('heading', { name: /示例企业470：/ })).toBeVisible();
  await page.getByRole('link', { name: '示例企业470：逐项说明和历年评价' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('示例企业470');
});

test('a typed number out of range is reported, and not tried', async ({ page }) => {
  await open(page, './zh/demo/renewal/?firm=firm-415&try=land:40');
  const field = page.getByRole('textbox', { name: '用地' });
  await field.fill('-5');
  await expect(page.getByRole('alert')).toHaveText('没有采用：请填 0 到 1,000,000,000 之间的数字');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(page).toHaveURL(/try=land:40$/);
  await field.fill('45');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page).toHaveURL(/try=land:45$/);
});

test('a value out of range in a link is reported, and not tried', async ({ page }) => {
  await open(
    page,
    './zh/demo/renewal/?firm=firm-415&try=tax:1e12,land:8&points=provincial_items:16',
  );
  const notices = page.getByRole('status').filter({ hasText: '链接里有没采用的内容' });
  await expect(notices).toHaveCount(2);
  await expect(notices.first()).toContainText('“tax:1e12”超出可试的范围');
  await expect(notices.last()).toContainText('“provincial_items:16”超出可试的范围（0 到 15）');
  await expect(page.getByText('改 1 项').first()).toBeVisible();
});

for (const path of [
  './zh/demo/renewal/?firm=firm-415&try=tax:400&points=provincial_items:8',
  './en/demo/renewal/park-01/?firm=firm-015',
]) {
  test(`axe finds nothing on ${path}, and it does not scroll sideways`, async ({ page }) => {
    test.slow();
    await open(page, path);
    await expect(page.locator('#sme')).toBeVisible();
    for (const [theme, width] of [
      ['light', 390],
      ['dark', 1440],
      ['dark', 320],
    ] as const) {
      await page.emulateMedia({ colorScheme: theme });
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => setTimeout(done))),
      );
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, `${width} px`).toBeLessThanOrEqual(width);
      expect(await axeFaults(page), `${theme}, ${width} px`).toEqual([]);
    }
  });
}

test('a firm, a list or a day that the dataset has no firms for says so', async ({ page }) => {
  const said = page
    .locator('main p[role="status"]')
    .filter({ hasText: '这个数据集没有园区和企业' });
  for (const [query, text] of [
    ['?firm=firm-001', '企业“firm-001”'],
    ['?list=ledger', '整改销号台账'],
  ]) {
    await page.goto(`./zh/pinghu/renewal/${query}`);
    await awake(page);
    await page.mouse.move(200, 200);
    await expect(said).toContainText(text ?? '');
    await expect(page.locator('#real')).toBeVisible();
  }
  await page.goto('./en/demo/renewal/?day=2019-01-01&list=warnings');
  await awake(page);
  await page.mouse.move(200, 200);
  await expect(page.getByText('No firm is known by 2019-01-01.')).toBeVisible();
});

test('a year of the history leads to the firm in that year', async ({ page }) => {
  await open(page, FIRM);
  const history = page.locator('section[aria-labelledby="firm-history"]');
  await history.getByRole('link', { name: '2021', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/year=2021/);
  await expect(history.locator('tr[aria-current]')).toContainText('2021');
  // Years after 2021 are not part of its history; the picker leads back to them.
  await history.locator('summary').click();
  await history.getByRole('link', { name: '2023年' }).click();
  await expect(history.locator('tr[aria-current]')).toContainText('2023');
});
