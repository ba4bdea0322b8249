import {
  ACCESSES,
  type Figure,
  type IndicatorId,
  MEASURES,
  type PlaceId,
  QUALIFIERS,
  SCOPES,
  type SourceId,
  STATUSES,
} from '../figures/figure.ts';
import { type Period, parsePeriod, periodCode, SPANS } from '../figures/period.ts';
import {
  column,
  date,
  decimal,
  freeText,
  inChinese,
  must,
  optional,
  or,
  ref,
  text,
  word,
} from './column.ts';
import { flatTable, type RowOf } from './table.ts';
import type { TableWords } from './words.ts';

/** A period in a checked cell; any other cell gives undefined. */
const period = (name: string) =>
  column({ name, type: 'period' }, (cell) => parsePeriod(cell) as Period, periodCode);

/** figures.csv: one row per published statement. Its columns are listed only here. */
export const FIGURES = flatTable(
  { name: 'figures', required: true },
  {
    place: must(ref<PlaceId>('place', 'places')),
    indicator: must(ref<IndicatorId>('indicator', 'indicators')),
    measure: must(or(word('measure', MEASURES), 'level')),
    of: optional(ref<PlaceId>('of', 'places')),
    period: must(period('period')),
    span: must(or(word('span', SPANS), 'ytd')),
    value: decimal('value'),
    unit: must(inChinese(text('unit'))),
    qualifier: or(word('qualifier', QUALIFIERS), '='),
    status: must(or(word('status', STATUSES), 'final')),
    scope: or(word('scope', SCOPES), 'unknown'),
    printed: freeText('printed'),
    source: must(ref<SourceId>('source', 'sources')),
    locator: freeText('locator'),
    released: date('released'),
    access: or(word('access', ACCESSES), 'public'),
    note: freeText('note'),
  },
) satisfies { read(cells: never): Omit<Figure, 'row'> };

/** A row of figures.csv. */
export type FigureRow = RowOf<typeof FIGURES>;

/** A column of figures.csv. */
export type FigureColumn = keyof FigureRow;

export const FIGURES_WORDS: TableWords = {
  row: { zh: '一句公布的话里的一个数字', en: 'one figure of one published statement' },
  columns: {
    measure: {
      zh: '数据类型：数值、同比增速、占比、位次、目标完成率',
      en: 'what is stated: level, growth on a year earlier, share, rank, completion of a target',
    },
    of: {
      zh: '占比、位次相对于哪个单位',
      en: 'the place of which it is a share, or among whose parts it ranks',
    },
    span: {
      zh: '覆盖的时间：年初至今累计、单季、单月、全年、时点',
      en: 'the time covered: year to date, single quarter, single month, whole year, point in time',
    },
    value: {
      zh: '原文所印的数值，按 unit；没有数的空着',
      en: 'value as printed, in `unit`; empty where there is none',
    },
    unit: { zh: '原文所印的计量单位', en: 'unit as printed' },
    qualifier: {
      zh: '等于（=）、多于（>）、不到（<）、约（~）；空着按等于',
      en: 'as stated (=), more than (>), less than (<), about (~); = if empty',
    },
    status: {
      zh: '最终数、初步数、预计数；缺报、不公开、不适用的没有数',
      en: 'final, preliminary or estimate; what is missing, confidential or not applicable has no value',
    },
    scope: {
      zh: '口径：全域、管理口径、未说明；空着按未说明',
      en: 'scope: whole territory, what the place manages, or unknown; unknown if empty',
    },
    printed: { zh: '原文字面', en: 'the words of the source' },
    released: {
      zh: '公布日期；同一个数后公布的是修订',
      en: 'day of release; a later one of the same key is a revision',
    },
    access: { zh: '公开或内部；空着按公开', en: 'public or internal; public if empty' },
  },
};
