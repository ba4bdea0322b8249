import type { ParkId, PlaceId, SourceId } from '../../figures/figure.ts';
import { decimal, id, inUnit, must, optional, or, ref, text, word } from '../../tables/column.ts';
import { inBoth, type Table, table, together } from '../../tables/table.ts';
import { PARK_KINDS, type Park } from '../data/park.ts';

/** parks.csv: industrial parks, small-firm parks, areas marked out for renewal. */
export const PARKS: Table<Park> = table(
  { name: 'parks', naming: true, required: false, key: ['park'] },
  {
    id: id<ParkId>('park'),
    name: inBoth('name', 'zh'),
    place: optional(ref<PlaceId>('place', 'places')),
    kind: must(or(word('kind', PARK_KINDS), 'industrial')),
    land: inUnit('亩', decimal('land')),
    space: inUnit('平方米', decimal('space')),
    spaceFree: inUnit('平方米', decimal('space_free')),
    at: together({
      longitude: inUnit('°', decimal('longitude')),
      latitude: inUnit('°', decimal('latitude')),
    }),
    source: must(ref<SourceId>('source', 'sources')),
    note: text('note'),
  },
);
