import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { serveFolder } from '../src/cli/serveFolder.ts';
import { BROWSER_FLAGS, browserPath } from './browser/chromium.ts';

/** Takes the screenshot of the built site for the README. */
const { url, close } = await serveFolder(resolve(import.meta.dirname, '../dist'));
const browser = await chromium.launch({ executablePath: browserPath(), args: BROWSER_FLAGS });
const page = await browser.newPage({ viewport: { width: 1280, height: 1000 }, locale: 'zh-CN' });
await page.goto(url);
await page.screenshot({ path: resolve(import.meta.dirname, '../public/briefing.png') });
await browser.close();
await close();
