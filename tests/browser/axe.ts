import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules whose result can depend on the width of the page. */
const OF_SIZE = ['color-contrast', 'scrollable-region-focusable', 'target-size'];

interface Look {
  /** Selector of the part to check; the whole page by default. */
  readonly within?: string;
  /** Only these rules; all of WCAG 2.2 AA and good practice by default. */
  readonly rules?: readonly string[];
}

/**
 * The faults that axe finds on a page: one line per fault, with its rule and the elements that
 * break it.
 */
export async function axeFaults(page: Page, { within, rules }: Look = {}): Promise<string[]> {
  const builder = new AxeBuilder({ page });
  if (within) builder.include(within);
  // Passed rules are not described or located, and no second page is opened to collect frames.
  builder.setLegacyMode(true);
  builder.options({
    resultTypes: ['violations'],
    runOnly: rules ? { type: 'rule', values: [...rules] } : { type: 'tag', values: LEVELS },
  });
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/**
 * The faults that axe finds in light and dark, on a phone and a desktop. All rules run on a phone
 * in light mode; the other combinations run only rules that size or colour can affect.
 */
export async function axeFaultsEverywhere(page: Page): Promise<string[]> {
  const looks = [
    { colorScheme: 'light', width: 390, rules: undefined },
    { colorScheme: 'light', width: 1440, rules: OF_SIZE },
    { colorScheme: 'dark', width: 1440, rules: ['color-contrast'] },
    { colorScheme: 'dark', width: 390, rules: ['color-contrast'] },
  ] as const;
  const found: string[] = [];
  for (const { colorScheme, width, rules } of looks) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await nextPaint(page);
    const faults = await axeFaults(page, rules ? { rules } : {});
    found.push(...faults.map((fault) => `${colorScheme}, ${width} px: ${fault}`));
  }
  return found;
}

/** Waits until the page has redrawn itself, as it does after a change of size or colour scheme. */
export async function nextPaint(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
}
