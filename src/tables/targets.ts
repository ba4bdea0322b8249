import type { IndicatorId, PlaceId, SourceId } from '../figures/figure.ts';
import type { Target } from '../figures/tables.ts';
import { decimal, must, or, ref, text, year, ZERO } from './column.ts';
import { type Table, table } from './table.ts';

/** targets.csv: what a place is to reach in a year. */
export const TARGETS: Table<Target> = table(
  { name: 'targets', required: false, key: ['place', 'indicator', 'year'] },
  {
    place: must(ref<PlaceId>('place', 'places')),
    indicator: must(ref<IndicatorId>('indicator', 'indicators')),
    year: must(year('year')),
    value: must(or(decimal('value'), ZERO)),
    unit: must(text('unit')),
    source: must(ref<SourceId>('source', 'sources')),
  },
);
