import { awake, expect, test, titleOf } from './site.ts';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('any figure of a small dataset leads to its source, and on to the source’s address', async ({
    page,
  }) => {
    await page.goto('./zh/pinghu/sources/');
    await expect(page.locator('tr', { hasText: '164.1亿元' }).first()).toContainText(
      '16,410,000,000 元',
    );
    await expect(page.locator('tr', { hasText: '100多家' }).first()).toContainText('以上（下限）');
    const mark = page.locator('tr', { hasText: '6355.28亿元' }).first().getByRole('link');
    await mark.click();
    await expect(page).toHaveURL(/#s-/);
    const source = page.locator('li:target');
    await expect(source.locator('a[href^="http"]').first()).toBeVisible();
  });

  test('every figure of a larger dataset is on one of its pages, a link or two away', async ({
    page,
  }) => {
    await page.goto('./zh/demo/sources/');
    const links = page.getByRole('navigation', { name: '按单位和年份看' }).getByRole('link');
    const hrefs = await links.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    const ids = new Set<string>();
    for (const href of hrefs) {
      const answer = await page.goto(href);
      expect(answer?.status()).toBe(200);
      const here = await page.locator('tr[id^="f-"]').evaluateAll((all) => all.map(({ id }) => id));
      for (const id of here) {
        expect(ids.has(id)).toBe(false);
        ids.add(id);
      }
    }
    const csv = await (await page.request.get('./data/demo/figures.csv')).text();
    expect(ids.size).toBe(csv.trim().split('\n').length - 1);
  });

  test('a tile’s evidence leads to the row that prints it', async ({ page }) => {
    await page.goto('./zh/demo/briefing/demo-town-1/2023-Q4/');
    await page.getByRole('link', { name: '出处：地区生产总值', exact: true }).click();
    const drawer = page.locator('#e-gdp');
    const literal = await drawer.locator('p[lang="zh-CN"]').first().textContent();
    await drawer.getByRole('link', { name: '在数据来源页查看' }).first().click();
    await expect(page).toHaveURL(/sources\/demo-town-1\/#f-\d+$/);
    await expect(page.locator('tr:target')).toContainText(literal ?? 'no literal');
  });

  test('unknown figures are shown beside known ones, in the same size', async ({ page }) => {
    await page.goto('./en/pinghu/sources/');
    const main = page.locator('main');
    for (const said of [
      'which indicators count',
      'places of Pinghu other than Dushangang',
      'The year of 27 figures is inferred',
      'may cover the whole territory',
    ]) {
      await expect(main).toContainText(said);
    }
    const sizes = await page
      .locator('main h2')
      .evaluateAll((all) => all.map((h2) => getComputedStyle(h2).fontSize));
    expect(new Set(sizes).size).toBe(1);
  });

  test('implied figures, inconsistencies and the changes of each release are listed', async ({
    page,
  }) => {
    await page.goto('./zh/pinghu/sources/');
    await expect(page.locator('section', { has: page.locator('#implied') })).toContainText(
      '164.1 亿元 ÷ 40.2% − 164.1 亿元',
    );
    await expect(page.locator('section', { has: page.locator('#checks') })).toContainText(
      '1.10 亿元',
    );
    await page.goto('./zh/demo/sources/');
    await expect(page.locator('#r-2023-10-25')).toContainText('改为');
    const frozen = page.locator('#r-2023-10-25').getByRole('link', { name: '数据与清单' });
    const manifest = await page.request.get((await frozen.getAttribute('href')) ?? '');
    expect(await manifest.json()).toMatchObject({ dataset: 'demo', day: '2023-10-25' });
  });
});

test('a search finds Chinese without spaces, and its link repeats it', async ({ page }) => {
  await page.goto('./zh/pinghu/sources/');
  await awake(page);
  await page.getByLabel('关键词').fill('独山港外资');
  await expect(page.getByText('找到 2 个数字')).toBeVisible();
  await expect(page.locator('tr', { hasText: '7409万美元' })).toBeVisible();
  await expect(page).toHaveURL(/q=/);
  await page.reload();
  await expect(page.getByText('找到 2 个数字')).toBeVisible();
  await expect(page.getByLabel('关键词')).toHaveValue('独山港外资');
  await page.getByRole('combobox', { name: '指标' }).selectOption({ label: '实到外资' });
  await expect(page.getByText('找到 1 个数字')).toBeVisible();
  await page.getByRole('link', { name: '清除条件' }).click();
  await expect(page.locator('tr', { hasText: '164.1亿元' }).first()).toBeVisible();
  await page.goBack();
  await expect(page.getByText('找到 1 个数字')).toBeVisible();
});

test('a search without results says so, and many results are paged', async ({ page }) => {
  await page.goto('./en/demo/sources/?q=atlantis');
  await expect(page.getByText('Nothing found')).toBeVisible();
  await page.goto('./en/demo/sources/?i=gdp');
  await expect(page.getByText('Page 1 of')).toBeVisible();
  await page.getByRole('link', { name: 'Next' }).click();
  await expect(page.getByText('Page 2 of')).toBeVisible();
  await expect(page).toHaveURL(/page=2/);
});

test('the whole site can be seen as of a day', async ({ page }) => {
  await page.goto('./zh/demo/briefing/demo-town-2/2022-Q4/?asof=2023-09-30');
  await awake(page);
  await expect(page.getByText('按 2023-09-30 已公布的数据显示')).toBeVisible();
  const then = await page.locator('#k-gdp').textContent();
  await page.getByRole('link', { name: '榜单' }).click();
  await expect(page).toHaveURL(/standings\/\?asof=2023-09-30$/);
  await expect(titleOf(page)).toContainText('2023年二季度');
  await page.goto('./zh/demo/briefing/demo-town-2/2022-Q4/');
  await awake(page);
  expect(await page.locator('#k-gdp').textContent()).not.toBe(then);
  await page.goto('./zh/demo/briefing/demo-town-2/2022-Q4/?asof=2023-09-30');
  await page.getByRole('link', { name: '看最新数据' }).click();
  await expect(page).toHaveURL(/2022-Q4\/$/);
  await expect(page.getByText('按 2023-09-30')).toBeHidden();
});

test('a frozen release is loaded from its own files, and a missing one says so', async ({
  page,
}) => {
  const releases = await (await page.request.get('./data/demo/releases.json')).json();
  const { name } = releases.find((one: { day: string }) => one.day === '2023-04-25');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`./en/demo/briefing/demo-town-2/2022-Q4/?asof=${name}`);
  await awake(page);
  await expect(page.getByText('A frozen release: the data as of 2023-04-25')).toBeVisible();
  expect(asked.some((path) => path.endsWith(`releases/${name}/figures.csv`))).toBe(true);
  expect(asked.some((path) => path.endsWith('/demo/figures.csv'))).toBe(false);
  await page.goto('./en/demo/briefing/?asof=2023-04-25-000000000000');
  await expect(titleOf(page)).toContainText('There is no release 2023-04-25-000000000000');
  await expect(page.locator('main')).not.toContainText('CNY');
});
