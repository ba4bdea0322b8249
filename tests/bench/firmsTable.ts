import { median, withBenchPage } from './benchPage.ts';
import type { Scrolling } from './firmsTablePage.tsx';

const ROWS = 10_000;
const FRAMES = 240;
/** In ms; a longer frame skips two of the screen's, which a reader notices. */
const SMOOTH = 34;

/** Scrolls a table of 10,000 rows in Chromium, compared with a plain table that draws all rows. */
export async function benchFirmsTable(): Promise<string[]> {
  return withBenchPage('firmsTable.html', async (browser, url) => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(url);
    const measure = (kind: 'windowed' | 'plain') =>
      page.evaluate(([which, rows, frames]) => window.measureTable(which, rows, frames), [
        kind,
        ROWS,
        FRAMES,
      ] as const);
    // The first drawing includes one-time costs of both.
    await measure('windowed');
    const [ours, plain] = [await measure('windowed'), await measure('plain')];
    return [
      told('windowed', ours),
      told('plain', plain),
      `drawn: ratio ${(ours.drawn / plain.drawn).toFixed(3)}; longest frame: ratio ${(longest(ours) / longest(plain)).toFixed(2)}; rows in the page: ratio ${(ours.rowsInPage / plain.rowsInPage).toFixed(4)}`,
    ];
  });
}

const longest = ({ frames }: Scrolling) => Math.max(...frames);

const told = (what: string, one: Scrolling) =>
  `${ROWS} rows, ${what}: drawn in ${one.drawn.toFixed(0)} ms, ${one.rowsInPage} rows in the page; ${FRAMES} frames scrolled: longest ${longest(one).toFixed(0)} ms, ${one.frames.filter((ms) => ms > SMOOTH).length} over ${SMOOTH} ms, median ${median(one.frames).toFixed(1)} ms`;
