import type { Directory, RowsAsked } from '../../figures/openRows.ts';
import type { Place } from '../../figures/tables.ts';
import { fieldPart, type PartId, type PartIndex, placePart } from './partIndex.ts';

/** What decides which parts hold some rows. */
export interface Division {
  readonly parts: PartIndex['parts'];
  readonly places: ReadonlyMap<string, Pick<Place, 'parent'>>;
  readonly codes: Directory['codes'];
}

/** Up to this many places are read one by one, more of them by their fields. */
const MOST_PLACES = 3;

/**
 * The parts that must be opened so that all asked rows are open.
 *
 * @param opened the open parts
 */
export function neededParts(
  division: Division,
  asked: readonly RowsAsked[],
  opened: ReadonlySet<PartId>,
): PartId[] {
  const needed = new Set<PartId>();
  for (const rows of asked) {
    const known = new Set([...opened, ...needed]);
    for (const id of partsOf(division, rows, known)) needed.add(id);
  }
  return [...needed];
}

function partsOf(
  division: Division,
  asked: RowsAsked,
  opened: ReadonlySet<PartId>,
): readonly PartId[] {
  const { parts, places } = division;
  if (parts.all !== undefined) return opened.has('all') ? [] : ['all'];
  if (asked === 'all') {
    const ids = Object.keys(parts) as PartId[];
    return ids.filter((id) => id.startsWith('place/') && !opened.has(id));
  }
  const there = (id: PartId) => parts[id] !== undefined;
  const isMissing = (id: PartId) => there(id) && !opened.has(id);
  const years = asked.years ?? yearsOf(division);
  const closed = asked.places.flatMap((id) => {
    const own = placePart(id);
    if (!isMissing(own)) return [];
    const place = places.get(id);
    const fields = place ? years.map((year) => fieldPart(place, year)).filter(isMissing) : [own];
    return fields.length > 0 ? [{ own, fields }] : [];
  });
  const fields = new Set(closed.flatMap((one) => one.fields));
  const isByPlace = closed.length <= MOST_PLACES || closed.length <= fields.size;
  return isByPlace ? closed.map(({ own }) => own) : [...fields];
}

function yearsOf({ codes }: Division): number[] {
  return [...new Set(codes.map((code) => Number(code.slice(0, 4))))];
}
