import { hrefOf } from '../../board/href.ts';
import { findPeriod } from '../../figures/days.ts';
import { askedPeriodName, periodName } from '../../figures/format.ts';
import { nameOf } from '../../figures/names.ts';
import { periodCode } from '../../figures/period.ts';
import { nearestPeriod, openingOf, periodsOf, placesWithPages } from '../../figures/statements.ts';
import { useSpeech } from '../../ui/language.tsx';
import type { PageProps } from '../pageProps.ts';
import { RefusedParts } from '../RefusedParts.tsx';
import { StatePage } from '../states/StatePage.tsx';
import { BriefingPage } from './BriefingPage.tsx';
import { BRIEFING_QUERY } from './briefingQuery.ts';
import { nearestPlaces } from './nearestPlaces.ts';

/** Finds the place and period of an address, or says that they do not exist. */
export default function Briefing({ dataset, address }: PageProps) {
  const { language, words } = useSpeech();
  const { states } = words;
  const opening = openingOf(dataset);
  if (!opening) return <StatePage title={states.emptyTitle} text={states.emptyText} />;
  const places = placesWithPages(dataset);
  const place =
    address.place === undefined ? opening.place : places.find(({ id }) => id === address.place);
  if (!place) {
    return (
      <StatePage
        title={states.unknownPlaceTitle(address.place ?? '')}
        text={states.nearest}
        ways={nearestPlaces(places, address.place ?? '').map(({ id, name }) => ({
          text: nameOf(name, language),
          href: hrefOf({ ...address, place: id, period: undefined }),
        }))}
      />
    );
  }
  const periods = periodsOf(dataset, place.id);
  const newest = place === opening.place ? opening.period : periods[0];
  const period = address.period === undefined ? newest : findPeriod(periods, address.period);
  if (!period) {
    const nearest = nearestPeriod(periods, address.period ?? '');
    return (
      <StatePage
        title={states.unknownPeriodTitle(
          nameOf(place.name, language),
          askedPeriodName(address.period ?? '', language),
        )}
        text={states.nearest}
        ways={[nearest, periods[0]]
          .filter((known, i, all) => known !== undefined && all.indexOf(known) === i)
          .flatMap((known) =>
            known
              ? [
                  {
                    text: periodName(known, language),
                    href: hrefOf({ ...address, place: place.id, period: periodCode(known) }),
                  },
                ]
              : [],
          )}
      />
    );
  }
  return (
    <>
      <RefusedParts query={address.query} pages={[BRIEFING_QUERY]} />
      <BriefingPage dataset={dataset} place={place} period={period} address={address} />
    </>
  );
}
