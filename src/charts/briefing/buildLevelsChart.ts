import { intervalKey } from '../../figures/days.ts';
import type { Figure } from '../../figures/figure.ts';
import { periodName, periodSpanName } from '../../figures/format.ts';
import { nameOf } from '../../figures/names.ts';
import { type Period, spanFits, yearBefore } from '../../figures/period.ts';
import { latestRevisions, selectFigures } from '../../figures/selectFigures.ts';
import type { Statement } from '../../figures/statements.ts';
import type { Indicator } from '../../figures/tables.ts';
import { findUnit, sameQuantity } from '../../figures/unit.ts';
import { writeValue } from '../../figures/writeValue.ts';
import type { LineModel } from '../kinds/line/model.ts';
import { periodRun, periodTick, yearBreaks } from '../periodRun.ts';
import { axisUnit } from '../workbench/axisUnit.ts';
import { inUnit } from '../workbench/point.ts';
import type { ChartContext } from './chartContext.ts';

const PERIODS = 8;
const LEAST = 3;

/**
 * The level of one indicator over the last periods of the same length; a cumulative line breaks
 * at the end of the year.
 */
export function buildLevelsChart(
  { dataset, place, period, language, words }: ChartContext,
  indicator: Indicator,
  { level }: Statement,
): LineModel | undefined {
  const unit = level && findUnit(level.unit);
  if (!level?.value || !unit) return undefined;
  const { span, scope } = level;
  const found = latestRevisions(
    selectFigures(dataset.figures, {
      place: place.id,
      indicator: indicator.id,
      measure: 'level',
    }),
  ).filter((one) => {
    const own = findUnit(one.unit);
    return one.scope === scope && own && sameQuantity(own, unit);
  });
  const periods = periodRun(period, PERIODS);
  const at = (one: Period) =>
    spanFits(one, span)
      ? found.find((figure) => intervalKey(figure.period, figure.span) === intervalKey(one, span))
      : undefined;
  const figures = periods.map(at);
  const values = figures.map((one) => (one?.value ? inUnit(one.value, one.unit) : null));
  const stated = values.filter((value) => value !== null);
  if (stated.length < LEAST) return undefined;
  const axis = axisUnit(indicator, 'level', Math.max(...stated.map(Math.abs)), language);
  const text = (one: Figure | undefined) =>
    (one && writeValue(one, language)?.text) ?? words.notReported;
  const name = nameOf(indicator.name, language);
  const names = periods.map((one) => periodName(one, language));
  const before = at(yearBefore(period));
  const breaks = span === 'ytd' ? yearBreaks(periods) : [];
  return {
    kind: 'line',
    id: `levels-${indicator.id}`,
    title: words.levelsTitle(name, text(level), before?.value && text(before)),
    subtitle: words.subtitle(name, periodSpanName(period, span, language)),
    description: words.levelsDescription(
      name,
      figures.flatMap((one, i) => (one?.value ? [`${names[i]} ${text(one)}`] : [])),
    ),
    note: words.levelsNote(breaks.length > 0, stated.length < periods.length),
    columns: [words.period, name],
    rows: names.map((one, i) => [one, text(figures[i])]),
    figureRows: figures.flatMap((one) => (one?.value ? one.row : [])).reverse(),
    unit: axis.name,
    ticks: periods.map(periodTick),
    lines: [
      {
        name,
        family: 'c1',
        values: values.map((value) =>
          value === null ? null : Number((value / axis.scale).toPrecision(12)),
        ),
        endLabel: text(level),
        ...(breaks.length > 0 ? { breaks } : {}),
      },
    ],
  };
}
