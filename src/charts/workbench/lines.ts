import type { Language } from '../../figures/language.ts';
import type { Period } from '../../figures/period.ts';
import type { WorkbenchWords } from '../../locale/workbench.ts';
import type { Family, LineModel } from '../chartModel.ts';
import { periodTick, yearBreaks } from '../periodRun.ts';
import type { ChartView } from './chartView.ts';
import { seasonOf } from './readings.ts';
import { indexText, pointAt, type ShownSeries, scaledAt, stateAt } from './shownSeries.ts';

/** The input of the lines of a chart. */
interface Lines {
  readonly view: ChartView;
  readonly shown: readonly ShownSeries[];
  readonly language: Language;
  readonly words: WorkbenchWords;
}

/** The newest year stands out; all belong to one place, so that none is red. */
const YEARS: readonly Family[] = ['c1', 'c2', 'c3', 'c4'];
const NO_PERIOD: Period = { kind: 'year', year: 0 };

/** The lines of a view over the periods that are kept. */
export function linesOf(chart: Lines, kept: readonly number[]): Pick<LineModel, 'ticks' | 'lines'> {
  const { periods, measure } = chart.view.selection;
  return {
    ticks: kept.flatMap((i) => periods[i] ?? []).map(periodTick),
    lines: chart.shown.map((one) => ({
      name: one.name,
      family: one.family,
      values: kept.map((i) => scaledAt(one, i)),
      states: kept.map((i) => stateAt(one, i)),
      dashed: one.series.role !== 'chosen' || measure === 'single',
      endLabel: endLabelOf(chart, one, kept.at(-1) ?? 0),
      ...breaksOf(chart, one, kept),
    })),
  };
}

/** A line a year over the parts of a year, the newest first. */
export function yearsOf({ view, shown, words }: Lines): Pick<LineModel, 'ticks' | 'lines'> {
  const { periods, measure } = view.selection;
  const [one] = shown;
  const years = [...new Set(periods.map(({ year }) => year))].reverse();
  const seasons = Array.from({ length: seasonOf(periods[0] ?? NO_PERIOD).of }, (_, i) => i);
  const at = (year: number, season: number) =>
    periods.findIndex((period) => period.year === year && seasonOf(period).at === season);
  const [first] = periods;
  return {
    ticks: seasons.map((season) => words.season(season + 1, first?.kind === 'month')),
    lines: years.map((year, i) => {
      const own = seasons.map((season) => at(year, season));
      const last = own.findLast((i) => one && pointAt(one, i)) ?? -1;
      return {
        name: `${year}`,
        family: YEARS[i] ?? ('context' as const),
        values: own.map((i) => (one ? scaledAt(one, i) : null)),
        states: own.map((i) => (one ? stateAt(one, i) : ('final' as const))),
        dashed: measure === 'single',
        endLabel: one?.texts[last] ?? '',
      };
    }),
  };
}

/** A value at the end of a line; of an index the bare number. */
export function endLabelOf(
  { language }: Pick<Lines, 'language'>,
  one: ShownSeries,
  i: number,
): string {
  const value = one.index?.[i] ?? null;
  return value === null ? (one.texts[i] ?? '') : indexText(value, language);
}

/** Cumulative figures have no line over the year's end. */
export function breaksOf(
  { view }: Pick<Lines, 'view'>,
  { series: { span, role } }: ShownSeries,
  kept: readonly number[],
): { readonly breaks?: readonly number[] } {
  const { measure, periods } = view.selection;
  if (measure !== 'level' || span !== 'ytd' || role === 'target' || view.kind === 'slope') {
    return {};
  }
  const breaks = yearBreaks(kept.flatMap((i) => periods[i] ?? []));
  return breaks.length > 0 ? { breaks } : {};
}
