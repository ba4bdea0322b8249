import type { Comparison } from '../../board/address.ts';
import { buildForeignCapitalChart } from '../../charts/buildForeignCapitalChart.ts';
import { buildFunnelChart } from '../../charts/buildFunnelChart.ts';
import { buildGrowthChart } from '../../charts/buildGrowthChart.ts';
import { buildProjectsChart } from '../../charts/buildProjectsChart.ts';
import { buildShareChart } from '../../charts/buildShareChart.ts';
import type { ChartModel } from '../../charts/chartModel.ts';
import type { Dataset } from '../../figures/dataset.ts';
import type { Figure, IndicatorId } from '../../figures/figure.ts';
import { periodName, periodSpanName } from '../../figures/format.ts';
import { isYearInferred } from '../../figures/inferredYear.ts';
import type { Language } from '../../figures/language.ts';
import { type Period, periodCode } from '../../figures/period.ts';
import { statementsOf } from '../../figures/statements.ts';
import type { Award, Contest, Indicator, Place, Source } from '../../figures/tables.ts';
import type { Words } from '../../locale/words.ts';
import { briefingHeadline, type Headline } from './headline.ts';
import { type PlaceProgress, placeProgress } from './progress.ts';
import { briefingTiles, type Tile } from './tiles.ts';
import { cityUpgrade, type Upgrade } from './upgrade.ts';

/** All that the Briefing of one place and period shows. */
export interface BriefingModel {
  readonly place: Place;
  readonly parent: Place | undefined;
  readonly period: Period;
  readonly periodName: string;
  /** What the figures cover: 2023年1–3月累计. */
  readonly spanName: string;
  /** The sources print no year. */
  readonly yearInferred: boolean;
  readonly headline: Headline;
  readonly award: { readonly award: Award; readonly contest: Contest | undefined } | undefined;
  readonly tiles: readonly Tile[];
  readonly charts: readonly ChartModel[];
  readonly progress: PlaceProgress | undefined;
  readonly upgrade: Upgrade | undefined;
  /** The figures behind each indicator that the page shows. */
  readonly evidence: readonly {
    readonly indicator: Indicator;
    readonly figures: readonly Figure[];
  }[];
  readonly sources: readonly Source[];
}

/** Puts the Briefing together; everything on it comes from the dataset's rows. */
export function briefingModel(
  dataset: Dataset,
  place: Place,
  period: Period,
  compare: Comparison,
  language: Language,
  words: Words,
): BriefingModel {
  const parent = place.parent && dataset.places.get(place.parent);
  const statements = statementsOf(dataset, place.id, period);
  const tiles = briefingTiles({ dataset, place, parent, period, compare, language, words });
  const name = periodName(period, language);
  const span = [...statements.values()].map(({ level, yoy }) => (level ?? yoy)?.span)[0] ?? 'ytd';
  const spanName = periodSpanName(period, span, language);
  const award = dataset.awards.find(
    (a) => a.place === place.id && a.period === periodCode(period) && a.award === 'banner',
  );
  const context = { dataset, place, parent, period, language, words: words.charts };
  const charts = [
    buildShareChart(context),
    buildForeignCapitalChart(context),
    buildFunnelChart(context),
    buildProjectsChart(context),
    buildGrowthChart(context),
  ].filter((chart) => chart !== undefined);
  const upgrade = cityUpgrade(dataset, place, period);
  const evidence = gatherEvidence(
    dataset,
    [...statements.values()].flatMap((s) => s.all),
    [
      ...charts.flatMap(({ figureRows }) => figureRows.map((row) => dataset.figures.at(row))),
      ...(upgrade?.figures ?? []),
    ],
  );
  const sourceIds = new Set(evidence.flatMap(({ figures }) => figures.map((f) => f.source)));
  if (award) sourceIds.add(award.source);
  return {
    place,
    parent,
    period,
    periodName: name,
    spanName,
    yearInferred: [...statements.values()].some(({ all }) => all.some(isYearInferred)),
    headline: briefingHeadline({
      place,
      parent,
      periodName: name,
      spanName,
      award,
      statements: tiles.flatMap(({ indicator }) => {
        const statement = statements.get(indicator.id);
        return statement ? [{ indicator, statement }] : [];
      }),
      language,
      words,
    }),
    award: award && { award, contest: dataset.contests.find(({ id }) => id === award.contest) },
    tiles,
    charts: charts.slice(0, 4),
    progress: placeProgress(dataset, place, period),
    upgrade,
    evidence,
    sources: [...sourceIds].flatMap((id) => dataset.sources.get(id) ?? []),
  };
}

function gatherEvidence(dataset: Dataset, own: readonly Figure[], others: readonly Figure[]) {
  const byIndicator = new Map<IndicatorId, Figure[]>();
  for (const figure of [...own, ...others]) {
    const figures = byIndicator.get(figure.indicator) ?? [];
    if (!figures.some(({ row }) => row === figure.row)) figures.push(figure);
    byIndicator.set(figure.indicator, figures);
  }
  return [...byIndicator].flatMap(([id, figures]) => {
    const indicator = dataset.indicators.get(id);
    return indicator ? [{ indicator, figures }] : [];
  });
}
