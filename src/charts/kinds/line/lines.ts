import type { Period } from '../../../figures/period.ts';
import type { Family } from '../../chartBase.ts';
import { periodTick, yearBreaks } from '../../periodRun.ts';
import { seasonOf } from '../../workbench/readings.ts';
import {
  indexText,
  pointAt,
  type ShownSeries,
  scaledAt,
  stateAt,
} from '../../workbench/shownSeries.ts';
import type { Drawn } from '../kindDefinition.ts';
import type { LineModel } from './model.ts';
import { words } from './words.ts';

/** Colours of years, newest first. All lines belong to one place, so none is red. */
const YEARS: readonly Family[] = ['c1', 'c2', 'c3', 'c4'];
const NO_PERIOD: Period = { kind: 'year', year: 0 };

/**
 * The lines of a chart over its periods; with `breaks`, cumulative ones break at the end of the
 * year.
 */
export function linesOf(
  chart: Drawn,
  { breaks }: { readonly breaks: boolean },
): Pick<LineModel, 'ticks' | 'lines'> {
  const { kept } = chart;
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
      ...(breaks ? breaksOf(chart, one) : {}),
    })),
  };
}

/** One line for each year over its quarters or months, newest year first. */
export function yearsOf({ view, shown, language }: Drawn): Pick<LineModel, 'ticks' | 'lines'> {
  const { periods, measure } = view.selection;
  const [one] = shown;
  const years = [...new Set(periods.map(({ year }) => year))].reverse();
  const seasons = Array.from({ length: seasonOf(periods[0] ?? NO_PERIOD).of }, (_, i) => i);
  const at = (year: number, season: number) =>
    periods.findIndex((period) => period.year === year && seasonOf(period).at === season);
  const [first] = periods;
  return {
    ticks: seasons.map((season) => words[language].season(season + 1, first?.kind === 'month')),
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

/** The value at the end of a line; for an index only the number. */
export function endLabelOf({ language }: Drawn, one: ShownSeries, i: number): string {
  const value = one.index?.[i] ?? null;
  return value === null ? (one.texts[i] ?? '') : indexText(value, language);
}

/** The breaks of a line at the end of each year, for cumulative figures only. */
export function breaksOf(
  { view, kept }: Drawn,
  { series: { span, role } }: ShownSeries,
): { readonly breaks?: readonly number[] } {
  const { measure, periods } = view.selection;
  if (measure !== 'level' || span !== 'ytd' || role === 'target') return {};
  const breaks = yearBreaks(kept.flatMap((i) => periods[i] ?? []));
  return breaks.length > 0 ? { breaks } : {};
}

/** The note that lines of cumulative figures break at the end of the year; '' if none does. */
export function brokenNote({ view, shown, language }: Drawn): string {
  const { measure, periods } = view.selection;
  const years = new Set(periods.map(({ year }) => year));
  const accumulates = shown.some(
    ({ series: { span, role } }) => span === 'ytd' && role !== 'target',
  );
  return measure === 'level' && accumulates && years.size > 1 ? words[language].broken : '';
}
