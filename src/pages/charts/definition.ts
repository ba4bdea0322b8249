import { CHARTS } from '../../board/pages.ts';
import { openingOf } from '../../figures/statements.ts';
import type { PageDefinition } from '../pageDefinition.ts';

/** Maximum number of places of which the first chart reads every year. */
const MAX_PLACES = 12;

export const charts: PageDefinition = {
  page: CHARTS,
  isListed: true,
  isAlone: false,
  takesLocalRows: true,
  rows: (dataset, { query }) => {
    const opening = openingOf(dataset);
    // A chart that a link asks for opens what it shows by itself.
    if (query || !opening) return [];
    const { place, period } = opening;
    const field = [...dataset.places.values()]
      .filter((one) => one === place || (one.parent && one.parent === place.parent))
      .map(({ id }) => id);
    if (field.length <= MAX_PLACES) return [{ places: field }];
    return [{ places: [place.id] }, { places: field, years: [period.year, period.year - 1] }];
  },
  load: () => import('./ChartsPage.ts'),
  ...(import.meta.env.SSR && { late: ['pages/charts/Workbench.tsx', 'locale/*/workbench.ts'] }),
};
