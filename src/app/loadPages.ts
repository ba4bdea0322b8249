import { type ComponentType, lazy } from 'react';
import { loadPart } from '../board/loadPart.ts';
import type { Page } from '../board/page.ts';
import type { PageProps } from '../pages/pageProps.ts';
import { definitionOf, PAGES } from './pages.ts';

/** The component of each page; pages not on show may load on demand. */
export type PageSet = ReadonlyMap<Page, ComponentType<PageProps>>;

/** Loads the page on show now, so that it hydrates without a gap; the others load on demand. */
export async function loadPages(now: Page): Promise<PageSet> {
  const shown = (await definitionOf(now).load()).default;
  return new Map(
    PAGES.map(({ page, load }) => [page, page === now ? shown : lazy(() => loadPart(load))]),
  );
}
