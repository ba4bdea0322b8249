import { axeFaults, axeFaultsEverywhere, nextPaint } from './axe.ts';
import { awake, expect, test, titleOf } from './site.ts';

const PAGES = [
  './zh/pinghu/briefing/dushangang/2023-Q1/',
  './en/pinghu/briefing/dushangang/2023-Q1/',
  './zh/demo/briefing/demo-town-1/2023-Q4/',
  './zh/demo/standings/2023-Q4/',
  './en/demo/standings/2023-Q4/?score=min-max&lift=demo-town-4',
  './en/pinghu/standings/',
  './zh/demo/charts/',
  './en/pinghu/charts/',
  './en/demo/charts/?i=gdp&u=demo-town-1,demo-town-2&m=level&with=parent,target&k=column&v=1',
  './zh/demo/embed/',
  './zh/pinghu/sources/',
  './en/demo/sources/',
  './zh/demo/sources/demo-town-1/',
  './en/pinghu/sources/?q=gdp',
  './zh/demo/briefing/demo-town-1/2022-Q4/?asof=2023-05-01',
  './zh/demo/intake/',
  './en/pinghu/intake/',
  './zh/demo/upgrade/',
  './en/demo/upgrade/',
  './zh/pinghu/upgrade/',
  './en/pinghu/upgrade/',
  './zh/nonsense/',
];

for (const path of PAGES) {
  test(`axe finds nothing on ${path}, and it does not scroll sideways, even with large text`, async ({
    page,
  }) => {
    // A page of 300 figures has about ten thousand nodes to check, four times each.
    test.slow();
    await page.goto(path);
    await awake(page);
    await expect(titleOf(page)).toBeVisible();
    expect(await axeFaultsEverywhere(page)).toEqual([]);

    const pageWidth = () => page.evaluate(() => document.documentElement.scrollWidth);
    for (const width of [1024, 768, 390, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await nextPaint(page);
      expect(await pageWidth(), `${width} px`).toBeLessThanOrEqual(width);
    }
    await page.setViewportSize({ width: 390, height: 900 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await pageWidth(), 'text at 200 %').toBeLessThanOrEqual(390);
  });
}

test('axe finds nothing in an open drawer', async ({ page }) => {
  await page.goto('./zh/pinghu/briefing/dushangang/2023-Q1/#e-industrial_output');
  await awake(page);
  expect(await axeFaults(page, { within: 'dialog[open]' })).toEqual([]);
});
