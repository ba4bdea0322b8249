import type { Dataset } from '../../figures/dataset.ts';
import type { PlaceId } from '../../figures/figure.ts';
import type { Place } from '../../figures/tables.ts';
import { usedNames } from './usedNames.ts';

/**
 * The places that a dataset is of: those with figures that lie in no other place with figures. A
 * province that only stands above its counties in the table, without a figure, is none of them.
 */
export function coveredPlaces({ places, figures }: Pick<Dataset, 'places' | 'figures'>): Place[] {
  const reported = usedNames(figures.columns.place);
  const lies = (place: Place): boolean => {
    const passed = new Set<PlaceId>([place.id]);
    for (let id = place.parent; id !== undefined && !passed.has(id); id = places.get(id)?.parent) {
      if (reported.has(id)) return true;
      passed.add(id);
    }
    return false;
  };
  return [...places.values()].filter((place) => reported.has(place.id) && !lies(place));
}
