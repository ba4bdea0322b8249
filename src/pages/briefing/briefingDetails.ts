import { briefingCharts } from '../../charts/briefing/briefingCharts.ts';
import type { ChartModel } from '../../charts/chartModel.ts';
import type { Dataset } from '../../figures/dataset.ts';
import type { Figure, IndicatorId } from '../../figures/figure.ts';
import type { Language } from '../../figures/language.ts';
import type { Period } from '../../figures/period.ts';
import { statementsOf } from '../../figures/statements.ts';
import type { Indicator, Place, Source } from '../../figures/tables.ts';
import { CHARTS } from '../../locale/charts.ts';
import { cityProgrammes, type Programme } from './programme.ts';
import { type PlaceProgress, placeProgress } from './progress.ts';

/** The content of a Briefing below its tiles. */
export interface BriefingDetails {
  readonly charts: readonly ChartModel[];
  readonly progress: PlaceProgress | undefined;
  readonly programmes: readonly Programme[];
  /** The figures behind each indicator that the page shows. */
  readonly evidence: readonly {
    readonly indicator: Indicator;
    readonly figures: readonly Figure[];
  }[];
  readonly sources: readonly Source[];
}

/**
 * Collects charts, progress on targets, the city's programmes, and the evidence of every figure.
 */
export function briefingDetails(
  dataset: Dataset,
  place: Place,
  period: Period,
  language: Language,
): BriefingDetails {
  const parent = place.parent && dataset.places.get(place.parent);
  const charts = briefingCharts({
    dataset,
    place,
    parent,
    period,
    language,
    words: CHARTS[language],
  });
  const programmes = cityProgrammes(dataset, place, period);
  const own = [...statementsOf(dataset, place.id, period).values()].flatMap(({ all }) => all);
  const evidence = gatherEvidence(dataset, own, [
    ...charts.flatMap(({ figureRows }) => figureRows.map((row) => dataset.figures.at(row))),
    ...programmes.flatMap(({ figures }) => figures),
  ]);
  const sources = new Set(evidence.flatMap(({ figures }) => figures.map(({ source }) => source)));
  return {
    charts,
    progress: placeProgress(dataset, place, period),
    programmes,
    evidence,
    sources: [...sources].flatMap((id) => dataset.sources.get(id) ?? []),
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
