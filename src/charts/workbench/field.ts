import type { Dataset } from '../../figures/dataset.ts';
import { kindMeaning } from '../../figures/kindMeaning.ts';
import { statedMeasures } from '../../figures/statedMeasures.ts';
import { isPageKind } from '../../figures/statements.ts';
import type { Indicator, Place } from '../../figures/tables.ts';

/**
 * The measure for computing a rank: growth, which the contest compares, or the level if no growth
 * is stated.
 */
export function rankBasis({ figures }: Dataset, { id }: Indicator): 'yoy' | 'level' {
  return statedMeasures(figures)[id]?.includes('yoy') ? 'yoy' : 'level';
}

/** The parent of a place, if the values of the indicator are shares of the parent's value. */
export function wholeOf(
  { places }: Dataset,
  indicator: Indicator,
  place: Place,
): Place | undefined {
  return kindMeaning(indicator).hasShares && place.parent ? places.get(place.parent) : undefined;
}

/** The parents of the given places, without those that are given themselves. */
export function parentsOf({ places }: Dataset, of: readonly Place[]): Place[] {
  const ids = new Set(of.flatMap(({ parent }) => parent ?? []));
  const own = new Set(of.map(({ id }) => id));
  return [...places.values()].filter(({ id }) => ids.has(id) && !own.has(id));
}

/**
 * The places with the same parent, group and level as a place, including itself: a town does not
 * compete with a firm.
 */
export function fieldOf({ places }: Dataset, place: Place | undefined): Place[] {
  if (place?.parent === undefined) return [];
  const hasPage = isPageKind(place.kind);
  return [...places.values()].filter(
    ({ parent, group, kind }) =>
      parent === place.parent && group === place.group && isPageKind(kind) === hasPage,
  );
}
