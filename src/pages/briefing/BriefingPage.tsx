import { Suspense, useMemo } from 'react';
import type { Address } from '../../board/address.ts';
import { hrefOf, rowHref } from '../../board/href.ts';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import type { Dataset } from '../../figures/dataset.ts';
import { periodName } from '../../figures/format.ts';
import { nameOf } from '../../figures/names.ts';
import { type Period, periodCode } from '../../figures/period.ts';
import { periodsOf, placesWithPages } from '../../figures/statements.ts';
import type { Place } from '../../figures/tables.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { Picker } from '../../ui/Picker.tsx';
import { SourceMark } from '../../ui/SourceMark.tsx';
import { EvidenceDrawer } from '../evidence/EvidenceDrawer.tsx';
import { BriefingHead } from './BriefingHead.tsx';
import styles from './BriefingPage.module.css';
import { briefingModel } from './briefingModel.ts';
import { ProgressTable } from './ProgressTable.tsx';
import { SheetFoot } from './SheetFoot.tsx';
import { TileCard } from './TileCard.tsx';
import { UpgradeFigures } from './UpgradeFigures.tsx';

interface BriefingPageProps {
  readonly dataset: Dataset;
  readonly place: Place;
  readonly period: Period;
  readonly address: Address;
}

/** The quarter of one place: tiles, charts, progress, and the evidence of each figure. */
export function BriefingPage({ dataset, place, period, address }: BriefingPageProps) {
  const { language, words } = useSpeech();
  const { briefing, evidence } = words;
  const { compare } = address;
  const model = useMemo(
    () => briefingModel(dataset, place, period, compare, language, words),
    [dataset, place, period, compare, language, words],
  );
  const stated = new Set(model.evidence.map(({ indicator }) => indicator.id));
  const unknownHref = `${hrefOf({ ...address, page: 'sources', compare: 'city' })}#unknown`;
  return (
    <>
      <Pickers dataset={dataset} place={place} period={period} address={address} />
      <BriefingHead model={model} rulesHref={unknownHref} />
      <section aria-labelledby="tiles" className={styles.tilesSection}>
        <h2 id="tiles" className={styles.tilesTitle}>
          {briefing.tilesTitle}
        </h2>
        <div className={styles.tiles}>
          {model.tiles.map((tile) => (
            <TileCard
              key={tile.indicator.id}
              tile={tile}
              stated={stated.has(tile.indicator.id)}
              evidenceHref={stated.has(tile.indicator.id) ? `#e-${tile.indicator.id}` : unknownHref}
            />
          ))}
        </div>
      </section>
      {model.charts.length > 0 ? (
        <Suspense>
          <section className={styles.section} aria-labelledby="charts">
            <h2 id="charts" className={styles.sectionTitle}>
              {briefing.chartsTitle(model.periodName)}
            </h2>
            <div className={styles.charts}>
              {model.charts.map((chart) => (
                <ChartFrame key={chart.id} model={chart} tableLabel={words.charts.table}>
                  {firstIndicator(dataset, chart.figureRows).map((id) => (
                    <SourceMark key={id} href={`#e-${id}`} label={evidence.markOf(chart.title)}>
                      {evidence.mark}
                    </SourceMark>
                  ))}
                </ChartFrame>
              ))}
            </div>
          </section>
        </Suspense>
      ) : null}
      {model.progress ? <ProgressTable {...model.progress} /> : null}
      {model.upgrade ? <UpgradeFigures dataset={dataset} upgrade={model.upgrade} /> : null}
      <SheetFoot model={model} />
      <Suspense>
        <div className={styles.drawers}>
          {model.evidence.map(({ indicator, figures }) => (
            <EvidenceDrawer
              key={indicator.id}
              dataset={dataset}
              id={`e-${indicator.id}`}
              title={nameOf(indicator.name, language)}
              figures={figures}
              closeTo={`#k-${indicator.id}`}
              rowHref={(row) => rowHref(address, row)}
            />
          ))}
        </div>
      </Suspense>
    </>
  );
}

function firstIndicator(dataset: Dataset, rows: readonly number[]) {
  return rows.slice(0, 1).map((row) => dataset.figures.at(row).indicator);
}

function Pickers({ dataset, place, period, address }: BriefingPageProps) {
  const { language, words } = useSpeech();
  const { briefing } = words;
  const wanted = periodCode(period);
  const places = placesWithPages(dataset).map((choice) => {
    const periods = periodsOf(dataset, choice.id);
    const kept = periods.find((p) => periodCode(p) === wanted) ?? periods[0];
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
  const comparisons = (['city', 'year'] as const).map((compare) => ({
    key: compare,
    text:
      compare === 'city' && parent ? nameOf(parent.name, language) : briefing.compareWith[compare],
    href: hrefOf({ ...address, place: place.id, period: wanted, compare }),
    chosen: address.compare === compare,
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
