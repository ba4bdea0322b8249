import type { Browser } from '@playwright/test';
import {
  type Article,
  FIELDS,
  fixtureIndicators,
  fixturePlaces,
  readArticles,
  type Score,
  scoreRows,
} from '../../src/extract/__data__/scoreArticle.ts';
import { type ExtractOptions, extractFigures } from '../../src/extract/extractFigures.ts';
import { extractionRow } from '../../src/extract/extractionTable.ts';
import { plainText } from '../../src/extract/plainText.ts';
import { median, withBenchPage } from './benchPage.ts';
import type { Reading, ReadTime } from './extractPage.ts';

const TURNS = 5;
// The articles are repeated to about a megabyte, so that the optimiser has settled.
const TIMES = 40;
/** Articles that no test checks and from which the grammar is never corrected. */
const HELD_OUT = new URL('held-out/', import.meta.url);

type Knowledge = Required<Pick<ExtractOptions, 'indicators' | 'places'>>;

/**
 * The accuracy of the extraction by field, on the articles of the tests and on held-out ones, and
 * its speed: in its worker in Chromium, and in Node compared with a pass that only normalises the
 * text.
 */
export async function benchExtract(): Promise<string[]> {
  const dataset = { indicators: fixtureIndicators(), places: fixturePlaces() };
  const articles = readArticles();
  const text = articles
    .map((article) => article.text)
    .join('\n\n')
    .repeat(TIMES);
  return [
    ...accuracy('that tests hold it to', articles, dataset),
    ...accuracy('held out', readArticles(HELD_OUT), dataset),
    await speedInWorker(text, dataset),
    speedInNode(text, dataset),
  ];
}

function accuracy(kind: string, articles: readonly Article[], dataset: Knowledge): string[] {
  const scores = articles.map(({ text, published, expected }): Score => {
    const options = published === undefined ? dataset : { ...dataset, published };
    return scoreRows(expected, extractFigures(text, options).figures.map(extractionRow));
  });
  const sum = (of: (score: Score) => number) => scores.reduce((total, one) => total + of(one), 0);
  const [expected, found, proposed] = [
    sum((one) => one.expected),
    sum((one) => one.found),
    sum((one) => one.proposed),
  ];
  const percent = (part: number, whole: number) => `${((part / whole) * 100).toFixed(1)} %`;
  const told = (name: string, right: number) =>
    `  ${name}: precision ${percent(right, proposed)}, recall ${percent(right, expected)}`;
  return [
    `${articles.length} articles ${kind}: ${expected} figures in them, ${proposed} proposed`,
    told('the literal', found),
    ...FIELDS.map((field) =>
      told(
        `with the right ${field}`,
        sum((one) => one.right[field] ?? 0),
      ),
    ),
    told(
      'with every field right',
      sum((one) => one.whole),
    ),
  ];
}

const megabytesOf = (text: string): number => new TextEncoder().encode(text).length / 1e6;

async function speedInWorker(given: string, dataset: Knowledge): Promise<string> {
  const reading: Reading = {
    given,
    indicators: [...dataset.indicators],
    places: [...dataset.places],
  };
  const turns = await withBenchPage('extract.html', async (browser, url) => {
    const page = await browser.newPage();
    await page.goto(url);
    const times: (ReadTime & { readonly processor: number })[] = [];
    for (let turn = 0; turn < TURNS; turn++) {
      const before = await pageSeconds(browser);
      const time = await page.evaluate((one) => window.measureExtract(one), reading);
      times.push({ ...time, processor: (await pageSeconds(browser)) - before });
    }
    return times;
  });
  const of = (pick: (one: (typeof turns)[number]) => number) => median(turns.map(pick));
  const [whole, start] = [of((one) => one.whole), of((one) => one.start)];
  const megabytes = megabytesOf(given);
  return [
    `${megabytes.toFixed(1)} MB dense with figures, in the worker in Chromium: ${(whole / 1000).toFixed(2)} s for ${of((one) => one.figures)} figures`,
    `${(megabytes / (whole / 1000)).toFixed(1)} MB/s from request to answer, of which ${start.toFixed(0)} ms to start it`,
    `${(megabytes / of((one) => one.processor)).toFixed(1)} MB/s of the page's processor time`,
  ].join('; ');
}

/**
 * The processor time of pages and their workers so far, which other load on the machine does not
 * change.
 */
async function pageSeconds(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo
    .filter(({ type }) => type === 'renderer')
    .reduce((total, { cpuTime }) => total + cpuTime, 0);
}

function speedInNode(text: string, options: Knowledge): string {
  const seconds = (run: () => void) => {
    const times = Array.from({ length: TURNS }, () => {
      const before = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1e6;
    });
    return median(times);
  };
  const ours = seconds(() => extractFigures(text, options));
  const plain = seconds(() => plainText(text));
  return `the same in Node: ${(megabytesOf(text) / ours).toFixed(1)} MB/s of processor time, ${(ours / plain).toFixed(0)} × a pass that only makes the text plain`;
}
