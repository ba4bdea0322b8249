import { BRIEFING } from '../../board/pages.ts';
import type { Dataset } from '../../figures/dataset.ts';
import type { PlaceId } from '../../figures/figure.ts';
import { nameOf } from '../../figures/names.ts';
import { parsePeriod } from '../../figures/period.ts';
import { periodName } from '../../figures/periodName.ts';
import { openingOf, periodsOf } from '../../figures/statements.ts';
import type { Place } from '../../figures/tables.ts';
import type { PageDefinition } from '../pageDefinition.ts';

/** The places that a place is compared with: those beside it, those of its contests. */
function placesRanked({ places, contests }: Dataset, { parent }: Place): PlaceId[] {
  const groups = contests.flatMap((contest) => contest.groups);
  return [...places.values()]
    .filter((one) => one.parent === parent || groups.some((group) => group === one.group))
    .map(({ id }) => id);
}

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
  rows: (dataset, { place: id, period: code }) => {
    const opening = openingOf(dataset);
    const place = [...dataset.places.values()].find((one) => one.id === id) ?? opening?.place;
    const period = (code && parsePeriod(code)) || (place && periodsOf(dataset, place.id)[0]);
    if (!place || !period) return [];
    // Ranks compare the place with its field, in the period and in those before it.
    const field = placesRanked(dataset, place);
    return [
      { places: [place.id, ...(place.parent ? [place.parent] : [])] },
      { places: field, years: [period.year, period.year - 1] },
    ];
  },
  load: () => import('./BriefingRoute.ts'),
  ...(import.meta.env.SSR && { late: ['pages/briefing/Briefing.tsx', 'locale/*/charts.ts'] }),
  ...(import.meta.env.SSR && { writing: () => import('./writing.ts') }),
};
