import type { ContestId, PlaceId, SourceId } from '../figures/figure.ts';
import type { Adjustment } from '../figures/tables.ts';
import { decimal, flag, must, or, periodCodeIn, ref, ZERO } from './column.ts';
import { inBoth, type Table, table } from './table.ts';

/** adjustments.csv: bonus and penalty points, and what shuts a place out of an award. */
export const ADJUSTMENTS: Table<Adjustment> = table(
  { name: 'adjustments', required: false },
  {
    contest: must(ref<ContestId>('contest', 'contests')),
    period: must(periodCodeIn('period')),
    place: must(ref<PlaceId>('place', 'places')),
    points: or(decimal('points'), ZERO),
    veto: flag('veto', 'yes', ''),
    reason: inBoth('reason', 'zh'),
    source: must(ref<SourceId>('source', 'sources')),
  },
);
