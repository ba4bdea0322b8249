import { BRIEFING } from '../../board/pages.ts';
import { nameOf } from '../../figures/names.ts';
import { parsePeriod } from '../../figures/period.ts';
import { periodName } from '../../figures/periodName.ts';
import { openingOf } from '../../figures/statements.ts';
import type { PageDefinition } from '../pageDefinition.ts';

export const briefing: PageDefinition = {
  page: BRIEFING,
  isListed: true,
  isAlone: false,
  takesLocalRows: true,
  subject: (dataset, address, { title }) => {
    const { language } = address;
    const opening = openingOf(dataset);
    const place =
      [...dataset.places.values()].find(({ id }) => id === address.place) ?? opening?.place;
    const period = (address.period && parsePeriod(address.period)) || opening?.period;
    const name = place ? nameOf(place.name, language) : title[language];
    return [name, period && periodName(period, language)].filter(Boolean).join(' ');
  },
  load: () => import('./BriefingRoute.ts'),
  ...(import.meta.env.SSR && { late: ['pages/briefing/Briefing.tsx', 'locale/*/charts.ts'] }),
  ...(import.meta.env.SSR && { writing: () => import('./writing.ts') }),
};
