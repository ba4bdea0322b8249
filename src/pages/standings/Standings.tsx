import { memo, Suspense, useMemo } from 'react';
import { type Address, frontOf } from '../../board/address.ts';
import { hrefOf } from '../../board/href.ts';
import { STANDINGS } from '../../board/pages.ts';
import type { Dataset } from '../../figures/dataset.ts';
import { findPeriod } from '../../figures/days.ts';
import { askedPeriodName, periodName } from '../../figures/format.ts';
import { type Period, periodCode } from '../../figures/period.ts';
import { nearestPeriod } from '../../figures/statements.ts';
import { useSpeech } from '../../ui/language.tsx';
import { Picker } from '../../ui/Picker.tsx';
import type { PageProps } from '../pageProps.ts';
import { RefusedParts } from '../RefusedParts.tsx';
import { StatePage } from '../states/StatePage.tsx';
import { Headline } from './Headline.tsx';
import { LateHeadline } from './ranking/LateHeadline.ts';
import { LateRanking } from './ranking/LateRanking.ts';
import { STANDINGS_TRIAL } from './ranking/standingsTrial.ts';
import styles from './Standings.module.css';
import { StandingTable } from './StandingTable.tsx';
import { announcedPhrases } from './standingsHeadline.ts';
import { standingsOf } from './standingsModel.ts';
import { openingStandings, standingsPeriods } from './standingsPeriods.ts';
import { WinnersTable } from './WinnersTable.tsx';

/**
 * The quarter, indicator by indicator: the reported figures, and the winners according to sources.
 */
export default function Standings({ dataset, address }: PageProps) {
  const { language, words } = useSpeech();
  const { standings, states } = words;
  const periods = useMemo(() => standingsPeriods(dataset), [dataset]);
  // A trial changes nothing below the ranking.
  const { language: own, dataset: id, period: asked, vintage } = address;
  const plain = useMemo(
    (): Address => ({ ...frontOf(own), dataset: id, page: STANDINGS, period: asked, vintage }),
    [own, id, asked, vintage],
  );
  const period =
    address.period === undefined
      ? openingStandings(dataset, periods)
      : findPeriod(periods, address.period);
  if (!period) {
    const nearest = nearestPeriod(periods, address.period ?? '');
    return (
      <StatePage
        title={
          address.period
            ? standings.unknownPeriodTitle(askedPeriodName(address.period, language))
            : states.emptyTitle
        }
        text={nearest ? states.nearest : standings.empty}
        ways={
          nearest
            ? [{ text: periodName(nearest, language), href: hrefOf(at(address, nearest)) }]
            : []
        }
      />
    );
  }
  const name = periodName(period, language);
  const known = dataset.contests.some(({ score }) => score !== undefined);
  return (
    <>
      <div className={styles.controls}>
        <Picker
          label={standings.choosePeriod}
          choices={periods.map((choice) => ({
            key: periodCode(choice),
            text: periodName(choice, language),
            href: hrefOf(at(address, choice)),
            chosen: choice === period,
          }))}
        />
      </div>
      <div className={styles.head}>
        <p className={styles.kicker}>
          {standings.kicker} · {name}
        </p>
        <h1>
          {known ? (
            <Suspense
              fallback={<Headline phrases={announcedPhrases(dataset, period)} periodName={name} />}
            >
              <LateHeadline dataset={dataset} period={period} periodName={name} />
            </Suspense>
          ) : (
            <Headline phrases={announcedPhrases(dataset, period)} periodName={name} />
          )}
        </h1>
        <p className={styles.lede}>{standings.lede}</p>
        {known ? null : (
          <div className={styles.note}>
            <h2>{standings.noTotal}</h2>
            <p>{standings.noTotalText}</p>
          </div>
        )}
      </div>
      <RefusedParts query={address.query} pages={[STANDINGS_TRIAL]} />
      {known ? (
        <Suspense>
          <LateRanking dataset={dataset} period={period} address={address} />
        </Suspense>
      ) : null}
      <Published dataset={dataset} period={period} address={plain} />
    </>
  );
}

interface PublishedProps {
  readonly dataset: Dataset;
  readonly period: Period;
  readonly address: Address;
}

/** The content of sources: the winners, and the standing of each indicator. */
const Published = memo(function Published({ dataset, period, address }: PublishedProps) {
  const { language, words } = useSpeech();
  const { standings } = words;
  return (
    <>
      <section aria-labelledby="winners">
        <h2 id="winners" className={styles.sectionTitle}>
          {standings.winnersTitle}
        </h2>
        <WinnersTable dataset={dataset} address={address} />
      </section>
      <section aria-labelledby="indicators" className={styles.section}>
        <h2 id="indicators" className={styles.sectionTitle}>
          {standings.indicatorsTitle} · {periodName(period, language)}
        </h2>
        <div className={styles.tables}>
          {standingsOf(dataset, period).map((standing) => (
            <StandingTable
              dataset={dataset}
              key={`${standing.indicator.id} ${standing.parent?.id}`}
              standing={standing}
              address={address}
            />
          ))}
        </div>
      </section>
    </>
  );
});

function at(address: Address, period: Period): Address {
  return { ...address, period: periodCode(period) };
}
