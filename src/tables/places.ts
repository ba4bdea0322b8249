import type { PlaceId } from '../figures/figure.ts';
import { PLACE_KINDS, type Place } from '../figures/tables.ts';
import { id, inChinese, list, optional, or, ref, text, word } from './column.ts';
import { inBoth, type Table, table } from './table.ts';
import type { TableWords } from './words.ts';

/** places.csv: cities, zones, towns, firms and sites. */
export const PLACES: Table<Place> = table(
  { name: 'places', naming: true, required: true, key: ['place'] },
  {
    id: id<PlaceId>('place'),
    name: inBoth('name', 'zh'),
    kind: or(word('kind', PLACE_KINDS), 'town'),
    parent: optional(ref<PlaceId>('parent', 'places')),
    group: text('group'),
    aliases: inChinese(list('aliases')),
  },
);

export const PLACES_WORDS: TableWords = {
  row: {
    zh: '一个单位：市、开发区、镇街、企业或点位',
    en: 'a place: a city, a zone, a town, a firm or a site',
  },
  columns: {
    place: { zh: '代码，其他表用它', en: 'id, by which other tables name it' },
    kind: {
      zh: '类别：城市、区县、开发区、镇、街道、企业、点位；空着按镇',
      en: 'what it is; an empty cell is a town',
    },
    parent: { zh: '上级单位的代码', en: 'id of the place that it belongs to' },
    group: { zh: '参赛的分组；空着不分组', en: 'the group in which it competes; empty for none' },
    aliases: { zh: '别名', en: 'other names' },
  },
};
