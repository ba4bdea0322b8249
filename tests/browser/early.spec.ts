import type { Page } from '@playwright/test';
import { ARTICLE } from './intakePage.ts';
import { awake, expect, test } from './site.ts';

/** Delays the scripts of the page until the reader has acted; then lets them load. */
async function beforeLife(page: Page, path: string, act: () => Promise<void>): Promise<void> {
  let release = () => {};
  const done = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/assets\/app-.*\.js$/, async (route) => {
    await done;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'commit' });
  await page.locator('main h1').waitFor();
  await act();
  release();
  await awake(page);
}

/** Waits for the first script, which records drops and presses before the page is interactive. */
async function untilHeld(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([''], 'held.txt'));
    const over = new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true });
    return !document.body.dispatchEvent(over);
  });
}

test('text entered in Intake before the page is interactive is read by a button pressed before', async ({
  page,
}) => {
  await beforeLife(page, './zh/demo/intake/', async () => {
    await page.getByLabel('发布日期').fill('2024-04-22');
    await page.getByLabel('原文或表格').fill(ARTICLE);
    await untilHeld(page);
    await page.getByRole('button', { name: '找出数字' }).click();
  });
  await expect(page.locator('#row-1')).toBeVisible();
  await expect(page.locator('#row-1')).toContainText('2024');
});

test('text entered before the page is interactive stays if nothing is pressed, and is kept', async ({
  page,
}) => {
  await beforeLife(page, './zh/demo/intake/', async () => {
    await page.getByLabel('原文或表格').fill('一季度');
  });
  await expect(page.locator('[data-live]')).toBeAttached();
  await page.getByLabel('原文或表格').press('End');
  await page.keyboard.type('，示例一镇');
  await expect(page.getByLabel('原文或表格')).toHaveValue('一季度，示例一镇');
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('red-banner-draft.demo')))
    .toContain('work');
  await page.reload();
  await expect(page.getByLabel('原文或表格')).toHaveValue('一季度，示例一镇');
});

test('text entered before even the first script has loaded is read', async ({ page }) => {
  let release = () => {};
  const done = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/assets\/index-.*\.js$/, async (route) => {
    await done;
    await route.continue();
  });
  await page.goto('./zh/demo/intake/', { waitUntil: 'commit' });
  await page.getByLabel('发布日期').fill('2024-04-22');
  await page.getByLabel('原文或表格').fill(ARTICLE);
  release();
  await awake(page);
  await page.getByRole('button', { name: '找出数字' }).click();
  await expect(page.locator('#row-1')).toContainText('2024');
});

test('text entered before even the first script has loaded is kept without another action', async ({
  page,
}) => {
  let release = () => {};
  const done = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/assets\/index-.*\.js$/, async (route) => {
    await done;
    await route.continue();
  });
  await page.goto('./zh/demo/intake/', { waitUntil: 'commit' });
  await page.getByLabel('原文或表格').fill('一季度');
  release();
  await expect(page.locator('[data-live] textarea').first()).toHaveValue('一季度');
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('red-banner-draft.demo')))
    .toContain('work');
});

test('text entered by keyboard alone makes a form live and is kept', async ({ page }) => {
  await page.goto('./zh/demo/intake/');
  await awake(page);
  await page.getByLabel('原文或表格').focus();
  await page.keyboard.type('一季度');
  await expect(page.locator('[data-live] textarea').first()).toHaveValue('一季度');
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('red-banner-draft.demo')))
    .toContain('work');
});

test('a search typed before the page is interactive is run', async ({ page }) => {
  await beforeLife(page, './zh/demo/sources/', () => page.locator('search input').fill('示例三镇'));
  await expect(page).toHaveURL(/%E7%A4%BA%E4%BE%8B%E4%B8%89%E9%95%87|示例三镇/);
  await expect(page.locator('search input')).toHaveValue('示例三镇');
});

test('text typed into a page that redraws is kept', async ({ page }) => {
  await page.route(/\/data\/demo\/index\.json$/, async (route) => {
    const answer = await route.fetch();
    const newer = (await answer.text()).replace(/"version":"[^"]+"/, '"version":"newer"');
    await route.fulfill({ response: answer, body: newer });
  });
  await beforeLife(page, './zh/demo/sources/', () => page.locator('search input').fill('示例三镇'));
  await expect(page.locator('search input')).toHaveValue('示例三镇');
  await expect(page.locator('search input')).toBeFocused();
});

test('a weight moved before the page is interactive counts', async ({ page }) => {
  await beforeLife(page, './zh/demo/standings/', async () => {
    const slider = page.locator('input[type=range]').first();
    const before = await slider.inputValue();
    // The browser moves a slider only once it has drawn it.
    await expect(async () => {
      for (let press = 0; press < 4; press++) await slider.press('ArrowRight');
      expect(await slider.inputValue()).not.toBe(before);
    }).toPass();
  });
  const value = await page.locator('input[type=range]').first().inputValue();
  await expect(page).toHaveURL(/[?&]w=/);
  const [first] = new URL(page.url()).searchParams.get('w')?.split(',') ?? [];
  // A link writes hundredths, a slider has steps of a half.
  expect(Math.round(Number(first) * 2) / 2).toBe(Number(value));
});

test('every key press on a weight counts', async ({ page }) => {
  await page.goto('./zh/demo/standings/');
  await awake(page);
  await page.mouse.move(300, 300);
  await page.mouse.move(310, 310);
  const slider = page.locator('[data-live] input[type=range]').first();
  await slider.focus();
  const before = Number(await slider.inputValue());
  await Promise.all(Array.from({ length: 20 }, () => page.keyboard.press('ArrowRight')));
  await expect(slider).toHaveValue(String(before + 10));
  await expect(page).toHaveURL(new RegExp(`[?&]w=${before + 10},`));
});

test('a file dropped before the page is interactive is read', async ({ page }) => {
  await beforeLife(page, './zh/demo/intake/', async () => {
    await untilHeld(page);
    await page.evaluate((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'article.txt'));
      for (const type of ['dragenter', 'dragover', 'drop']) {
        document.body.dispatchEvent(
          new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }),
        );
      }
    }, ARTICLE);
  });
  await expect(page.locator('#row-1')).toBeVisible();
});

test('a damaged draft is set aside and offered as a file, and the page opens', async ({ page }) => {
  await page.goto('./zh/demo/intake/');
  await page.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const request = indexedDB.open('red-banner', 1);
        request.onupgradeneeded = () => request.result.createObjectStore('kept');
        request.onerror = () => failed(request.error);
        request.onsuccess = () => {
          const put = request.result.transaction('kept', 'readwrite').objectStore('kept');
          put.put({ draft: { rows: [{ number: 'one' }] }, text: 7 }, 'draft 3 demo').onsuccess =
            () => {
              request.result.close();
              done();
            };
        };
      }),
  );
  await page.evaluate(() => localStorage.setItem('red-banner-draft.demo', 'work x'));
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('已损坏');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '存成文件' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('draft-3-demo.json');
  await page.getByLabel('原文或表格').fill('一季度');
  await page.getByRole('button', { name: '从这台设备删除' }).click();
  await expect(page.getByText('已损坏')).toHaveCount(0);
  await page.reload();
  await expect(page.getByLabel('原文或表格')).toHaveValue('一季度');
  await expect(page.getByText('已损坏')).toHaveCount(0);
});

test('a page whose script is missing is loaded as a document', async ({ page }) => {
  await page.goto('./zh/demo/standings/');
  await awake(page);
  let asked = 0;
  await page.route(/\/assets\/Sources-.*\.js$/, (route) => {
    asked++;
    return asked > 2 ? route.continue() : route.fulfill({ status: 404, body: '' });
  });
  await page.locator('header nav').getByRole('link', { name: '数据来源' }).click();
  await expect(page.locator('h1:visible')).toContainText('数据来源');
  await expect(page.getByText('页面出错')).toHaveCount(0);
});

test('a badly encoded fragment is ignored', async ({ page }) => {
  await page.goto('./zh/demo/standings/#%');
  await awake(page);
  await page.goto('./zh/demo/sources/#%E4%A');
  await awake(page);
});
