import { median, withBenchPage } from './benchPage.ts';
import type { Timings } from './chartsPage.tsx';

const TURNS = 15;

/**
 * Redraws charts in Chromium, from a changed model to the last changed frame, and compares with
 * setting the same markup as a string. Also makes a PNG, compared with an empty one of the same
 * size.
 */
export async function benchCharts(): Promise<string[]> {
  return withBenchPage('charts.html', async (browser, url) => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(url);
    const line = await page.evaluate((turns) => window.measureRepaint('line', turns), TURNS);
    const many = await page.evaluate((turns) => window.measureRepaint('multiples', turns), TURNS);
    const png = await page.evaluate((turns) => window.measurePng(turns), TURNS);
    return [
      told('12 series × 40 quarters repainted', line, 'the same markup set as a string'),
      told('30 small multiples repainted', many, 'the same markup set as a string'),
      told('PNG 2×', png, 'an empty canvas of its size'),
    ];
  });
}

function told(what: string, { ours, baseline }: Timings, than: string): string {
  const [own, other] = [median(ours), median(baseline)];
  return `${what}: ${own.toFixed(0)} ms, ${Math.max(...ours).toFixed(0)} at worst (${than} ${other.toFixed(0)} ms, ratio ${(own / other).toFixed(2)})`;
}
