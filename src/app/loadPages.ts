import { type ComponentType, lazy } from 'react';
import { loadPart } from '../board/loadPart.ts';
import type { Page } from '../board/page.ts';
import type { PageProps } from '../pages/pageProps.ts';
import { definitionOf, PAGES } from './pages.ts';

/** The component of each page; those not on show may be loaded when asked for. */
export type PageSet = ReadonlyMap<Page, ComponentType<PageProps>>;

/** The pages: the one on show loaded now, so that it hydrates without a gap; the others when asked for. */
export async function loadPages(now: Page): Promise<PageSet> {
  const shown = (await definitionOf(now).load()).default;
  return new Map(
    PAGES.map(({ page, load }) => [page, page === now ? shown : lazy(() => loadPart(load))]),
  );
}
