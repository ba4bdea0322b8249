import { lazy } from 'react';
import type { PageName } from '../board/address.ts';
import { loadPart } from '../board/loadPart.ts';
import type { PageSet } from './App.tsx';

const load = {
  briefing: () => import('../pages/briefing/BriefingRoute.ts'),
  standings: () => import('../pages/standings/StandingsPage.ts'),
  charts: () => import('../pages/charts/ChartsPage.ts'),
  embed: () => import('../pages/charts/EmbedPage.tsx'),
  renewal: () => import('../renewal/page/RenewalPage.ts'),
  intake: () => import('../pages/intake/IntakePage.ts'),
  sources: () => import('../pages/sources/SourcesPage.ts'),
};

/** The pages: the one on show loaded now, so that it hydrates without a gap; the others when asked for. */
export async function loadPages(now: PageName): Promise<PageSet> {
  const shown = (await load[now]()).default;
  const page = (name: PageName) => (name === now ? shown : lazy(() => loadPart(load[name])));
  return {
    briefing: page('briefing'),
    standings: page('standings'),
    charts: page('charts'),
    renewal: page('renewal'),
    intake: page('intake'),
    sources: page('sources'),
    embed: page('embed'),
  };
}
