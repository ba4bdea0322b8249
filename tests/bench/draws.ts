import { rank } from '../../src/ranking/standings.ts';
import { median, withBenchPage } from './benchPage.ts';
import type { DrawTimes } from './drawsPage.ts';
import { INDICATORS, METHOD, tableOf } from './drawsTable.ts';

const TURNS = 5;

/**
 * Many draws of a ranking in the product's worker in Chromium, compared with a plain implementation
 * in a worker of the same page, as medians of five rounds; and one ranking with contributions, in
 * Node.
 */
export async function benchDraws(): Promise<string[]> {
  return withBenchPage('draws.html', async (browser, url) => {
    const page = await browser.newPage();
    await page.goto(url);
    const compare = async (places: number, draws: number) => {
      const turns: DrawTimes[] = [];
      for (let turn = 0; turn < TURNS; turn++) {
        turns.push(
          await page.evaluate(([p, d]) => window.measureDraws(p, d), [places, draws] as const),
        );
      }
      return told(places, draws, turns);
    };
    return [await compare(100, 10_000), await compare(3000, 1000), `a moved weight, ${ranking()}`];
  });
}

function told(places: number, draws: number, turns: readonly DrawTimes[]): string {
  const of = (pick: (one: DrawTimes) => number) => median(turns.map(pick));
  const [ours, plain] = [of((one) => one.ours), of((one) => one.plain)];
  return [
    `${draws} draws of ${places} × ${INDICATORS} in a worker: ${ours.toFixed(0)} ms, of which ${of((one) => one.start).toFixed(0)} to start it`,
    `(plainly written ${plain.toFixed(0)} ms, ratio ${(ours / plain).toFixed(2)})`,
    `progress told ${of((one) => one.progress)} times, cancelled within ${of((one) => one.cancel).toFixed(1)} ms`,
  ].join('; ');
}

function ranking(): string {
  const table = tableOf(100);
  const times = Array.from({ length: TURNS }, () => {
    const start = performance.now();
    rank(table, METHOD);
    return performance.now() - start;
  });
  return `100 × ${INDICATORS}: ${median(times).toFixed(2)} ms for the whole ranking with contributions`;
}
