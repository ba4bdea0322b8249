import '../ui/tokens.css';
import '../ui/base.css';
import { onlineManager, QueryClient } from '@tanstack/react-query';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { parseAddress } from '../board/address.ts';
import { BASE } from '../board/base.ts';
import { createBoard } from '../board/boardStore.ts';
import { datasetQuery, fetchedUrls } from '../board/datasetQuery.ts';
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

/** The site's own description, put into each page at build time. */
function readSite(): Site {
  const text = document.getElementById('site')?.textContent;
  if (!text) throw new Error('the page does not say which site it belongs to');
  return JSON.parse(text) as Site;
}

/**
 * Brings the page to life. Prerendered HTML made from the same data is kept and hydrated; where
 * the data is newer, or the address another, the page is drawn anew. `wasMoved` tells whether the
 * reader has made a move by then: what waits for one need not wait for the next.
 */
export async function start(wasMoved: () => boolean): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  // Listens from here on; a move from before is told.
  void readerMove();
  if (wasMoved()) hasMoved();
  const site = readSite();
  const path = `/${location.pathname.slice(BASE.length)}`;
  const address = parseAddress(PATHS, path, location.search);
  const language = document.documentElement.lang === 'en' ? 'en' : 'zh';
  const entry = site.datasets.find(
    ({ id }) => address?.dataset === undefined || id === address.dataset,
  );
  // A page can be opened without a network; the library only hears of later changes.
  onlineManager.setOnline(navigator.onLine);
  const vintage = address?.vintage ?? NEWEST;
  const release = vintage.kind === 'release' ? vintage.name : undefined;
  const client = new QueryClient({ defaultOptions: { queries: { meta: { opener: OPENER } } } });
  const prerendered = site.page === path && entry !== undefined;
  if (address && !prerendered) document.documentElement.lang = LANGUAGE_TAGS[address.language];
  const [words, pages, loaded] = await Promise.all([
    loadWords(address?.language ?? language),
    loadPages(address?.page ?? BRIEFING),
    // Without an answer the readable page stays as it is, and the app says so once it runs.
    prerendered
      ? client.fetchQuery(datasetQuery(entry, release)).catch(() => undefined)
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
  // An earlier state of the data must not be answered with the newest.
  if (prerendered && !opened && vintage.kind === 'newest') {
    delete document.documentElement.dataset.asked;
    return;
  }
  const same =
    opened?.kind === 'dataset' &&
    opened.dataset.version === entry?.version &&
    location.search === '';
  // While the fields are those of the HTML.
  noteFields();
  if (prerendered && same) hydrateRoot(root, app);
  else {
    waitForNoSign();
    createRoot(root).render(app);
  }
  // After hydration, whose HTML knows nothing of this reader.
  board.getState().setTheme(rememberedTheme());
  // For those who wait for the page to answer: it does from here on.
  document.documentElement.dataset.awake = '';
  // Figures that are not public are left on no device.
  if (site.audience === 'public') workOffline(() => fetchedUrls(client));
}
