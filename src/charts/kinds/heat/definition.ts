import { periodTick } from '../../periodRun.ts';
import { isPoint } from '../../workbench/point.ts';
import { pointAt, type ShownSeries } from '../../workbench/shownSeries.ts';
import type { KindDefinition } from '../kindDefinition.ts';
import { words } from './words.ts';

export const heat: KindDefinition = {
  words,
  icon: { path: 'M2 2h12v12H2zM2 6h12M2 10h12M6 2v12M10 2v12' },
  statesBy: 'words',
  periods: 'all',
  // Each cell of a gap states its own reason.
  gapNote: { zh: '', en: '' },
  refuse: () => undefined,
  build: ({ view, shown }, base) => {
    const ticks = view.selection.periods.map(periodTick);
    return {
      ...base,
      kind: 'heat',
      ticks,
      heat: shown.map((one) => ({
        name: one.name,
        cells: ticks.map((_, i) => ({ text: one.texts[i] ?? '', share: shareOf(shown, one, i) })),
      })),
    };
  },
};

/** The position of a value within the range of its indicator, for a shade; null without a value. */
function shareOf(shown: readonly ShownSeries[], one: ShownSeries, i: number): number | null {
  const point = pointAt(one, i);
  if (!point) return null;
  const all = shown
    .filter(({ series }) => series.indicator.id === one.series.indicator.id)
    .flatMap(({ series }) => series.points.flatMap((other) => (isPoint(other) ? other.value : [])));
  const [low, high] = [Math.min(...all), Math.max(...all)];
  return high > low ? (point.value - low) / (high - low) : 0.5;
}
