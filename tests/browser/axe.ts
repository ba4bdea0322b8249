import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Look {
  /** Selector of the part to look at; the whole page without it. */
  readonly within?: string;
  /** Only what a colour scheme can change. */
  readonly contrastOnly?: boolean;
}

/** What axe finds on a page: one line a fault, its rule and the places that break it. */
export async function axeFaults(page: Page, { within, contrastOnly }: Look = {}) {
  const builder = new AxeBuilder({ page });
  if (within) builder.include(within);
  // What passes is neither described nor pointed at, and no second page is opened to gather frames.
  builder.setLegacyMode(true);
  builder.options({
    resultTypes: ['violations'],
    runOnly: contrastOnly
      ? { type: 'rule', values: ['color-contrast'] }
      : { type: 'tag', values: LEVELS },
  });
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** What axe finds in light and dark, on a phone and a desk; what is not colour, in light alone. */
export async function axeFaultsEverywhere(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [390, 1440]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => setTimeout(done))),
      );
      const faults = await axeFaults(page, { contrastOnly: colorScheme === 'dark' });
      found.push(...faults.map((fault) => `${colorScheme}, ${width} px: ${fault}`));
    }
  }
  return found;
}
