import type { ContestId, PlaceId, SourceId } from '../figures/figure.ts';
import type { Award } from '../figures/tables.ts';
import { must, or, periodCodeIn, ref, text, word } from './column.ts';
import { type Table, table } from './table.ts';

/** awards.csv: the winners that a source reports. */
export const AWARDS: Table<Award> = table(
  { name: 'awards', required: false, key: ['contest', 'period', 'place', 'award'] },
  {
    contest: must(ref<ContestId>('contest', 'contests')),
    period: must(periodCodeIn('period')),
    place: must(ref<PlaceId>('place', 'places')),
    award: must(or(word('award', ['banner', 'progress']), 'banner')),
    group: text('group'),
    printed: text('printed'),
    source: must(ref<SourceId>('source', 'sources')),
    locator: text('locator'),
    note: text('note'),
  },
);
