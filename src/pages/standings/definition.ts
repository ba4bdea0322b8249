import { STANDINGS } from '../../board/pages.ts';
import { parsePeriod } from '../../figures/period.ts';
import { periodName } from '../../figures/periodName.ts';
import type { PageDefinition } from '../pageDefinition.ts';
import { openingStandings } from './standingsPeriods.ts';

export const standings: PageDefinition = {
  page: STANDINGS,
  isListed: true,
  isAlone: false,
  takesLocalRows: true,
  subject: (dataset, { language, period: asked }, { title }) => {
    const period = (asked && parsePeriod(asked)) || openingStandings(dataset);
    return [title[language], period && periodName(period, language)].filter(Boolean).join(' ');
  },
  rows: (dataset, { period: code }) => {
    const period = (code && parsePeriod(code)) || openingStandings(dataset);
    if (!period) return [];
    // Ranks moved since the period before it, which may be of the year before.
    return [{ places: [...dataset.places.keys()], years: [period.year, period.year - 1] }];
  },
  load: () => import('./StandingsPage.ts'),
  ...(import.meta.env.SSR && {
    late: ['pages/standings/Standings.tsx', 'locale/*/charts.ts', 'locale/*/ranking.ts'],
  }),
  ...(import.meta.env.SSR && { writing: () => import('./writing.ts') }),
};
