import { nameAt } from '../../figures/columns.ts';
import type { Dataset } from '../../figures/dataset.ts';
import type { PlaceId } from '../../figures/figure.ts';
import { fieldPart, type PartId, placePart } from './partIndex.ts';

/** A dataset with at most this many figures is one part, which a page reads at once. */
const MOST_IN_ONE = 3000;

/**
 * The rows of each part, in file order. Each figure is in the part of its place and in that of its
 * field and year; in a small dataset, in the only part.
 *
 * @param mostInOne figures of a dataset that is one part
 */
export function partRows(
  { figures, places }: Dataset,
  mostInOne: number = MOST_IN_ONE,
): Map<PartId, number[]> {
  const { columns, length } = figures;
  const parts = new Map<PartId, number[]>();
  if (length <= mostInOne)
    return parts.set(
      'all',
      Array.from({ length }, (_, row) => row),
    );
  const add = (id: PartId, row: number) => {
    const rows = parts.get(id);
    if (rows) rows.push(row);
    else parts.set(id, [row]);
  };
  const years = columns.period.values.map(({ year }) => year);
  for (let row = 0; row < length; row++) {
    const id = nameAt(columns.place, row);
    add(placePart(id), row);
    const year = years[columns.period.codes[row] ?? -1];
    const place = places.get(id as PlaceId);
    if (place && year !== undefined) add(fieldPart(place, year), row);
  }
  return parts;
}
