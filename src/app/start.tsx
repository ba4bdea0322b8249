import '../ui/tokens.css';
import '../ui/base.css';
import { onlineManager, QueryClient } from '@tanstack/react-query';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { parseAddress } from '../board/address.ts';
import { BASE } from '../board/base.ts';
import { createBoard } from '../board/boardStore.ts';
import { datasetQuery, fetchedUrls } from '../board/datasetQuery.ts';
import { documentLanguage } from '../board/documentLanguage.ts';
import { BRIEFING } from '../board/pages.ts';
import { hasMoved, readerMove, waitForNoSign } from '../board/readerSign.ts';
import type { Site } from '../board/site.ts';
import { rememberedTheme, rememberTheme } from '../board/theme.ts';
import { NEWEST } from '../board/vintage.ts';
import { loadWords } from '../locale/words.ts';
import { closePickers } from '../ui/closePickers.ts';
import { noteFields } from '../ui/earlyFields.ts';
import { openDrawers } from '../ui/openDrawers.ts';
import { followLinks } from './followLinks.ts';
import { loadPages } from './loadPages.ts';
import { workOffline } from './offline/workOffline.ts';
import { OPENER } from './opener.ts';
import { PATHS } from './pages.ts';
import { Root } from './Root.tsx';

const LANGUAGE_TAGS = { zh: 'zh-CN', en: 'en' } as const;

/** Reads the site's own description, which the build writes into each page. */
function readSite(): Site {
  const text = document.getElementById('site')?.textContent;
  if (!text) throw new Error('the page does not say which site it belongs to');
  return JSON.parse(text) as Site;
}

/**
 * Starts the app. Prerendered HTML made from the same data is hydrated; if the data is newer or the
 * address is another, the page is rendered anew. `wasMoved` returns true if the reader has already
 * interacted, so that nothing waits for another interaction.
 */
export async function start(wasMoved: () => boolean): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  // Listens from here on; an earlier interaction is reported by `wasMoved`.
  void readerMove();
  if (wasMoved()) hasMoved();
  const site = readSite();
  const path = `/${location.pathname.slice(BASE.length)}`;
  const address = parseAddress(PATHS, path, location.search);
  const language = documentLanguage();
  const entry = site.datasets.find(
    ({ id }) => address?.dataset === undefined || id === address.dataset,
  );
  // A page can open without a network, but the library only learns of later changes.
  onlineManager.setOnline(navigator.onLine);
  const vintage = address?.vintage ?? NEWEST;
  const release = vintage.kind === 'release' ? vintage.name : undefined;
  const client = new QueryClient({ defaultOptions: { queries: { meta: { opener: OPENER } } } });
  const prerendered = site.page === path && entry !== undefined;
  if (address && !prerendered) document.documentElement.lang = LANGUAGE_TAGS[address.language];
  const [words, pages, loaded] = await Promise.all([
    loadWords(address?.language ?? language),
    loadPages(address?.page ?? BRIEFING),
    // Without a response the readable page stays, and the app reports the failure once it runs.
    prerendered
      ? client
          .fetchQuery(datasetQuery(entry, release, { first: site.parts }))
          .catch(() => undefined)
      : undefined,
  ]);
  const opened = loaded?.opened;
  const board = createBoard({
    release,
    ...(opened?.kind === 'dataset' ? { dataset: opened.dataset } : {}),
    ...(opened?.kind === 'problems' ? { problems: opened.problems } : {}),
  });
  rememberTheme(board);
  closePickers();
  followLinks();
  openDrawers();
  const app = (
    <Root
      site={site}
      pages={pages}
      client={client}
      board={board}
      speech={{ language: address?.language ?? language, words }}
    />
  );
  // A request for an earlier state of the data must not be answered with the newest.
  if (prerendered && !opened && vintage.kind === 'newest') {
    delete document.documentElement.dataset.asked;
    return;
  }
  const same =
    opened?.kind === 'dataset' &&
    opened.dataset.version === entry?.version &&
    location.search === '';
  // Now, while the form fields are still those of the HTML.
  if (noteFields()) hasMoved();
  if (prerendered && same) hydrateRoot(root, app);
  else {
    waitForNoSign();
    createRoot(root).render(app);
  }
  // After hydration, because the HTML knows nothing about this reader.
  board.getState().setTheme(rememberedTheme());
  // Marks the page as interactive, for code that waits for it.
  document.documentElement.dataset.awake = '';
  // Figures that are not public are never stored on a device.
  if (site.audience === 'public') workOffline(() => fetchedUrls(client));
}
