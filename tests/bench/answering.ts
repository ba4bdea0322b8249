import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { buildSite } from '../../src/cli/site/buildSite.ts';
import { BROWSER_FLAGS, browserPath } from '../browser/chromium.ts';
import { writeBenchDataset } from './benchDataset.ts';
import { buildBenchPage, median } from './benchPage.ts';
import { townsTables } from './benchTowns.ts';
import { type CountedServer, serveCounted } from './countedServer.ts';
import { DevTools } from './devtools.ts';
import { type Conditions, SlowPage } from './slowPage.ts';

const TIMES = 5;
const SIZE = { places: 9, indicators: 10, quarters: 12 };
const NEWEST = '2025-Q4';
const ID = 'towns';

/** One page of ours after another, as a reader goes through a site by its addresses. */
const TEN_PAGES = [
  ...['', 'standings/', 'charts/', 'sources/', 'briefing/town-2/2025-Q4/'],
  ...['briefing/town-3/2025-Q4/', 'standings/2025-Q3/', 'briefing/town-2/2025-Q3/'],
  ...['sources/town-2/', 'briefing/town-4/2025-Q4/'],
].map((path) => `zh/${path && `${ID}/`}${path}`);

const HERE = `zh/${ID}/briefing/town-1/${NEWEST}/`;
const OTHER = `zh/${ID}/briefing/town-2/${NEWEST}/`;
const OTHER_LINK = `[data-picker] a[href$="/${OTHER}"]`;
const MARK = '#k-gdp a[href="#e-gdp"]';

const OURS: Conditions = {
  paints: `document.querySelector('#k-gdp') && performance.getEntriesByName('first-contentful-paint')[0]`,
  lives: `'awake' in document.documentElement.dataset`,
  // Charts below the screen may be drawn when the reader scrolls to them.
  draws: `location.pathname === '/${OTHER}' && document.querySelector('h1')?.textContent.includes('虚构2镇') && document.querySelector('#k-gdp') && [...document.querySelectorAll('figure')].every((figure) => figure.getBoundingClientRect().top > innerHeight || figure.querySelector('svg'))`,
  proves: `document.querySelector('#e-gdp')?.getClientRects().length > 0`,
};

const PEER: Conditions = {
  paints: `document.querySelector('#place')?.hidden === false`,
  draws: `document.documentElement.dataset.drawn === 'town-2'`,
};

/** When a page answers, in ms, and what it has asked for by then. */
interface Answered {
  readonly paints: number;
  readonly draws: number;
  readonly requests: number;
  readonly bytes: number;
}

/**
 * The time until a briefing answers on a slow phone, beside a page written by hand with ECharts,
 * and the weight of ten pages in a row.
 */
export async function benchAnswering(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'red-banner-bench-'));
  try {
    return await measureAnswering(await buildOurs(folder), await buildPeer());
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Measures a built site of these towns beside a built page of the peer. */
export async function measureAnswering(site: string, byHand: string): Promise<string[]> {
  const ours = await serveCounted(site);
  const peer = await serveCounted(byHand);
  const tools = await DevTools.open();
  try {
    const live: Answered[] = [];
    const links: Answered[] = [];
    const hand: Answered[] = [];
    const marks: number[] = [];
    for (let i = 0; i < TIMES; i++) {
      hand.push(await answersOfPeer(tools, peer));
      live.push(await answers(tools, ours, 'lives'));
      links.push(await answers(tools, ours, 'paints'));
      marks.push(await proves(tools, ours));
    }
    const evidence = `until a tile pressed at the first paint shows its evidence: ${seconds(median(marks))}`;
    return [...told(live, links, hand), evidence, await tenPages(ours)];
  } finally {
    await tools.close();
    await Promise.all([ours.close(), peer.close()]);
  }
}

export async function buildOurs(folder: string): Promise<string> {
  const data = join(folder, ID);
  await writeBenchDataset(data, '虚构的镇', townsTables(SIZE));
  const out = join(folder, 'site');
  await buildSite({
    datasets: [data],
    out,
    root: { base: '/', origin: undefined },
    audience: 'public',
    asOf: undefined,
  });
  return out;
}

/** The peer's page and its table: a row for each figure, with its growth. */
export async function buildPeer(): Promise<string> {
  const folder = await buildBenchPage('answeringPeer.html');
  const rows: string[] = ['place,indicator,period,value,growth'];
  const figures = townsTables(SIZE).figures ?? [];
  for (const [i, { place, indicator, period, value }] of figures.entries()) {
    if (i % 2 === 0) rows.push([place, indicator, period, value, figures[i + 1]?.value].join(','));
  }
  await writeFile(join(folder, 'towns.csv'), `${rows.join('\n')}\n`);
  return folder;
}

/** Picks another place once a condition is met. */
async function answers(
  tools: DevTools,
  server: CountedServer,
  once: 'paints' | 'lives',
): Promise<Answered> {
  const page = await SlowPage.open(tools, OURS);
  try {
    server.take();
    await page.goto(server.url + HERE);
    const paints = await page.until('paints');
    await page.press('#main [data-picker] summary');
    await page.until(once);
    await page.press(OTHER_LINK);
    const draws = await page.until('draws');
    return { paints, draws, ...weightOf(server.take()) };
  } finally {
    await page.close();
  }
}

/** Presses a tile's mark at the first paint; the time until its evidence is shown. */
async function proves(tools: DevTools, server: CountedServer): Promise<number> {
  const page = await SlowPage.open(tools, OURS);
  try {
    await page.goto(server.url + HERE);
    await page.until('paints');
    await page.press(MARK);
    return await page.until('proves');
  } finally {
    await page.close();
  }
}

async function answersOfPeer(tools: DevTools, server: CountedServer): Promise<Answered> {
  const page = await SlowPage.open(tools, PEER);
  try {
    server.take();
    await page.goto(`${server.url}answeringPeer.html`);
    const paints = await page.until('paints');
    await page.evaluate(`{
      const picker = document.querySelector('#place');
      picker.value = 'town-2';
      picker.dispatchEvent(new Event('change'));
    }`);
    const draws = await page.until('draws');
    return { paints, draws, ...weightOf(server.take()) };
  } finally {
    await page.close();
  }
}

const weightOf = (asked: readonly { readonly bytes: number }[]) => ({
  requests: asked.length,
  bytes: asked.reduce((sum, { bytes }) => sum + bytes, 0),
});

function told(
  live: readonly Answered[],
  links: readonly Answered[],
  hand: readonly Answered[],
): string[] {
  const of = (all: readonly Answered[], key: keyof Answered) => median(all.map((one) => one[key]));
  const line = (what: string, all: readonly Answered[], key: 'paints' | 'draws') =>
    `${what}: ${seconds(of(all, key))}, by hand with ECharts ${seconds(of(hand, key))}, ratio ${(of(all, key) / of(hand, key)).toFixed(2)}`;
  return [
    line('slow phone, cold, until the first figure is painted', live, 'paints'),
    line('until a place picked in the live page is drawn', live, 'draws'),
    line('until a place picked at the first paint is drawn', links, 'draws'),
    `requests until the live page answers: ${of(live, 'requests')}, by hand ${of(hand, 'requests')}`,
    `bytes until the live page answers: ${kB(of(live, 'bytes'))}, by hand ${kB(of(hand, 'bytes'))}`,
  ];
}

/** The weight of ten page loads in one session, with the browser's cache and its worker. */
async function tenPages(server: CountedServer): Promise<string> {
  const browser = await chromium.launch({ executablePath: browserPath(), args: BROWSER_FLAGS });
  try {
    const page = await browser.newPage();
    server.take();
    for (const path of TEN_PAGES) {
      await page.goto(server.url + path);
      await page.locator('html[data-awake]').waitFor({ state: 'attached' });
      await page.mouse.move(200, 200);
      await page.mouse.move(210, 210);
      await page.waitForLoadState('networkidle');
    }
    const asked = server.take();
    const { requests, bytes } = weightOf(asked);
    const pages = weightOf(asked.filter(({ path }) => path.endsWith('/')));
    return `ten pages in a row: ${requests} requests, ${kB(bytes)}, of which the pages themselves ${kB(pages.bytes)}`;
  } finally {
    await browser.close();
  }
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
