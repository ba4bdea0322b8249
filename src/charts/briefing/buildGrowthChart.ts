import { intervalKey } from '../../figures/days.ts';
import type { Figure } from '../../figures/figure.ts';
import { periodName } from '../../figures/format.ts';
import { nameOf } from '../../figures/names.ts';
import { spanFits } from '../../figures/period.ts';
import { latestRevisions, selectFigures } from '../../figures/selectFigures.ts';
import type { Statement } from '../../figures/statements.ts';
import type { Indicator } from '../../figures/tables.ts';
import { findUnit, toCanonical } from '../../figures/unit.ts';
import { writeValue } from '../../figures/writeValue.ts';
import type { Family } from '../chartBase.ts';
import type { LineModel } from '../kinds/line/model.ts';
import { periodRun, periodTick } from '../periodRun.ts';
import type { ChartContext } from './chartContext.ts';

const PERIODS = 8;
const LEAST = 3;
const FAMILIES: readonly Family[] = ['c1', 'c3', 'c2'];

/**
 * Growth on a year earlier over the last periods of the same length, for the first indicators that
 * state it for this period and for enough others. All lines have the span of the first.
 */
export function buildGrowthChart(
  { dataset, place, period, language, words }: ChartContext,
  indicators: readonly Indicator[],
  statements: ReadonlyMap<Indicator['id'], Statement>,
): LineModel | undefined {
  const periods = periodRun(period, PERIODS);
  const span = indicators
    .map(({ id }) => statements.get(id)?.yoy)
    .find((yoy) => percentOf(yoy) !== null)?.span;
  if (!span || !spanFits(period, span)) return undefined;
  const shown = indicators
    .flatMap((indicator) => {
      const yoy = statements.get(indicator.id)?.yoy;
      if (yoy?.span !== span || percentOf(yoy) === null) return [];
      const found = latestRevisions(
        selectFigures(dataset.figures, {
          place: place.id,
          indicator: indicator.id,
          measure: 'yoy',
        }),
      ).filter(({ scope }) => scope === yoy.scope);
      const figures = periods.map((one) =>
        found.find((figure) => intervalKey(figure.period, figure.span) === intervalKey(one, span)),
      );
      const values = figures.map(percentOf);
      if (values.filter((value) => value !== null).length < LEAST) return [];
      return [{ name: nameOf(indicator.name, language), figures, values }];
    })
    .slice(0, FAMILIES.length);
  const [lead] = shown;
  if (!lead) return undefined;
  const growth = (figure: Figure | undefined) =>
    (figure && writeValue(figure, language)?.text) ?? words.notReported;
  const first = periods.findIndex((_, i) => shown.some(({ figures }) => figures[i]));
  const names = periods.map((one) => periodName(one, language));
  return {
    kind: 'line',
    id: 'growth',
    title: words.growthTitle(lead.name, growth(lead.figures.at(-1))),
    subtitle: words.growthSubtitle(words.spans[span], periods.length),
    description: words.growthDescription(
      shown.map(({ name, figures }) => `${name} ${growth(figures.at(-1))}`),
      words.spans[span],
      names[first] ?? '',
      names.at(-1) ?? '',
    ),
    note: words.growthNote,
    columns: [words.period, ...shown.map(({ name }) => name)],
    rows: names.map((name, i) => [name, ...shown.map(({ figures }) => growth(figures[i]))]),
    figureRows: shown
      .flatMap(({ figures }) => figures.flatMap((one) => (one?.value ? one.row : [])))
      .reverse(),
    unit: '%',
    ticks: periods.map(periodTick),
    lines: shown.map(({ name, figures, values }, i) => ({
      name,
      family: FAMILIES[i] ?? 'context',
      values,
      endLabel: growth(figures.at(-1)),
    })),
  };
}

/** Growth in per cent; 增长1.3倍 is 130. Null for percentage points, which are another quantity. */
export function percentOf(figure: Figure | undefined): number | null {
  const unit = figure && findUnit(figure.unit);
  if (!figure?.value || unit?.quantity !== 'ratio') return null;
  return Number((toCanonical(figure.value, unit) * 100).toPrecision(12));
}
