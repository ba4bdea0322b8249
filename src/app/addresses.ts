import { type Address, frontOf, PAGES } from '../board/address.ts';
import type { Dataset } from '../figures/dataset.ts';
import { comparePeriods, periodCode } from '../figures/period.ts';
import { periodsOf, placesWithPages } from '../figures/statements.ts';
import { figurePages, pageAddress } from '../pages/evidence/figurePages.ts';
import { standingsPeriods } from '../pages/standings/standingsPeriods.ts';
import { RENEWAL } from '../renewal/data/slot.ts';

/** How many pages of one dataset and language are written beforehand; any other address is drawn when opened. */
const MOST = 600;

/**
 * The addresses of a dataset that get an HTML page of their own, in one language: every page, every
 * page of figures, every park, every quarter's standings, and each place's briefing, the newest periods first
 * where there are too many.
 */
export function addressesOf(
  id: string,
  dataset: Dataset | undefined,
  language: Address['language'],
): Address[] {
  const plain: Address = { ...frontOf(language), dataset: id };
  const pages = PAGES.map((page): Address => ({ ...plain, page }));
  if (!dataset) return pages;
  const briefings = placesWithPages(dataset)
    .flatMap((place) => periodsOf(dataset, place.id).map((period) => ({ place, period })))
    .sort((a, b) => comparePeriods(b.period, a.period))
    .map(({ place, period }) => ({ ...plain, place: place.id, period: periodCode(period) }));
  const figures = figurePages(dataset)
    .pages.filter(({ place }) => place !== undefined)
    .slice(0, MOST)
    .map((page) => pageAddress(plain, page));
  return [
    ...pages,
    ...figures,
    ...(RENEWAL.of(dataset)?.parks ?? []).map(
      (park): Address => ({ ...plain, page: 'renewal', place: park.id }),
    ),
    ...standingsPeriods(dataset).map(
      (period): Address => ({ ...plain, page: 'standings', period: periodCode(period) }),
    ),
    ...placesWithPages(dataset).map((place) => ({ ...plain, place: place.id })),
    ...briefings,
  ].slice(0, MOST + figures.length);
}
