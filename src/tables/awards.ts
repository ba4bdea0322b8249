import type { ContestId, PlaceId, SourceId } from '../figures/figure.ts';
import type { Award } from '../figures/tables.ts';
import { inChinese, must, or, periodCodeIn, ref, text, word } from './column.ts';
import { type Table, table } from './table.ts';
import type { TableWords } from './words.ts';

/** awards.csv: the winners that a source reports. */
export const AWARDS: Table<Award> = table(
  { name: 'awards', required: false, key: ['contest', 'period', 'place', 'award'] },
  {
    contest: must(ref<ContestId>('contest', 'contests')),
    period: must(periodCodeIn('period')),
    place: must(ref<PlaceId>('place', 'places')),
    award: must(or(word('award', ['banner', 'progress']), 'banner')),
    group: text('group'),
    printed: inChinese(text('printed')),
    source: must(ref<SourceId>('source', 'sources')),
    locator: inChinese(text('locator')),
    note: inChinese(text('note')),
  },
);

export const AWARDS_WORDS: TableWords = {
  row: { zh: '来源公布的一个获奖单位', en: 'a winner that a source reports' },
  columns: {
    award: {
      zh: '红旗奖（banner）或进位奖（progress）',
      en: 'the red banner or the progress award',
    },
    group: { zh: '获奖的分组', en: 'group in which it was won' },
    printed: { zh: '原文字面', en: 'the words of the source' },
  },
};
