import type { Dataset } from '../../figures/dataset.ts';
import type { PlaceId } from '../../figures/figure.ts';
import type { Place } from '../../figures/tables.ts';
import { ownId } from './nameKey.ts';
import type { OwnTable } from './readOwnTable.ts';

/**
 * Moves rows of an indicator and measure that the dataset also states for the place to a twin of
 * the place, named after the file. Both values can then be drawn, and neither appears as a revision
 * of the other.
 */
export function besideDataset(
  own: OwnTable,
  { figures, places: known }: Pick<Dataset, 'figures' | 'places'>,
): OwnTable {
  const { place, indicator, measure } = figures.columns;
  const stated = new Set<string>();
  for (let row = 0; row < figures.length; row++) {
    const at = place.names[place.codes[row] ?? -1];
    const of = indicator.names[indicator.codes[row] ?? -1];
    stated.add(`${at} ${of} ${measure.names[measure.codes[row] ?? -1]}`);
  }
  const file = own.fileName.replace(/\.[^.]*$/, '') || own.fileName;
  const ids = new Set<string>([...known.keys(), ...own.places.map(({ id }) => id)]);
  const twins = new Map<PlaceId, Place>();
  const twinOf = (one: Place): Place => {
    const made = twins.get(one.id) ?? twin(one, file, ids);
    twins.set(one.id, made);
    ids.add(made.id);
    return made;
  };
  const rows = own.rows.map((row) => {
    const there = known.get(row.place);
    return there && stated.has(`${row.place} ${row.indicator} ${row.measure}`)
      ? { ...row, place: twinOf(there).id }
      : row;
  });
  return { ...own, rows, places: [...own.places, ...twins.values()] };
}

/** A copy of the place without group or parent, so that no median or rank counts it. */
const twin = ({ id, name, kind }: Place, file: string, taken: ReadonlySet<string>): Place => ({
  id: ownId(id, (one) => taken.has(one)) as PlaceId,
  name: { zh: `${name.zh}（${file}）`, en: `${name.en} (${file})` },
  kind,
  parent: undefined,
  group: '',
  aliases: [],
});
