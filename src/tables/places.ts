import type { PlaceId } from '../figures/figure.ts';
import { PLACE_KINDS, type Place } from '../figures/tables.ts';
import { id, list, optional, or, ref, text, word } from './column.ts';
import { inBoth, type Table, table } from './table.ts';

/** places.csv: cities, zones, towns, firms and sites. */
export const PLACES: Table<Place> = table(
  { name: 'places', required: true, key: ['place'] },
  {
    id: id<PlaceId>('place'),
    name: inBoth('name', 'zh'),
    kind: or(word('kind', PLACE_KINDS), 'town'),
    parent: optional(ref<PlaceId>('parent', 'places')),
    group: text('group'),
    aliases: list('aliases'),
  },
);
