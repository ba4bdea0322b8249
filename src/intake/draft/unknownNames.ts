import type { Indicator, Place } from '../../figures/tables.ts';
import { findUnit } from '../../figures/unit.ts';
import { withoutBroken } from '../../tables/cellChecks.ts';
import { kindOfPlace } from '../ownTable/ownPlaces.ts';
import type { Draft } from './draft.ts';
import type { DraftRow } from './draftRow.ts';
import { type NamedTables, newId } from './newEntries.ts';

/** A name that the dataset does not have, and how many rows use it. */
export interface UnknownName {
  readonly column: 'place' | 'indicator' | 'of';
  readonly name: string;
  readonly count: number;
  /** The first of the rows. */
  readonly row: DraftRow;
}

/** The names that keep rows from being complete, the most used first; of rejected rows nothing is asked. */
export function unknownNames(draft: Draft): UnknownName[] {
  const found = new Map<string, UnknownName>();
  for (const row of draft.rows) {
    if (row.state === 'rejected') continue;
    for (const column of ['place', 'indicator', 'of'] as const) {
      const name = row.names[column];
      if (!name || row.cells[column] !== '') continue;
      // An `of` is wanted only where a share or a rank is stated.
      if (column === 'of' && row.cells.measure !== 'share' && row.cells.measure !== 'rank')
        continue;
      const key = `${column} ${name}`;
      const before = found.get(key);
      found.set(key, { column, name, row: before?.row ?? row, count: (before?.count ?? 0) + 1 });
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}

/** A new place of a name, of the kind that its last word says; a person may say otherwise. */
export function newPlace(name: string, tables: NamedTables): Place {
  const taken = new Set<string>(tables.places.keys());
  return {
    id: newId(name, (id) => taken.has(id)) as Place['id'],
    name: bothNames(name),
    kind: kindOfPlace(name),
    parent: undefined,
    group: '',
    aliases: [],
  };
}

/** A new indicator of a name; nothing is known of it that would let it be added up, until a person says so. */
export function newIndicator(name: string, row: DraftRow, tables: NamedTables): Indicator {
  const taken = new Set<string>(tables.indicators.keys());
  const { measure, unit, value } = row.cells;
  // Growth and shares are in per cent whatever they are of, so they do not say the level's unit.
  const ofLevel = measure === 'level' ? unit : '';
  const quantity = findUnit(ofLevel)?.quantity;
  return {
    id: newId(name, (id) => taken.has(id)) as Indicator['id'],
    name: bothNames(name),
    topic: '',
    section: 'briefing',
    kind: quantity === 'ratio' || quantity === 'points' ? 'ratio' : 'stock',
    direction: 'none',
    unit: ofLevel,
    decimals: /\.(\d+)$/.exec(value)?.[1]?.length ?? 0,
    partOf: undefined,
    follows: undefined,
    synonyms: [],
    definition: { zh: '', en: '' },
  };
}

// The contract wants both names of an indicator: what is not known in one language stands in the other.
function bothNames(name: string): Place['name'] {
  const readable = withoutBroken(name).trim();
  return { zh: readable, en: readable };
}

/** A place that a text also calls by this name. */
export const alsoPlace = (place: Place, name: string): Place => ({
  ...place,
  aliases: withName(place.aliases, place, name),
});

/** An indicator that a text also calls by this name. */
export const alsoIndicator = (indicator: Indicator, name: string): Indicator => ({
  ...indicator,
  synonyms: withName(indicator.synonyms, indicator, name),
});

const LONGEST_NAME = 200;

function withName(
  others: readonly string[],
  { name: { zh, en } }: Pick<Place, 'name'>,
  name: string,
): readonly string[] {
  // A list in a cell is parted by it.
  const plain = withoutBroken(name).replaceAll('|', ' ').trim();
  // What is longer is no name, and a list of names has to fit in a cell.
  if (plain.length > LONGEST_NAME) return others;
  const known = [zh, en, ...others, ''].some((one) => one.trim() === plain);
  return known ? others : [...others, plain];
}
