import { memo, Suspense, useMemo } from 'react';
import { hrefOf } from '../../board/href.ts';
import { SOURCES } from '../../board/pages.ts';
import { findPeriod } from '../../figures/days.ts';
import { periodName } from '../../figures/format.ts';
import { nameOf } from '../../figures/names.ts';
import { periodCode } from '../../figures/period.ts';
import { periodsOf, placesWithPages } from '../../figures/statements.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { Picker } from '../../ui/Picker.tsx';
import styles from './BriefingPage.module.css';
import { briefingModel } from './briefingModel.ts';
import type { BriefingPageProps } from './briefingPageProps.ts';
import { BRIEFING_QUERY } from './briefingQuery.ts';
import { LateDetails } from './LateDetails.ts';
import { LateHead } from './LateHead.ts';
import { PlainHead } from './PlainHead.tsx';
import { TileCard } from './TileCard.tsx';

/**
 * The quarter of one place. It is memoised, because a new render would load the details before the
 * reader interacts.
 */
export const BriefingPage = memo(function BriefingPage({
  dataset,
  place,
  period,
  address,
}: BriefingPageProps) {
  const { language, words } = useSpeech();
  const { briefing } = words;
  const compare = BRIEFING_QUERY.parse(address.query).compare;
  const model = useMemo(
    () => briefingModel(dataset, place, period, compare, language, words),
    [dataset, place, period, compare, language, words],
  );
  const unknownHref = `${hrefOf({ ...address, page: SOURCES, query: '' })}#unknown`;
  return (
    <>
      <Pickers dataset={dataset} place={place} period={period} address={address} />
      <Suspense fallback={<PlainHead place={place} period={period} />}>
        <LateHead dataset={dataset} place={place} period={period} rulesHref={unknownHref} />
      </Suspense>
      <section aria-labelledby="tiles" className={styles.tilesSection}>
        <h2 id="tiles" className={styles.tilesTitle}>
          {briefing.tilesTitle}
        </h2>
        <div className={styles.tiles}>
          {model.tiles.map((tile) => (
            <TileCard
              key={tile.indicator.id}
              tile={tile}
              stated={model.stated.has(tile.indicator.id)}
              evidenceHref={
                model.stated.has(tile.indicator.id) ? `#e-${tile.indicator.id}` : unknownHref
              }
            />
          ))}
        </div>
      </section>
      <Suspense>
        <LateDetails dataset={dataset} place={place} period={period} address={address} />
      </Suspense>
    </>
  );
});

function Pickers({ dataset, place, period, address }: BriefingPageProps) {
  const { language, words } = useSpeech();
  const { briefing } = words;
  const wanted = periodCode(period);
  const places = placesWithPages(dataset).map((choice) => {
    const periods = periodsOf(dataset, choice.id);
    const kept = findPeriod(periods, wanted) ?? periods[0];
    return {
      key: choice.id,
      text: nameOf(choice.name, language),
      href: hrefOf({ ...address, place: choice.id, period: kept && periodCode(kept) }),
      chosen: choice.id === place.id,
    };
  });
  const periods = periodsOf(dataset, place.id).map((choice) => ({
    key: periodCode(choice),
    text: periodName(choice, language),
    href: hrefOf({ ...address, place: place.id, period: periodCode(choice) }),
    chosen: periodCode(choice) === wanted,
  }));
  const parent = place.parent && dataset.places.get(place.parent);
  const offered = parent ? (['city', 'year'] as const) : (['year'] as const);
  const comparisons = offered.map((compare) => ({
    key: compare,
    text:
      compare === 'city' && parent
        ? nameOf(parent.name, language)
        : briefing.yearBefore[period.kind],
    href: hrefOf({
      ...address,
      place: place.id,
      period: wanted,
      query: BRIEFING_QUERY.text({ compare }),
    }),
    chosen: BRIEFING_QUERY.parse(address.query).compare === compare || offered.length === 1,
  }));
  return (
    <div className={styles.pickers}>
      <Picker label={briefing.choosePlace} choices={places} />
      <Picker label={briefing.choosePeriod} choices={periods} />
      <Picker label={briefing.compare} choices={comparisons} />
      <div className={styles.print} data-needs-script>
        <Button primary onPress={() => print()}>
          {briefing.print}
        </Button>
      </div>
    </div>
  );
}
