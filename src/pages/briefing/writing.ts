import type { Dataset } from '../../figures/dataset.ts';
import { comparePeriods, periodCode } from '../../figures/period.ts';
import { periodsOf, placesWithPages } from '../../figures/statements.ts';
import type { PageSpot } from '../pageDefinition.ts';

/** Each place, then each of its periods, newest first. */
export function spots(dataset: Dataset): readonly PageSpot[] {
  const places = placesWithPages(dataset);
  const periods = places
    .flatMap((place) => periodsOf(dataset, place.id).map((period) => ({ place, period })))
    .sort((a, b) => comparePeriods(b.period, a.period));
  return [
    ...places.map(({ id }) => ({ place: id })),
    ...periods.map(({ place, period }) => ({ place: place.id, period: periodCode(period) })),
  ];
}
