import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { zipSync } from 'fflate';
import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import { axeFaults } from './axe.ts';
import { ARTICLE, dropFile, live, readArticle, row } from './intakePage.ts';
import { awake, expect, test } from './site.ts';

test('without script the page explains itself, and how to work without it', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${process.env.SITE_URL}zh/demo/intake/`);
  await expect(page.getByText('都不发往任何地方')).toBeVisible();
  await expect(page.getByText('cli -- extract article.txt --data data/demo')).toBeVisible();
  await expect(page.getByLabel('原文或表格')).toBeHidden();
  await context.close();
});

test('from paste to CSV by keyboard alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await live(page);
  await page.getByLabel('原文或表格').focus();
  await page.evaluate((text) => navigator.clipboard.writeText(text), ARTICLE);
  await page.keyboard.press('Control+V');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2024-04-22');
  for (let i = 0; i < 9; i++) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement?.textContent)) === '找出数字') break;
  }
  await page.keyboard.press('Enter');
  await expect(row(page, 1)).toBeFocused();
  await expect(row(page, 1)).toHaveAccessibleName(/第 1 行，共 7 行：地区生产总值 28.6 亿元.*待审/);
  await page.keyboard.press('a');
  await expect(row(page, 2)).toBeFocused();
  await page.keyboard.press('r');
  await expect(row(page, 3)).toBeFocused();
  await page.keyboard.press('k');
  await expect(row(page, 2)).toBeFocused();
  await page.keyboard.press('u');
  await expect(row(page, 2)).toHaveAccessibleName(/待审/);
  await page.keyboard.press('e');
  await expect(page.getByRole('combobox', { name: '单位', exact: true })).toBeFocused();
  // In a field, letters are text and not shortcuts.
  await page.getByLabel('数值').focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('5.3a');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('数值')).toBeFocused();
  await expect(page.getByLabel('数值')).toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Enter');
  await expect(row(page, 2)).toBeFocused();
  await expect(row(page, 2)).toHaveAccessibleName(/\+5\.3%.*已接受/);
  await page.keyboard.press('e');
  await page.keyboard.press('Escape');
  await expect(row(page, 2)).toBeFocused();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载 figures.csv' }).focus();
  await page.keyboard.press('Enter');
  const csv = await readFile(await (await download).path(), 'utf8');
  expect(csv.startsWith('\ufeffplace,indicator,measure,of,period')).toBe(true);
  expect(csv).toContain('demo-town-1,gdp,level,,2024-Q1,ytd,28.6,亿元,=,final,unknown,28.6亿元');
  expect(csv).toContain('demo-town-1,gdp,yoy,,2024-Q1,ytd,5.3,%');
  expect(csv.trim().split('\n')).toHaveLength(3);
});

test('without a date the page asks once for the periods, in words, and the date fills them', async ({
  page,
}) => {
  await live(page);
  await readArticle(page, ARTICLE, '');
  await expect(row(page, 1)).toContainText('还没有填：期间。');
  await expect(page.locator('main')).not.toContainText(/补上 |必填|period|span/);
  await row(page, 5).focus();
  await page.keyboard.press('r');
  await expect(page.getByText(/有 6 行原文没有写年份/)).toHaveCount(1);
  await page.getByLabel('发布日期').fill('2024-04-22');
  await page.getByRole('button', { name: '按发布日期补上期间' }).click();
  await expect(row(page, 1)).toContainText('2024年1–3月');
  await expect(row(page, 5)).toHaveAccessibleName(/已拒绝/);
  await expect(page.getByText(/原文没有写年份/)).toHaveCount(0);
  await page.getByRole('button', { name: /接受无疑问的/ }).click();
  await expect(page.getByRole('heading', { name: '核对并带走' })).toBeVisible();
});

test('a mark leads to its row and back', async ({ page }) => {
  await live(page);
  await readArticle(page);
  await page.getByRole('button', { name: /^14.3亿元，第 3 行/ }).click();
  await expect(row(page, 3)).toBeFocused();
  await page.getByRole('button', { name: '在原文中定位第 4 行' }).click();
  await expect(page.getByRole('button', { name: /^7.1%，第 4 行/ })).toBeFocused();
});

test('a reload keeps the draft, and starting over can be undone', async ({ page }) => {
  await live(page);
  await readArticle(page);
  await row(page, 1).focus();
  await page.keyboard.press('a');
  const kept = page.getByText('草稿已存在这台设备上');
  await expect(kept).toHaveAttribute('aria-busy', 'false');
  await live(page);
  await expect(row(page, 1)).toHaveAccessibleName(/已接受/);
  await page.getByRole('button', { name: '重新开始' }).click();
  await expect(page.getByLabel('原文或表格')).toBeVisible();
  await page.getByRole('button', { name: '恢复刚才的草稿' }).click();
  await expect(row(page, 1)).toHaveAccessibleName(/已接受/);
});

test('the messages of reading a table survive a reload, with the current step', async ({
  page,
}) => {
  await live(page);
  const step = page.getByRole('list', { name: '步骤' }).locator('[aria-current=step]');
  await expect(step).toHaveText('1 给原文');
  await page.setInputFiles('input[type=file]', {
    name: '2031年一季度.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('地区,地区生产总值（亿元）\n示例一镇,28.6\n示例二镇,1.234.567\n合计,30\n'),
  });
  await page.getByRole('button', { name: '照这样读' }).click();
  await expect(page.getByText('读取时有 2 处提醒')).toBeVisible();
  await expect(step).toHaveText('2 逐条确认');
  await row(page, 1).getByRole('button', { name: '接受' }).click();
  await expect(step).toHaveText('3 核对并带走');
  await expect(page.getByText('草稿已存在这台设备上')).toHaveAttribute('aria-busy', 'false');
  await live(page);
  await expect(page.getByText('读取时有 2 处提醒')).toBeVisible();
  await expect(page.getByText(/total-row/)).toBeVisible();
  await expect(step).toHaveText('3 核对并带走');
  await page.getByRole('button', { name: '重新开始' }).click();
  await expect(page.getByText('读取时有 2 处提醒')).toHaveCount(0);
  await page.getByRole('button', { name: '恢复刚才的草稿' }).click();
  await expect(page.getByText('读取时有 2 处提醒')).toBeVisible();
});

test('a large table is read with a fraction of progress', async ({ page }) => {
  await live(page);
  const wide = Array.from({ length: 9000 }, (_, i) => `新镇${i},${'1.5,'.repeat(18)}2`);
  const years = Array.from({ length: 19 }, (_, i) => 2001 + i);
  // Progress disappears when the rows arrive, so each value is recorded as it appears.
  await page.evaluate(() => {
    const told: number[] = [];
    Object.assign(window, { told });
    new MutationObserver(() => {
      const bar = document.querySelector('progress');
      if (bar?.hasAttribute('value')) told.push(bar.value);
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
  await page.setInputFiles('input[type=file]', {
    name: '各年地区生产总值.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`地区,${years}\n${wide.join('\n')}`),
  });
  await page.getByRole('button', { name: '照这样读' }).click();
  await page.waitForFunction(() => Object(window).told.length > 5, undefined, { timeout: 30_000 });
  await page.getByRole('button', { name: '停止读取' }).click();
  await expect(page.getByText('已停止')).toBeVisible();
  const told: number[] = await page.evaluate(() => Object(window).told);
  expect(told.every((ratio) => ratio >= 0 && ratio <= 1)).toBe(true);
  expect(new Set(told).size).toBeGreaterThan(3);
});

test('a browser that keeps nothing says so and loses nothing on the page', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no', 'SecurityError');
    };
  });
  await live(page);
  await readArticle(page);
  await expect(page.getByText('草稿没有存下')).toBeVisible();
  await row(page, 1).focus();
  await page.keyboard.press('a');
  await expect(row(page, 1)).toHaveAccessibleName(/已接受/);
});

test('repeated, contradicting and revising rows are distinguished', async ({ page }) => {
  const figures = await (
    await page.request.get(`${process.env.SITE_URL}data/demo/figures.csv`)
  ).text();
  const line = figures.split('\n').find((one) => one.startsWith('demo-town-2,gdp,level,,2023-Q3'));
  const [, , , , , , value, , , , , , , , released = ''] = line?.split(',') ?? [];
  const sheet = (number: string, day: string) =>
    `place,indicator,measure,period,span,value,unit,scope,released\ndemo-town-2,gdp,level,2023-Q3,ytd,${number},亿元,territory,${day}\n`;
  const give = async (text: string) => {
    await page.setInputFiles('input[type=file]', {
      name: '修订.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(text),
    });
    await page.getByRole('button', { name: '照这样读' }).click();
    await expect(row(page, 1)).toBeVisible();
  };
  await live(page);
  await give(sheet(value ?? '', '2030-01-01'));
  await expect(row(page, 1)).toContainText('已有同样的数');
  await page.getByRole('button', { name: '重新开始' }).click();
  await give(sheet('999.9', released));
  await expect(row(page, 1)).toContainText('和已有的数不同');
  await expect(row(page, 1).getByRole('button', { name: '接受' })).toHaveCount(0);
  await page.getByRole('button', { name: '重新开始' }).click();
  await give(sheet('999.9', '2024-06-01'));
  await row(page, 1).getByRole('button', { name: '作为修订接受' }).click();
  await expect(page.getByRole('heading', { name: '核对并带走' })).toBeVisible();
  await expect(page.getByText('修订 1 行').first()).toBeVisible();
  await expect(page.getByText(/→ 999.9 亿元/)).toBeVisible();
});

test('accepted rows can be previewed on the Briefing, marked, and removed again', async ({
  page,
}) => {
  await live(page);
  await readArticle(page);
  await page.getByRole('button', { name: /接受无疑问的/ }).click();
  await page.getByRole('button', { name: '在各页里看看' }).click();
  await expect(page.getByText('草稿已存在这台设备上')).toHaveAttribute('aria-busy', 'false');
  await page.getByRole('link', { name: '简报' }).click();
  await expect(page.getByRole('status').getByText(/正在显示 \d+ 行本机未公布的数字/)).toBeVisible();
  await page.goto('./zh/demo/briefing/demo-town-1/2024-Q1/');
  await awake(page);
  await expect(page.getByRole('status').getByText(/正在显示 \d+ 行本机未公布的数字/)).toBeVisible();
  await expect(page.locator('main')).toContainText('28.6');
  await expect(page.locator('#e-gdp')).toBeAttached();
  await page.getByRole('link', { name: '出处：地区生产总值', exact: true }).click();
  await expect(page.locator('dialog[open]')).toContainText('本机未公布');
  await page.goto('./zh/demo/embed/');
  await awake(page);
  await expect(page.getByText('本机未公布')).toHaveCount(0);
  await page.goto('./zh/demo/briefing/demo-town-1/2024-Q1/');
  await awake(page);
  await page.getByRole('button', { name: '隐藏这些行' }).click();
  await expect(page.locator('main')).not.toContainText('28.6');
  await page.reload();
  await awake(page);
  await expect(page.getByText('本机未公布')).toHaveCount(0);
});

test('a frozen link says in words that a unit of this device is not in that release', async ({
  page,
}) => {
  const releases = await (
    await page.request.get(`${process.env.SITE_URL}data/demo/releases.json`)
  ).json();
  const { name } = releases.at(0);
  await page.goto(`./zh/demo/charts/?i=gdp&u=新设镇,demo-town-1&v=1&asof=${name}`);
  await awake(page);
  await page.mouse.move(300, 300);
  await page.mouse.move(310, 310);
  await expect(page.getByText(`冻结的版本 ${name} 里没有：新设镇`)).toBeVisible();
  await expect(page.getByText(/还没有公布的单位和指标不在里面/)).toBeVisible();
});

test('a wide GBK sheet is mapped, named and remembered', async ({ page }) => {
  await live(page);
  const text = `2024年一季度主要指标,,,\n地区,地区生产总值（亿元）,固定资产投资（亿元）,用电量（亿千瓦时）\n示例一镇,28.6,"1,009.8",—\n新设镇,…,５,3\n合计,1,2,3\n`;
  const buffer = await gbk(page, text);
  const give = async () => {
    await dropFile(page, '一季度.csv', buffer);
    await expect(page.getByRole('heading', { name: '这张表怎么读' })).toBeVisible();
  };
  await give();
  const electricity = page.getByRole('combobox', { name: /用电量/ });
  await expect(electricity).toHaveValue('spread');
  await electricity.selectOption('skip');
  await page.getByRole('button', { name: '照这样读' }).click();
  await expect(page.getByRole('heading', { name: '提议的 4 行' })).toBeVisible();
  await expect(page.getByText('total-row')).toBeVisible();
  await expect(page.getByRole('group', { name: /固定资产投资 1,009.8 亿元/ })).toBeVisible();
  await page.getByRole('button', { name: '新建单位…' }).click();
  await page.getByRole('button', { name: '新建单位“新设镇”' }).click();
  await expect(page.getByText('数据集里没有的名字')).toHaveCount(0);
  await page.getByRole('button', { name: '重新开始' }).click();
  await give();
  await expect(page.getByText('按上次记住的读法')).toBeVisible();
  await expect(electricity).toHaveValue('skip');
});

test('new places and indicators get names, kinds and units, and are exported as files of their own', async ({
  page,
}) => {
  await live(page);
  const text =
    '地区,地区生产总值（亿元）,茶叶产量（吨）\n新设镇,5,12\n示例一镇,28.6,3\n一镇,28.7,3.5\n';
  await page.setInputFiles('input[type=file]', {
    name: '2031年一季度.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(text),
  });
  await page.getByRole('button', { name: '照这样读' }).click();
  const list = page.getByRole('list', { name: /数据集里没有的名字/ });
  const named = (name: string) => list.getByRole('listitem').filter({ hasText: name });
  await named('“新设镇”').getByRole('button', { name: '新建单位…' }).click();
  await expect(page.getByLabel('中文名')).toBeFocused();
  await page.getByLabel('中文名').fill('');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('中文名')).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('中文名').fill('新设开发区');
  await page.getByLabel('英文名').fill('New Zone');
  await page.getByLabel('类别').selectOption('zone');
  await page.keyboard.press('Tab');
  await page.getByLabel('英文名').press('Enter');
  await named('“一镇”').getByRole('combobox').selectOption('示例一镇');
  await expect(page.getByLabel('记作它的别名')).toBeChecked();
  await page.getByRole('button', { name: '就是它' }).click();
  await named('茶叶').getByRole('button', { name: '新建指标…' }).click();
  await page.getByLabel('英文名').fill('Tea');
  await page.getByLabel('类型').selectOption('flow');
  await page.getByLabel('常用的计量单位').fill('担子');
  await page.getByLabel('英文名').press('Enter');
  await expect(page.getByLabel('常用的计量单位')).toBeFocused();
  await page.getByLabel('常用的计量单位').fill('吨');
  await page.getByLabel('方向').selectOption('higher');
  await page.getByRole('button', { name: '新建指标“茶叶产量”' }).click();
  await expect(page.getByText('数据集里没有的名字')).toHaveCount(0);
  await expect(row(page, 1)).toContainText('新设开发区');
  for (const number of [1, 2, 6]) {
    await row(page, number).getByRole('button', { name: '接受' }).click();
  }
  const file = async (name: string) => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: `下载 ${name}` }).click();
    return readFile(await (await download).path(), 'utf8');
  };
  expect((await file('places.csv')).replace('\ufeff', '').trim().split('\n')).toEqual([
    'place,name_zh,name_en,kind,parent,group,aliases',
    expect.stringMatching(/^新设镇,新设开发区,New Zone,zone,,,新设镇$/),
    expect.stringMatching(/^demo-town-1,示例一镇,.*一镇$/),
  ]);
  expect(await file('indicators.csv')).toMatch(
    /茶叶产量,茶叶产量,Tea,,briefing,flow,higher,吨,0,,/,
  );
  expect(await file('figures.csv')).toContain('新设镇,茶叶产量,level,,2031-Q1,ytd,12,吨');
});

test('a workbook is read in a worker, with the values that Excel shows', async ({ page }) => {
  await live(page);
  const sheet: SheetData = [
    [{ value: '地区' }, { value: '地区生产总值（亿元）', columnSpan: 2 }, null],
    [null, { value: '2022年' }, { value: '2023年' }],
    [{ value: '示例一镇' }, { value: 0.1 + 0.2 }, { value: 0.052, format: '0.0%' }],
  ];
  const rates: SheetData = [
    [{ value: '地区' }, { value: '时期' }, { value: '地区生产总值增速' }],
    [{ value: '示例一镇' }, { value: '2024-Q1' }, { value: 0.052, format: '0.0%' }],
  ];
  const give = async (name: string, data: SheetData) => {
    await page.setInputFiles('input[type=file]', {
      name,
      mimeType: 'application/octet-stream',
      buffer: await writeXlsxFile(data).toBuffer(),
    });
    await expect(page.getByRole('heading', { name: '这张表怎么读' })).toBeVisible();
  };
  await give('增速.xlsx', rates);
  await page.getByRole('button', { name: '照这样读' }).click();
  await expect(row(page, 1)).toContainText('地区生产总值 同比增速 +5.2%');
  await expect(row(page, 1)).toContainText('增速.xlsx C2');
  await page.getByRole('button', { name: '重新开始' }).click();
  await give('两年.xlsx', sheet);
  await expect(page.getByText('第 1–2 行，已合并')).toBeVisible();
  await expect(page.getByRole('cell', { name: '0.3', exact: true })).toBeVisible();
  await expect(page.getByLabel('列名说的是')).toContainText('指标和期间');
  await page.getByRole('button', { name: '照这样读' }).click();
  await expect(row(page, 1)).toContainText('地区生产总值 0.3 亿元 示例一镇 · 2022年');
});

test('one sheet of a workbook is chosen, and remembered for the next workbook', async ({
  page,
}) => {
  await live(page);
  const give = async (year: number) => {
    const data = (value: number): SheetData => [
      ['地区', '地区生产总值（亿元）'],
      ['示例一镇', value],
    ];
    const sheets = [
      { sheet: '封面', data: [[null]] },
      { sheet: `${year}年一季度`, data: data(28.6) },
      { sheet: `${year}年上半年`, data: data(60.1) },
    ];
    await page.setInputFiles('input[type=file]', {
      name: '各季.xlsx',
      mimeType: 'application/octet-stream',
      buffer: await writeXlsxFile(sheets).toBuffer(),
    });
  };
  const choice = page.getByLabel('工作表');
  await give(2023);
  await expect(choice).toHaveValue('2023年一季度');
  await expect(choice.getByRole('option')).toHaveText(['2023年一季度', '2023年上半年']);
  await choice.selectOption('2023年上半年');
  await expect(page.getByRole('cell', { name: '60.1', exact: true })).toBeVisible();
  await expect(page.getByLabel('整张表的期间')).toHaveValue('2023年上半年');
  await page.getByRole('button', { name: '照这样读' }).click();
  await expect(row(page, 1)).toContainText('各季.xlsx 2023年上半年 B2');
  await page.getByRole('button', { name: '重新开始' }).click();
  await give(2024);
  await expect(choice).toHaveValue('2024年上半年');
  await expect(page.getByLabel('整张表的期间')).toHaveValue('2024年上半年');
});

test('cells copied from a spreadsheet are a table, not a text', async ({ page }) => {
  await live(page);
  await page.getByLabel('原文或表格').evaluate((field) => {
    const data = new DataTransfer();
    data.setData(
      'text/html',
      '<table><tr><td>地区</td><td>2022</td><td>2023</td></tr><tr><td>示例一镇</td><td>1</td><td>2</td></tr></table>',
    );
    data.setData('text/plain', '地区\t2022\t2023\n示例一镇\t1\t2');
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
  });
  await page.getByLabel('整张表的指标').fill('地区生产总值');
  await page.getByRole('button', { name: '照这样读' }).click();
  await expect(page.getByRole('heading', { name: '提议的 2 行' })).toBeVisible();
  await expect(row(page, 2)).toContainText('地区生产总值 2 亿元');
});

test('a long text is read in a worker, can be stopped, and has pages of rows', async ({ page }) => {
  await live(page);
  const long = `${ARTICLE}\n`.repeat(1600);
  const give = () =>
    page.setInputFiles('input[type=file]', {
      name: '长.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(long),
    });
  await give();
  await page.getByRole('button', { name: '停止读取' }).click();
  await expect(page.getByText('已停止')).toBeVisible();
  await give();
  await expect(page.getByText(/第 1 页，共 \d{3} 页/)).toBeVisible({ timeout: 40_000 });
  await page.getByRole('button', { name: '下一页' }).click();
  await expect(row(page, 51)).toBeFocused();
  await page.keyboard.press('k');
  await expect(row(page, 50)).toBeFocused();
  await page.keyboard.press('r');
  await expect(row(page, 51)).toBeFocused();
});

for (const [what, name, buffer, code] of [
  ['a text of 20 MB', 'long.txt', Buffer.from('一季度增长5.2%。'.repeat(950_000)), 'text-too-long'],
  ['an empty file', 'empty.txt', Buffer.alloc(0), 'empty'],
  ['a binary file', 'picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'not-text'],
  ['a zip bomb called a workbook', 'bomb.xlsx', bomb(), 'file-too-large'],
  ['100,000 columns', 'wide.csv', Buffer.from(`${'a,'.repeat(99_999)}a\n1`), 'too-many-columns'],
] as const) {
  test(`${what} is refused with a reason, and the page goes on`, async ({ page }) => {
    await live(page);
    await page.setInputFiles('input[type=file]', { name, mimeType: 'text/plain', buffer });
    await expect(page.getByText(`${name} 读不了`)).toBeVisible({ timeout: 30_000 });
    await expect(page.getByText(new RegExp(code)).first()).toBeVisible();
    await readArticle(page);
  });
}

test('lone surrogates and direction marks in an article are reported, and its figures are read', async ({
  page,
}) => {
  await live(page);
  const text = `示例一镇一季度经济\ud83d\n\n一季度，示例一镇地区生产总值\u202e28.6\u202c亿元，\u200f同比增长5.2%\udc00。`;
  await page.getByLabel('发布日期').fill('2024-04-22');
  await page.getByLabel('原文或表格').evaluate((field, pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
    if (field instanceof HTMLTextAreaElement) field.setRangeText(pasted);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
  await page.getByRole('button', { name: '找出数字' }).click();
  await expect(page.getByText(/broken-character/)).toBeVisible();
  await expect(page.getByText(/direction-marks/)).toBeVisible();
  await expect(row(page, 1)).toContainText('地区生产总值 28.6 亿元');
  await page.getByRole('button', { name: /接受无疑问的/ }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载 figures.csv' }).click();
  const csv = await readFile(await (await download).path(), 'utf8');
  expect(csv).toContain('28.6,亿元');
  expect(csv).not.toContain('\ufffd');
});

test('a CSV with a cell of a megabyte and invalid numbers loses no other row', async ({ page }) => {
  await live(page);
  const lines = [
    '地区,地区生产总值（亿元）,备注',
    `示例一镇,28.6,${'长'.repeat(350_000)}`,
    '示例二镇,1.234.567,x',
    '示例三镇,1e309,x',
    '示例四镇,－１２．５,x',
    `示例五镇,${'9'.repeat(400)},x`,
    '示例六镇,\u202e31.5\u202c,x',
  ];
  await page.setInputFiles('input[type=file]', {
    name: '2031年一季度.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(lines.join('\n')),
  });
  await page.getByRole('button', { name: '照这样读' }).click();
  await expect(page.getByRole('heading', { name: '提议的 1 行' })).toBeVisible();
  await expect(row(page, 1)).toContainText('地区生产总值 −12.5 亿元');
  for (const [line, told] of [
    [2, 'cell-too-long'],
    [3, '1.234.567'],
    [4, '1e309'],
    [6, '99999'],
    [7, '31.5'],
  ] as const) {
    const said = page.getByRole('row').filter({ hasText: told });
    await expect(said.getByRole('cell', { name: String(line), exact: true })).toBeVisible();
  }
  await expect(page.getByText(/bad-number/).first()).toBeVisible();
});

test('nothing leaves the browser while a draft is made', async ({ page }) => {
  await live(page);
  const asked: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    // The site's own scripts are loaded when first used; their requests carry no data.
    const own = request.method() === 'GET' && /\/assets\/[\w.-]+\.js$/.test(url.pathname);
    if (!own || url.search !== '') asked.push(request.url());
  });
  await readArticle(page);
  await page.getByRole('button', { name: /接受无疑问的/ }).click();
  await page.getByRole('button', { name: '在各页里看看' }).click();
  expect(asked).toEqual([]);
});

for (const [theme, width] of [
  ['light', 1440],
  ['dark', 390],
] as const) {
  test(`axe finds nothing in a review, ${theme}, ${width} px, and nothing scrolls sideways`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.setViewportSize({ width, height: 900 });
    await live(page);
    await readArticle(page);
    await row(page, 1).focus();
    await page.keyboard.press('a');
    await page.keyboard.press('r');
    await page.keyboard.press('e');
    expect(await axeFaults(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
  });
}

/** An archive of a few kilobytes that unpacks to 300 MB. */
function bomb(): Buffer {
  const zeros = new Uint8Array(300_000_000);
  return Buffer.from(zipSync({ 'xl/workbook.xml': zeros }, { level: 9 }));
}

/** Text in GBK, whose characters are found by decoding all two-byte codes. */
async function gbk(page: Page, text: string): Promise<number[]> {
  return page.evaluate((given) => {
    const decoder = new TextDecoder('gbk');
    const codes = new Map<string, readonly number[]>();
    for (let lead = 0x81; lead < 0xff; lead++) {
      for (let trail = 0x40; trail < 0xff; trail++) {
        if (trail === 0x7f) continue;
        codes.set(decoder.decode(new Uint8Array([lead, trail])), [lead, trail]);
      }
    }
    return [...given].flatMap((one) => codes.get(one) ?? [one.charCodeAt(0)]);
  }, text);
}
