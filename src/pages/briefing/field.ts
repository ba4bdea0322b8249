import { inUnit } from '../../charts/workbench/point.ts';
import type { Dataset } from '../../figures/dataset.ts';
import { intervalKey } from '../../figures/days.ts';
import type { Figure, PlaceId } from '../../figures/figure.ts';
import { latestRevisions, selectFigures } from '../../figures/selectFigures.ts';
import type { Place } from '../../figures/tables.ts';
import { findUnit } from '../../figures/unit.ts';

/** A field has at least this many places. */
export const LEAST_FIELD = 3;

/** The places directly below a whole: towns, zones, districts, but no firms or sites. */
export function fieldBelow({ places }: Pick<Dataset, 'places'>, whole: PlaceId): Place[] {
  return [...places.values()].filter(
    ({ parent, kind }) => parent === whole && kind !== 'company' && kind !== 'site',
  );
}

/** The extreme position of a figure in its field; every place of the field has reported. */
export interface Extreme {
  readonly end: 'highest' | 'lowest';
  readonly whole: Place;
  /** The number of places in the field. */
  readonly size: number;
}

/**
 * Finds out if a figure is the highest or the lowest of the places that share its whole. Undefined
 * if a place of the field has no exact value, if two share the extreme, or if the field is too
 * small.
 */
export function extremeOf(dataset: Dataset, figure: Figure): Extreme | undefined {
  const own = dataset.places.get(figure.place);
  const whole = own?.parent && dataset.places.get(own.parent);
  if (!whole) return undefined;
  const stated = fieldFigures(dataset, figure, whole.id);
  if (!stated || stated.length < LEAST_FIELD) return undefined;
  const quantity = findUnit(figure.unit)?.quantity;
  const values = stated.flatMap(({ value, unit, qualifier }) =>
    value && qualifier === '=' && findUnit(unit)?.quantity === quantity
      ? [inUnit(value, unit)]
      : [],
  );
  if (values.length < stated.length || !figure.value) return undefined;
  const value = inUnit(figure.value, figure.unit);
  const others = values.filter((other) => other === value).length;
  if (others !== 1) return undefined;
  if (value === Math.max(...values)) return { end: 'highest', whole, size: stated.length };
  if (value === Math.min(...values)) return { end: 'lowest', whole, size: stated.length };
  return undefined;
}

/** The same statement of every place below a whole; undefined if any place lacks it. */
export function fieldFigures(
  dataset: Dataset,
  { indicator, measure, of, period, span, scope }: Figure,
  whole: PlaceId,
): Figure[] | undefined {
  const key = intervalKey(period, span);
  const below = fieldBelow(dataset, whole);
  const places = below.map(({ id }) => id);
  const found = latestRevisions(
    selectFigures(dataset.figures, { places, indicator, measure, period, span }).filter(
      (one) => one.of === of && one.scope === scope && intervalKey(one.period, one.span) === key,
    ),
  );
  const byPlace = new Map(found.map((one) => [one.place, one]));
  const field = below.map(({ id }) => byPlace.get(id));
  const stated = field.filter((one) => one !== undefined);
  return stated.length === field.length ? stated : undefined;
}
