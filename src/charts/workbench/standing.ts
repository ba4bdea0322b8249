import type { Dataset } from '../../figures/dataset.ts';
import { fieldOf } from './field.ts';
import type { Point } from './point.ts';
import { pointAt, type ShownSeries } from './shownSeries.ts';

/** How many of a field are above a place. */
export interface Standing {
  readonly above: number;
  readonly of: number;
}

/**
 * Where the value of a series stands in its whole field, the highest first. Undefined unless every
 * place of the field is drawn and has a value, and each is surely above or below it.
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
    if (!point || !isApart(own, point)) return undefined;
    if (point.value > own.value) above++;
  }
  return { above, of: field.length + 1 };
}

/** Whether one of two values is surely higher: printed ones that differ, others by their whole range. */
function isApart(a: Point, b: Point): boolean {
  if (a.value === b.value) return false;
  if ([a, b].every(isExact)) return true;
  return lowest(a) > b.interval.high || lowest(b) > a.interval.high;
}

/** Growth of less than a value may be below 0, where a level may not. */
const lowest = ({ figures, interval }: Point) =>
  figures.some(({ measure, qualifier }) => measure === 'yoy' && qualifier === '<')
    ? Number.NEGATIVE_INFINITY
    : interval.low;

const isExact = ({ state, figures }: Point) =>
  state !== 'implied' && figures.length === 1 && figures[0]?.qualifier === '=';
