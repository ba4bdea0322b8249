import type { ContestId, PlaceId, SourceId } from '../figures/figure.ts';
import type { Adjustment } from '../figures/tables.ts';
import { decimal, flag, must, or, periodCodeIn, ref, ZERO } from './column.ts';
import { inBoth, type Table, table } from './table.ts';
import type { TableWords } from './words.ts';

/** adjustments.csv: bonus points, penalty points and vetoes of an award. */
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

export const ADJUSTMENTS_WORDS: TableWords = {
  row: { zh: '一次加分、扣分或一票否决', en: 'bonus or penalty points, or a veto' },
  columns: {
    points: {
      zh: '加分为正、扣分为负',
      en: 'points, positive for a bonus and negative for a penalty',
    },
    veto: { zh: '是否取消获奖资格', en: 'whether it rules an award out' },
    reason_zh: { zh: '中文理由', en: 'reason in Chinese' },
    reason_en: { zh: '英文理由', en: 'reason in English' },
  },
};
