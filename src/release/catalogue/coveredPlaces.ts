import type { Dataset } from '../../figures/dataset.ts';
import type { PlaceId } from '../../figures/figure.ts';
import type { Place } from '../../figures/tables.ts';
import { usedNames } from './usedNames.ts';

/**
 * The places that a dataset covers: places with figures that are in no other place with figures. A
 * province without figures is not one of them, even if the table has it above its counties.
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
