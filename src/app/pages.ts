import type { Page } from '../board/page.ts';
import { EXTENSION_PAGES } from '../extensions/pages.ts';
import { briefing } from '../pages/briefing/definition.ts';
import { charts } from '../pages/charts/definition.ts';
import { embed } from '../pages/charts/embedDefinition.ts';
import { intake } from '../pages/intake/definition.ts';
import type { PageDefinition } from '../pages/pageDefinition.ts';
import { sources } from '../pages/sources/definition.ts';
import { standings } from '../pages/standings/definition.ts';

/** Every page, in the order of the navigation. */
export const PAGES: readonly PageDefinition[] = [
  briefing,
  standings,
  charts,
  ...EXTENSION_PAGES,
  intake,
  sources,
  embed,
];

/** The pages that addresses can have. */
export const PATHS: readonly Page[] = PAGES.map(({ page }) => page);

export function definitionOf(page: Page): PageDefinition {
  const definition = PAGES.find((one) => one.page === page);
  if (!definition) throw new Error(`the page ${page.name} is not registered`);
  return definition;
}
