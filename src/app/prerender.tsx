import '../ui/tokens.css';
import '../ui/base.css';
import { QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { type Address, addressPath } from '../board/address.ts';
import { createBoard } from '../board/boardStore.ts';
import type { ChartModel } from '../charts/chartModel.ts';
import type { StaticDrawing } from '../charts/staticDrawing.ts';
import { StaticDrawings, StaticDrawingsContext } from '../charts/staticDrawings.ts';
import type { Dataset } from '../figures/dataset.ts';
import type { Language } from '../figures/language.ts';
import type { RowsAsked } from '../figures/openRows.ts';
import { words as en } from '../locale/en.ts';
import type { Words } from '../locale/words.ts';
import { words as zh } from '../locale/zh.ts';
import type { PageInput } from '../pages/pageInput.ts';
import { TitleSink } from '../ui/ownTitle.ts';
import type { PageSet } from './loadPages.ts';
import { pageHead } from './pageHead.ts';
import { definitionOf, PAGES } from './pages.ts';
import { pageTitle } from './pageTitle.ts';
import { Root } from './Root.tsx';

export { frontOf } from '../board/address.ts';
export { addressesOf } from './addresses.ts';

const PAGE_SET: PageSet = new Map(
  await Promise.all(PAGES.map(async ({ page, load }) => [page, (await load()).default] as const)),
);

const WORDS: Readonly<Record<Language, Words>> = { zh, en };

export interface PageOutput {
  readonly title: string;
  readonly description: string;
  readonly html: string;
  /** The machine-readable part of the head: languages, feed, a description of the dataset. */
  readonly head: string;
  /** The modules of its parts that load late, as paths below `src`. */
  readonly modules: readonly string[];
}

/** True if the page of an address is embedded in other sites. */
export const isAlone = ({ page }: Address): boolean => definitionOf(page).isAlone;

/** The rows that the page of an address shows first. */
export const rowsShown = (dataset: Dataset, address: Address): readonly RowsAsked[] =>
  definitionOf(address.page).rows?.(dataset, address) ?? [];

/** The path of an address below the base. */
export const pathOf = addressPath;

/** Renders one page as the browser first shows it; `draw` draws the charts found in it. */
export async function renderPage(
  input: PageInput,
  draw: (model: ChartModel) => Promise<StaticDrawing>,
): Promise<PageOutput> {
  const { site, path, address, dataset, problems } = input;
  const { language } = address;
  const words = WORDS[language];
  const entry = site.datasets.find(({ id }) => id === address.dataset) ?? site.datasets[0];
  const board = createBoard(dataset ? { dataset } : { problems });
  const drawings = new StaticDrawings();
  const own: { title?: string } = {};
  const rendered = renderToString(
    <TitleSink value={own}>
      <StaticDrawingsContext value={drawings}>
        <Root
          site={site}
          pages={PAGE_SET}
          client={new QueryClient()}
          board={board}
          speech={{ language, words }}
          ssrPath={path}
        />
      </StaticDrawingsContext>
    </TitleSink>,
  );
  const html = await drawings.fill(rendered, draw);
  const modules = (definitionOf(address.page).late ?? []).map((module) =>
    module.replace('*', language),
  );
  if (!entry) return { title: words.shell.product, description: '', html, head: '', modules };
  return {
    head: pageHead(input, entry, words),
    title: own.title ?? pageTitle(words, address, entry, dataset),
    description: words.shell.descriptionOf(address.page.title[language], entry.title[language]),
    html,
    modules,
  };
}
