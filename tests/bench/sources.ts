import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { serveFolder } from '../../src/cli/serveFolder.ts';
import { buildSite } from '../../src/cli/site/buildSite.ts';
import { BROWSER_FLAGS, browserPath } from '../browser/chromium.ts';
import { type BenchTables, writeBenchDataset } from './benchDataset.ts';

const PLACES = 10;
const INDICATORS = 25;
const QUARTERS = 40;
const SEARCHES = 9;

function tables(): BenchTables {
  const places = Array.from({ length: PLACES }, (_, i) => ({
    place: `town-${i}`,
    name_zh: `虚构${i}镇`,
    name_en: `Fictional Town ${i}`,
    kind: 'town',
  }));
  const indicators = Array.from({ length: INDICATORS }, (_, i) => ({
    indicator: `indicator-${i}`,
    name_zh: `虚构指标${i}`,
    name_en: `Fictional indicator ${i}`,
    topic: 'growth',
    kind: 'flow',
    direction: 'higher',
    unit: '亿元',
    decimals: '2',
  }));
  const figures = places.flatMap(({ place }, p) =>
    indicators.flatMap(({ indicator }, i) =>
      Array.from({ length: QUARTERS }, (_, q) => {
        const value = (((p * 7919 + i * 104_729 + q * 1_299_709) % 90_000) / 100 + 1).toFixed(2);
        const year = 2014 + Math.floor(q / 4);
        return {
          place,
          indicator,
          measure: 'level',
          period: `${year}-Q${(q % 4) + 1}`,
          span: 'ytd',
          value,
          unit: '亿元',
          qualifier: '=',
          status: 'final',
          scope: 'territory',
          printed: `${value}亿元`,
          source: `bulletin-${year}`,
          locator: `表${i + 1}`,
          released: `${year + 1}-02-01`,
          access: 'public',
          note: '虚构 / fictional',
        };
      }),
    ),
  );
  const sources = Array.from({ length: QUARTERS / 4 }, (_, y) => ({
    source: `bulletin-${2014 + y}`,
    title: `虚构统计公报 ${2014 + y}年`,
    publisher: '虚构统计局',
  }));
  return { places, indicators, sources, figures };
}

/** The size of a Sources page of 10,000 figures, and the time of a search: one line each. */
export async function benchSources(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'red-banner-bench-'));
  const data = join(folder, 'ten-thousand');
  await writeBenchDataset(data, '一万个虚构数字', tables());
  const out = join(folder, 'site');
  await buildSite({
    datasets: [data],
    out,
    root: { base: '/', origin: undefined },
    audience: 'public',
    asOf: undefined,
  });
  const site = await serveFolder(out);
  const browser = await chromium.launch({ executablePath: browserPath(), args: BROWSER_FLAGS });
  try {
    const page = await browser.newPage({ serviceWorkers: 'block' });
    const url = `${site.url}zh/ten-thousand/sources/`;
    return [await weightOf(page, url), await searchTime(page, url)];
  } finally {
    await browser.close();
    await site.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function weightOf(page: Page, url: string): Promise<string> {
  const urls = new Set<string>();
  page.on('request', (request) => urls.add(request.url()));
  await page.goto(url);
  await page.locator('html[data-awake]').waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  let [html, script, data] = [0, 0, 0];
  for (const one of urls) {
    const body = await (await page.request.get(one)).body();
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
    const size = Math.min(
      brotliCompressSync(body, { params }).length,
      gzipSync(body, { level: 9 }).length,
    );
    if (one === url) html += size;
    else if (/\.(csv|json)$/.test(one)) data += size;
    else script += size;
  }
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  return `sources, 10,000 figures: page ${kB(html)}, page and scripts ${kB(html + script)}, its data besides ${kB(data)}`;
}

/**
 * From the keystroke that starts the search to the frame with the result, without the pause before
 * it.
 */
async function searchTime(page: Page, url: string): Promise<string> {
  await page.goto(url);
  await page.locator('html[data-awake]').waitFor({ state: 'attached' });
  await page.mouse.move(200, 200);
  await page.mouse.move(210, 210);
  const field = page.locator('input[type="search"]');
  await field.waitFor();
  await field.fill('虚构');
  await page.locator('tr[id^="f-"]').first().waitFor();
  const times: number[] = [];
  const empty: number[] = [];
  for (let i = 0; i < SEARCHES; i++) {
    times.push(await timeOf(page, `?q=${encodeURIComponent(`虚构${i}镇指标${i + 3}`)}`));
    empty.push(await timeOf(page, undefined));
  }
  const [search = 0, frame = 0] = [times, empty].map(median);
  return `sources, a search of 10,000 figures until it is painted: ${search.toFixed(0)} ms, ${(search / frame).toFixed(1)} × a repaint of nothing (${frame.toFixed(0)} ms)`;
}

function timeOf(page: Page, query: string | undefined): Promise<number> {
  // No named inner function: the runner would rename it to a name unknown in the page.
  return page.evaluate(async (asked) => {
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const started = performance.now();
    if (asked !== undefined) history.pushState(null, '', location.pathname + asked);
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return performance.now() - started;
  }, query);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
