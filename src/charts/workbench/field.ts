import type { Dataset } from '../../figures/dataset.ts';
import { kindMeaning } from '../../figures/kindMeaning.ts';
import { hasFigure } from '../../figures/selectFigures.ts';
import { isPageKind } from '../../figures/statements.ts';
import type { Indicator, Place } from '../../figures/tables.ts';

/** The measure that a rank is worked out from: growth, which the contest compares, or the level where no growth is stated. */
export function rankBasis({ figures }: Dataset, { id }: Indicator): 'yoy' | 'level' {
  return hasFigure(figures, { indicator: id, measure: 'yoy' }) ? 'yoy' : 'level';
}

/** The place of which another is a part, where the indicator adds up over places. */
export function wholeOf(
  { places }: Dataset,
  indicator: Indicator,
  place: Place,
): Place | undefined {
  return kindMeaning(indicator).hasShares && place.parent ? places.get(place.parent) : undefined;
}

/** The places that some places are parts of, but for those among them. */
export function parentsOf({ places }: Dataset, of: readonly Place[]): Place[] {
  const ids = new Set(of.flatMap(({ parent }) => parent ?? []));
  const own = new Set(of.map(({ id }) => id));
  return [...places.values()].filter(({ id }) => ids.has(id) && !own.has(id));
}

/** The places that share a parent, a field and a standing with a place, itself among them: a town competes with no firm. */
export function fieldOf({ places }: Dataset, place: Place | undefined): Place[] {
  if (place?.parent === undefined) return [];
  const hasPage = isPageKind(place.kind);
  return [...places.values()].filter(
    ({ parent, group, kind }) =>
      parent === place.parent && group === place.group && isPageKind(kind) === hasPage,
  );
}
