import type { Address } from '../board/address.ts';
import type { SiteDataset } from '../board/site.ts';
import type { Dataset } from '../figures/dataset.ts';
import { periodName } from '../figures/format.ts';
import { nameOf } from '../figures/names.ts';
import { parsePeriod } from '../figures/period.ts';
import { openingOf } from '../figures/statements.ts';
import type { Words } from '../locale/words.ts';
import { openingStandings } from '../pages/standings/standingsPeriods.ts';
import { RENEWAL } from '../renewal/data/slot.ts';

/** The title of a page: what it shows first, the product last. */
export function pageTitle(
  { shell }: Words,
  address: Address,
  entry: SiteDataset,
  dataset: Dataset | undefined,
): string {
  const { language, page } = address;
  const name = shell.pages[page];
  // In the browser the page itself names its park, once it has the parks.
  const park =
    import.meta.env.SSR && page === 'renewal'
      ? RENEWAL.of(dataset)?.parks.find(({ id }) => id === address.place)
      : undefined;
  if (park) return shell.titleOf(name, nameOf(park.name, language));
  if (!dataset || (page !== 'briefing' && page !== 'standings'))
    return shell.titleOf(name, entry.title[language]);
  const opening = openingOf(dataset);
  const place =
    page === 'briefing'
      ? ([...dataset.places.values()].find(({ id }) => id === address.place) ?? opening?.place)
      : undefined;
  const period =
    (address.period && parsePeriod(address.period)) ||
    (page === 'standings' ? openingStandings(dataset) : opening?.period);
  const about = [
    place ? nameOf(place.name, language) : entry.title[language],
    period && periodName(period, language),
  ];
  return shell.titleOf(name, about.filter(Boolean).join(' '));
}
