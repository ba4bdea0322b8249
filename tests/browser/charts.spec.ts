import { spawnSync } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import readXlsx from 'read-excel-file/node';
import { awake, expect, test } from './site.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const CHART = 'i=gdp&u=demo-town-1,demo-town-2&m=level&k=column&v=1';

/** Activates the workbench as a reader does. */
async function live(page: Page): Promise<void> {
  await awake(page);
  await page.mouse.move(300, 300);
  await page.mouse.move(310, 310);
  await expect(page.locator('[data-live]')).toBeAttached();
}

/** The file that a button downloads. */
async function taken(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Programs that open a picture or a sheet outside a browser, if installed. */
const has = (program: string) => spawnSync(program, ['--version']).status === 0;

test('the first chart and its table are in the page before any script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${process.env.SITE_URL}zh/demo/charts/`);
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('示例一镇');
  await expect(page.locator('figure svg').first()).toBeVisible();
  await expect(page.getByRole('table').first()).toContainText('+7.0%');
  await expect(page.getByText('挑选和导出要用脚本')).toBeVisible();
  await expect(page.getByRole('button', { name: 'CSV' })).toBeHidden();
  await context.close();
});

test('every choice is in the link, and Back undoes it', async ({ page }) => {
  await page.goto('./zh/demo/charts/');
  await live(page);
  await page.getByRole('radio', { name: '热力图' }).check({ force: true });
  await expect(page).toHaveURL(/k=heat&v=1/);
  await page.getByRole('checkbox', { name: '示例四镇' }).uncheck();
  await expect(page).toHaveURL(/u=demo-town-1,demo-town-2,demo-town-3,demo-town-5/);
  await expect(page.locator('figure svg').first()).toContainText('示例五镇');
  await page.getByRole('checkbox', { name: '全市' }).check();
  await expect(page).toHaveURL(/with=parent/);
  await expect(page.getByRole('columnheader', { name: '示例市' })).toBeVisible();
  const link = page.url();
  await page.goBack();
  await expect(page.getByRole('columnheader', { name: '示例市' })).toBeHidden();
  await page.goto(link);
  await expect(page.getByRole('radio', { name: '热力图' })).toBeChecked();
  await expect(page.getByRole('columnheader', { name: '示例市' })).toBeVisible();
});

test('a link of the first form still opens its chart', async ({ page }) => {
  await page.goto('./zh/demo/charts/?i=gdp&u=demo-town-4&from=2022Q1&to=2022Q4&type=column');
  await live(page);
  await expect(page.getByRole('radio', { name: '柱形' })).toBeChecked();
  await expect(page.getByRole('rowheader')).toHaveText([
    '2022年四季度',
    '2022年三季度',
    '2022年二季度',
    '2022年一季度',
  ]);
});

test('a frozen link shows what was released by its day, and says so', async ({ page }) => {
  const link = './zh/demo/charts/?i=gdp&u=demo-town-2&m=level&k=column&v=1';
  await page.goto(link);
  await expect(page.getByRole('row', { name: /2022年四季度/ }).first()).toContainText('61.76');
  await expect(page.getByRole('heading', { name: '改过的数字' })).toBeVisible();
  await page.goto(`${link}&at=2023-06-30`);
  await expect(page.getByText('链接已固定')).toBeVisible();
  await expect(page.getByRole('row', { name: /2022年四季度/ })).toContainText('61.39');
  await expect(page.getByRole('row', { name: /2023年四季度/ })).toHaveCount(0);
});

test('unknown names in a link are reported, and the rest is drawn', async ({ page }) => {
  await page.goto('./en/demo/charts/?i=gdp&u=demo-town-1,atlantis&k=bump&v=1');
  await live(page);
  await expect(page.getByText(/does not have these names of the link: atlantis/)).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Bump' })).toBeDisabled();
  await expect(page.getByText('Bump: needs the measure Rank')).toBeVisible();
});

test('a chart is exported as picture, table and archive, and each names its source', async ({
  page,
}) => {
  await page.goto(`./zh/demo/charts/?${CHART}`);
  await live(page);
  const svg = (await taken(page, 'SVG')).bytes.toString();
  for (const text of [
    '示例一镇',
    '演示数据，虚构单位',
    '来源：',
    '数据更新至',
    '亿元',
    CHART.replaceAll('&', '&amp;'),
  ]) {
    expect(svg).toContain(text);
  }
  expect(svg).not.toMatch(/var\(|class=|foreignObject/);
  expect(svg).toContain('Noto Sans CJK SC');

  const png = await taken(page, 'PNG 2×');
  expect(png.name).toBe('demo-gdp-level-column-zh@2x.png');
  expect(png.bytes.readUInt32BE(16)).toBe(1616);
  expect(png.bytes.toString()).toContain('演示数据，虚构单位');
  expect(png.bytes.toString()).toContain('来源：');

  const csv = (await taken(page, 'CSV')).bytes;
  expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const cells = await page.getByRole('table').first().getByRole('cell').allTextContents();
  expect(csv.toString().trim().split('\n')).toHaveLength(cells.length + 1);
  for (const line of csv.toString().trim().split('\n').slice(1)) {
    expect(line).toContain('演示数据，虚构单位');
  }

  const xlsx = (await taken(page, 'XLSX')).bytes;
  const [chart, rows, notes] = await readXlsx(xlsx);
  expect(chart?.data[0]).toEqual(['时期', '示例一镇（亿元）', '示例二镇（亿元）']);
  expect(chart?.data[8]).toEqual(['2023年四季度', 84.31, 66.18]);
  expect(rows?.data).toHaveLength(cells.length + 1);
  expect(JSON.stringify(notes?.data)).toContain('演示数据，虚构单位');

  const json = JSON.parse((await taken(page, 'JSON')).bytes.toString());
  expect(json.demo).toBe('演示数据，虚构单位');
  expect(json.series).toHaveLength(2);

  const zip = unzipSync(new Uint8Array((await taken(page, '全部打包 ZIP')).bytes));
  expect(Object.keys(zip).sort()).toEqual([
    'README.txt',
    'chart.json',
    'chart.png',
    'chart.svg',
    'chart.xlsx',
    'data/figures.csv',
    'datapackage.json',
  ]);
  expect(Buffer.from(zip['data/figures.csv'] ?? []).equals(csv)).toBe(true);
});

test('a chart on the command line is the picture of the page', async ({ page }) => {
  await page.goto(`./en/demo/charts/?${CHART}`);
  await live(page);
  const { bytes } = await taken(page, 'SVG');
  const out = join(test.info().outputDir, 'chart.svg');
  await mkdir(test.info().outputDir, { recursive: true });
  const { status, stderr } = spawnSync(
    join(ROOT, 'node_modules/.bin/tsx'),
    ['src/cli/main.ts', 'chart', 'data/demo', '--query', page.url(), '--out', out],
    { cwd: ROOT, encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(await readFile(out, 'utf8')).toBe(bytes.toString());
});

test('pictures and sheets open in other programs', async ({ page }) => {
  await page.goto(`./zh/demo/charts/?${CHART}`);
  await live(page);
  const folder = test.info().outputDir;
  const save = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name, exact: true }).click(),
    ]);
    const file = join(folder, `chart.${name.toLowerCase()}`);
    await download.saveAs(file);
    return file;
  };
  const [svg, xlsx, csv] = [await save('SVG'), await save('XLSX'), await save('CSV')];
  if (has('rsvg-convert')) {
    const { status, stderr } = spawnSync('rsvg-convert', [svg, '-o', join(folder, 'out.png')]);
    expect(String(stderr)).toBe('');
    expect(status).toBe(0);
    expect((await readFile(join(folder, 'out.png'))).length).toBeGreaterThan(5000);
  }
  if (has('soffice')) {
    const opened = join(folder, 'opened');
    const utf8 = 'Text - txt - csv (StarCalc):44,34,76';
    for (const [file, said] of [
      [xlsx, '2023年四季度,84.31,66.18'],
      [csv, '84.31,亿元'],
    ] as const) {
      const { status } = spawnSync('soffice', [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'office'))}`,
        // Without a window it cannot ask for the encoding of a CSV, and uses the system's.
        ...(file === csv ? [`--infilter=${utf8}`] : []),
        ...['--headless', '--convert-to', `csv:${utf8}`, '--outdir', opened, file],
      ]);
      expect(status).toBe(0);
      expect(await readFile(join(opened, 'chart.csv'), 'utf8')).toContain(said);
    }
  }
});

test('a link, a citation and a frame for others are copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`./zh/demo/charts/?${CHART}`);
  await live(page);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole('button', { name: '复制链接' }).click();
  await expect(page.getByText('已复制')).toBeVisible();
  expect(new URL(await copied()).search).toBe(`?${CHART}`);
  await page.getByRole('button', { name: '复制固定链接' }).click();
  await expect.poll(copied).toMatch(/&v=1&asof=2024-01-24-[0-9a-f]{12}$/);
  await page.getByRole('button', { name: '复制图片' }).click();
  await expect
    .poll(() => page.evaluate(async () => (await navigator.clipboard.read())[0]?.types))
    .toContain('image/png');
  await page.getByText('引用', { exact: true }).click();
  await expect(page.getByText('[DS/OL]')).toContainText('演示数据，虚构单位');
  await expect(page.getByText('@misc{')).toBeVisible();
});

test('the embedded frame works in a sandbox on another site', async ({ page }) => {
  const site = process.env.SITE_URL ?? '';
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(
      `<iframe sandbox="allow-scripts" width="900" height="600" src="${site}zh/demo/embed/?${CHART.replaceAll('&', '&amp;')}"></iframe>`,
    );
  }).listen(0);
  const address = server.address();
  await page.goto(`http://localhost:${typeof address === 'object' ? address?.port : ''}/`);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('figure svg').first()).toContainText('示例二镇');
  await expect(frame.getByRole('heading', { level: 1 })).toContainText('84.31');
  await expect(frame.getByRole('link', { name: '在红旗榜中打开' })).toHaveAttribute(
    'href',
    /charts/,
  );
  await expect(frame.getByRole('navigation')).toHaveCount(0);
  server.close();
});

test('a file of the reader’s own is drawn beside the dataset and never leaves the browser', async ({
  page,
}) => {
  const sent: string[] = [];
  await page.goto('./zh/demo/charts/');
  await live(page);
  page.on('request', (request) => {
    if (request.method() !== 'GET' && request.method() !== 'HEAD') sent.push(request.url());
  });
  const text = '地区生产总值增速（%）,2023-Q1,2023-Q2\n示例一镇,7.1,=1+1\n新镇,5,5.2\n';
  await page.setInputFiles('input[type=file]', {
    name: '自报.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(text),
  });
  await expect(page.getByText('自报.csv：读入 3 个数字。')).toBeVisible();
  await expect(page.getByText('bad-number')).toBeVisible();
  await expect(page.locator('figure svg').first()).toContainText('示例一镇（自报）');
  await expect(page.getByRole('columnheader', { name: '新镇' })).toBeVisible();
  expect(sent).toEqual([]);
  await page.getByRole('button', { name: '移除这个文件' }).click();
  await expect(page.getByText(/没有：own\./)).toBeVisible();
});

test('a file that is not a table is refused with a reason, and the chart stays', async ({
  page,
}) => {
  await page.goto('./zh/demo/charts/');
  await live(page);
  await page.setInputFiles('input[type=file]', {
    name: '表.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7\n\0\0'),
  });
  await expect(page.getByText('表.pdf：读入 0 个数字。')).toBeVisible();
  await expect(page.getByRole('cell', { name: /CSV/ }).first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('示例一镇');
});

test('a choice made before the script has loaded is not lost', async ({ page }) => {
  let letThrough = () => {};
  const later = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(/Workbench-.*\.js$/, async (route) => {
    await later;
    await route.continue();
  });
  await page.goto('./zh/demo/charts/');
  await awake(page);
  await page.getByRole('checkbox', { name: '示例六街道' }).click({ noWaitAfter: true });
  await expect(page.getByRole('checkbox', { name: '示例六街道' })).not.toBeChecked();
  letThrough();
  await expect(page).toHaveURL(/demo-street-6/);
  await expect(page.getByRole('checkbox', { name: '示例六街道' })).toBeChecked();
  await expect(page.getByRole('columnheader', { name: '示例六街道' })).toBeVisible();
});
