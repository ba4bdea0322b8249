import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { CACHE, median, withBenchPage } from './benchPage.ts';
import type { Opening } from './openMillionPage.ts';
import { smallTables, writeMillionRows } from './openMillionRows.ts';

const TURNS = 3;

type Measured = Opening & { readonly megabytes: number };

/**
 * Opens a figures.csv of 1,000,000 rows in Chromium, alternating with PapaParse's own chunked
 * reading of the same file, and reports the medians, the longest block of the page and the peak
 * memory.
 */
export async function benchOpenMillion(): Promise<string[]> {
  const paths = await writeDataset();
  const papa: Measured[] = [];
  const ours: Measured[] = [];
  await withBenchPage('openMillion.html', async (browser, page) => {
    for (let turn = 0; turn < TURNS; turn++) {
      papa.push(await measure(browser, page, paths, 'papaparse'));
      ours.push(await measure(browser, page, paths, 'openInWorker'));
    }
  });
  return told(papa, ours);
}

async function writeDataset(): Promise<string[]> {
  const folder = join(CACHE, 'million');
  await mkdir(folder, { recursive: true });
  const figures = join(folder, 'figures.csv');
  await writeMillionRows(figures);
  const small = Object.entries(smallTables()).map(async ([name, text]) => {
    await writeFile(join(folder, name), text);
    return join(folder, name);
  });
  return [figures, ...(await Promise.all(small))];
}

/** One opening on a page of its own, so that its memory is separate. */
async function measure(
  browser: Browser,
  url: string,
  paths: string[],
  how: 'papaparse' | 'openInWorker',
): Promise<Measured> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(url);
    await page.locator('input').setInputFiles(paths);
    const opening = await page.evaluate((name) => window.measureOpening(name), how);
    return { ...opening, megabytes: await peakMegabytes(browser) };
  } finally {
    await context.close();
  }
}

/** The peak memory of a renderer (Linux), in MB; 0 if unknown. */
async function peakMegabytes(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const peaks = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(async ({ id }) => {
      const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '');
      return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
    });
  return Math.max(0, ...(await Promise.all(peaks)));
}

function told(papa: readonly Measured[], ours: readonly Measured[]): string[] {
  const baseline = median(papa.map(({ milliseconds }) => milliseconds));
  const own = median(ours.map(({ milliseconds }) => milliseconds));
  const most = (pick: (one: Measured) => number) => Math.max(...ours.map(pick));
  const mostOfPapa = (pick: (one: Measured) => number) => Math.max(...papa.map(pick));
  return [
    `rows: ${ours[0]?.rows} (PapaParse ${papa[0]?.rows})`,
    `opened in the worker: ${own.toFixed(0)} ms (PapaParse in chunks ${baseline.toFixed(0)} ms, ratio ${(own / baseline).toFixed(2)})`,
    `longest frame of the page: ${most(({ longestFrame }) => longestFrame).toFixed(0)} ms (PapaParse ${mostOfPapa(({ longestFrame }) => longestFrame).toFixed(0)} ms)`,
    `longest task of the page: ${most(({ longestTask }) => longestTask).toFixed(0)} ms, 0 for under 50 ms (PapaParse ${mostOfPapa(({ longestTask }) => longestTask).toFixed(0)} ms)`,
    `peak memory of the page and its worker: ${most(({ megabytes }) => megabytes).toFixed(0)} MB (PapaParse ${mostOfPapa(({ megabytes }) => megabytes).toFixed(0)} MB)`,
    `progress told: ${ours[0]?.progress} times`,
  ];
}
