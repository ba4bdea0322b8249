import { median, withBenchPage } from './benchPage.ts';

const TURNS = 31;

/**
 * Moves a slider of the evaluation's simulator in Chromium, from the input to the painted answer
 * with the least changes, compared with an empty repaint.
 */
export async function benchSimulators(): Promise<string[]> {
  return withBenchPage('simulators.html', async (browser, url) => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(url);
    const told = async (firms: number) => {
      const { ours, work, nothing } = await page.evaluate(
        ([count, turns]) => window.measureTrial(count, turns),
        [firms, TURNS] as const,
      );
      const [own, none] = [median(ours), median(nothing)];
      return [
        `a moved slider among ${firms.toLocaleString('en')} firms: ${own.toFixed(1)} ms to the painted answer`,
        `of which ${median(work).toFixed(1)} ms work, ${Math.max(...ours).toFixed(0)} ms at worst`,
        `(a repaint of nothing ${none.toFixed(1)} ms, ratio ${(own / none).toFixed(2)})`,
      ].join(' ');
    };
    return [await told(800), await told(20_000)];
  });
}
