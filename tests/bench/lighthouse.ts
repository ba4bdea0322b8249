import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { serveFolder } from '../../src/cli/serveFolder.ts';
import { BROWSER_FLAGS, browserPath } from '../browser/chromium.ts';

const PAGES = [
  '',
  'en/pinghu/briefing/dushangang/2023-Q1/',
  'zh/demo/briefing/demo-town-1/2023-Q4/',
  'zh/demo/standings/2023-Q4/',
  'zh/pinghu/sources/',
  'en/demo/sources/demo-town-1/',
  'zh/demo/charts/',
];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const PORT = 9333;
const RUNS = 3;

/**
 * Lighthouse scores of the built site on mobile, as the median of three runs: one line per page.
 */
export async function benchLighthouse(): Promise<string[]> {
  const site = await serveFolder(resolve(import.meta.dirname, '../../dist'));
  const browser = await chromium.launch({
    executablePath: browserPath(),
    args: [...BROWSER_FLAGS, `--remote-debugging-port=${PORT}`],
  });
  const lines: string[] = [];
  try {
    for (const page of PAGES) {
      const runs: Record<string, number>[] = [];
      for (let run = 0; run < RUNS; run++) {
        const result = await lighthouse(site.url + page, {
          port: PORT,
          output: 'json',
          logLevel: 'error',
          onlyCategories: [...CATEGORIES],
        });
        if (!result) throw new Error(`lighthouse gave no result for /${page}`);
        const { categories, audits } = result.lhr;
        runs.push({
          ...Object.fromEntries(
            CATEGORIES.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)]),
          ),
          'LCP ms': Math.round(audits['largest-contentful-paint']?.numericValue ?? Number.NaN),
          'TBT ms': Math.round(audits['total-blocking-time']?.numericValue ?? Number.NaN),
        });
      }
      const names = Object.keys(runs[0] ?? {});
      const text = names.map(
        (name) => `${name} ${median(runs.map((run) => run[name] ?? Number.NaN))}`,
      );
      lines.push(`lighthouse /${page}: ${text.join(', ')}`);
    }
  } finally {
    await browser.close();
    await site.close();
  }
  return lines;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
