import type { PlaceId, SourceId } from '../../figures/figure.ts';
import {
  decimal,
  id,
  inChinese,
  inUnit,
  must,
  optional,
  or,
  ref,
  text,
  word,
} from '../../tables/column.ts';
import { inBoth, type Table, table, together } from '../../tables/table.ts';
import type { TableWords } from '../../tables/words.ts';
import type { ParkId } from '../data/ids.ts';
import { PARK_KINDS, type Park } from '../data/park.ts';

/** parks.csv: industrial parks, small-firm parks, areas designated for renewal. */
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
    note: inChinese(text('note')),
  },
);

export const PARKS_WORDS: TableWords = {
  row: {
    zh: '一个园区或腾退片区',
    en: 'an industrial park, a small-firm park, or an area marked out for renewal',
  },
  columns: {
    park: { zh: '代码，其他表用它', en: 'id, by which other tables name it' },
    place: { zh: '所在的镇街或开发区', en: 'the town or zone it lies in' },
    kind: {
      zh: '工业园区、小微企业园或腾退片区',
      en: 'industrial park, small-firm park or renewal area',
    },
    land: { zh: '面积', en: 'area' },
    space: { zh: '厂房面积', en: 'floor space' },
    space_free: { zh: '可租售的厂房面积', en: 'floor space that is free' },
    longitude: { zh: '经度', en: 'longitude' },
    latitude: { zh: '纬度', en: 'latitude' },
  },
};
