import type { IndicatorId, PlaceId, SourceId } from '../figures/figure.ts';
import type { Target } from '../figures/tables.ts';
import { decimal, inChinese, must, or, ref, text, year, ZERO } from './column.ts';
import { type Table, table } from './table.ts';
import type { TableWords } from './words.ts';

/** targets.csv: the annual targets of places. */
export const TARGETS: Table<Target> = table(
  { name: 'targets', required: false, key: ['place', 'indicator', 'year'] },
  {
    place: must(ref<PlaceId>('place', 'places')),
    indicator: must(ref<IndicatorId>('indicator', 'indicators')),
    year: must(year('year')),
    value: must(or(decimal('value'), ZERO)),
    unit: must(inChinese(text('unit'))),
    source: must(ref<SourceId>('source', 'sources')),
  },
);

export const TARGETS_WORDS: TableWords = {
  row: { zh: '一个单位一项指标的年度目标', en: 'an annual target of a place' },
  columns: {
    year: { zh: '年份', en: 'year' },
    value: { zh: '目标值，按 unit', en: 'target, in `unit`' },
    unit: { zh: '计量单位', en: 'unit' },
  },
};
