import { periodTick } from '../../periodRun.ts';
import { COLOURS, scaledAt, stateAt } from '../../workbench/shownSeries.ts';
import type { Drawn } from '../kindDefinition.ts';
import type { ColumnsModel } from './model.ts';

/** The columns of a chart, for the periods that `draws` accepts; all others stay empty. */
export function columnsOf(
  { view, shown, chosen }: Drawn,
  draws: (i: number) => boolean = () => true,
): Pick<ColumnsModel, 'ticks' | 'series'> {
  const ticks = view.selection.periods.map(periodTick);
  return {
    ticks,
    series: shown.map((one) => ({
      name: one.name,
      family: one.family,
      values: ticks.map((_, i) => (draws(i) ? scaledAt(one, i) : null)),
      states: ticks.map((_, i) => stateAt(one, i)),
      ...patternOf(chosen.indexOf(one)),
    })),
  };
}

/** The pattern of a series for which no colour is left. */
const patternOf = (chosen: number) =>
  chosen >= COLOURS.length ? { pattern: chosen - COLOURS.length } : {};
