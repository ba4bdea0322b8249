import type { Indicator, Place } from '../../figures/tables.ts';
import { findUnit } from '../../figures/unit.ts';
import { withoutBroken } from '../../tables/cellChecks.ts';
import { kindOfPlace } from '../ownTable/ownPlaces.ts';
import type { Draft } from './draft.ts';
import type { DraftRow } from './draftRow.ts';
import { type NamedTables, newId } from './newEntries.ts';

/** A name missing from the dataset, and the number of rows that use it. */
export interface UnknownName {
  readonly column: 'place' | 'indicator' | 'of';
  readonly name: string;
  readonly count: number;
  /** The first row with the name. */
  readonly row: DraftRow;
}

/** The names that keep rows incomplete, most used first; rejected rows are ignored. */
export function unknownNames(draft: Draft): UnknownName[] {
  const found = new Map<string, UnknownName>();
  for (const row of draft.rows) {
    if (row.state === 'rejected') continue;
    for (const column of ['place', 'indicator', 'of'] as const) {
      const name = row.names[column];
      if (!name || row.cells[column] !== '') continue;
      // Only a share or a rank needs an `of`.
      if (column === 'of' && row.cells.measure !== 'share' && row.cells.measure !== 'rank')
        continue;
      const key = `${column} ${name}`;
      const before = found.get(key);
      found.set(key, { column, name, row: before?.row ?? row, count: (before?.count ?? 0) + 1 });
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}

/**
 * A new place for a name. Its kind follows from the last word of the name; a person can change it.
 */
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

/** A new indicator for a name, of a kind that is never added up until a person changes it. */
export function newIndicator(name: string, row: DraftRow, tables: NamedTables): Indicator {
  const taken = new Set<string>(tables.indicators.keys());
  const { measure, unit, value } = row.cells;
  // Growth and shares are in per cent for every indicator, so they do not reveal the level's unit.
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

// The contract requires both names of an indicator; an unknown one repeats the other language.
function bothNames(name: string): Place['name'] {
  const readable = withoutBroken(name).trim();
  return { zh: readable, en: readable };
}

/** The place with one more alias. */
export const alsoPlace = (place: Place, name: string): Place => ({
  ...place,
  aliases: withName(place.aliases, place, name),
});

/** The indicator with one more synonym. */
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
  // The list in the cell uses it as separator.
  const plain = withoutBroken(name).replaceAll('|', ' ').trim();
  // A longer text is not a name, and a list of names has to fit in a cell.
  if (plain.length > LONGEST_NAME) return others;
  const known = [zh, en, ...others, ''].some((one) => one.trim() === plain);
  return known ? others : [...others, plain];
}
