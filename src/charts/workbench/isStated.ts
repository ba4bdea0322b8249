import type { Dataset } from '../../figures/dataset.ts';
import type { Measure } from '../../figures/figure.ts';
import { kindMeaning } from '../../figures/kindMeaning.ts';
import { type FigureFilter, hasFigure, selectFigures } from '../../figures/selectFigures.ts';
import { statedMeasures } from '../../figures/statedMeasures.ts';
import type { Indicator, Place } from '../../figures/tables.ts';
import type { ChartMeasure } from './chartChoices.ts';
import { fieldOf, wholeOf } from './field.ts';

/** True if a measure is printed for some places, or for any, or follows from printed values. */
export function isStated(
  dataset: Dataset,
  indicators: readonly Indicator[],
  places: readonly Place[],
  measure: ChartMeasure,
  by: readonly Place[] | undefined,
): boolean {
  const has = (filter: FigureFilter) => hasFigure(dataset.figures, filter);
  const states = ({ id }: Indicator, of: Measure) =>
    by
      ? by.some((place) => has({ indicator: id, measure: of, place: place.id }))
      : (statedMeasures(dataset.figures)[id]?.includes(of) ?? false);
  switch (measure) {
    case 'single':
      return indicators.every(
        (indicator) =>
          kindMeaning(indicator).accumulates &&
          (by ?? [undefined]).some((place) =>
            selectFigures(dataset.figures, {
              indicator: indicator.id,
              measure: 'level',
              ...(place ? { place: place.id } : {}),
            }).some(
              ({ span, period }) =>
                (span === 'ytd' || span === 'quarter') && period.kind === 'quarter',
            ),
          ),
      );
    case 'share':
      return indicators.some(
        (indicator) =>
          states(indicator, 'share') ||
          places.some((place) => {
            const whole = wholeOf(dataset, indicator, place);
            const level = { indicator: indicator.id, measure: 'level' } as const;
            return (
              whole !== undefined &&
              has({ ...level, place: whole.id }) &&
              has({ ...level, place: place.id })
            );
          }),
      );
    case 'rank':
      return indicators.some(
        (indicator) =>
          states(indicator, 'rank') ||
          (indicator.direction !== 'none' &&
            (states(indicator, 'yoy') || states(indicator, 'level')) &&
            places.some((place) => fieldOf(dataset, place).length > 2)),
      );
    default:
      return indicators.some((indicator) => states(indicator, measure));
  }
}
