import type { Dataset } from '../../figures/dataset.ts';
import { fieldOf } from './field.ts';
import type { Point } from './point.ts';
import { pointAt, type ShownSeries } from './shownSeries.ts';

/** The number of places of a field above a place, and the size of the field. */
export interface Standing {
  readonly above: number;
  readonly of: number;
}

/**
 * The position of a series in its whole field, highest first.
 *
 * @returns undefined unless every place of the field is drawn and has a value that is certainly
 * above
 *   or below the lead's
 */
export function standingOf(
  dataset: Dataset,
  lead: ShownSeries,
  drawn: readonly ShownSeries[],
  at: number,
): Standing | undefined {
  const own = pointAt(lead, at);
  const field = fieldOf(dataset, lead.series.place).filter(
    ({ id }) => id !== lead.series.place?.id,
  );
  if (!own || field.length === 0) return undefined;
  let above = 0;
  for (const { id } of field) {
    const other = drawn.find(
      ({ series }) => series.place?.id === id && series.indicator === lead.series.indicator,
    );
    const point = other && pointAt(other, at);
    if (!point || !isCertainlyDifferent(own, point)) return undefined;
    if (point.value > own.value) above++;
  }
  return { above, of: field.length + 1 };
}

/**
 * True if one of two values is certainly higher: exact ones if they differ, others by their whole
 * range.
 */
function isCertainlyDifferent(a: Point, b: Point): boolean {
  if (a.value === b.value) return false;
  if ([a, b].every(isExact)) return true;
  return lowest(a) > b.interval.high || lowest(b) > a.interval.high;
}

/** Growth below a bound can be negative, while a level cannot. */
const lowest = ({ figures, interval }: Point) =>
  figures.some(({ measure, qualifier }) => measure === 'yoy' && qualifier === '<')
    ? Number.NEGATIVE_INFINITY
    : interval.low;

const isExact = ({ state, figures }: Point) =>
  state !== 'implied' && figures.length === 1 && figures[0]?.qualifier === '=';
