import { ACCESSES, MEASURES, QUALIFIERS, SCOPES, STATUSES } from '../figures/figure.ts';
import { SPANS } from '../figures/period.ts';
import { AGGREGATIONS, MISSING_POLICIES, SCORINGS } from '../figures/rankingNames.ts';
import { DIRECTIONS, INDICATOR_KINDS, PLACE_KINDS, SECTIONS } from '../figures/tables.ts';
import { TOPICS } from '../figures/topics.ts';
import { id, must, oneOf, openTo, ref, type TableSchema, text, typed } from './columnSchema.ts';
import { LAND_NAMES } from './land/landNames.ts';

export type { CellType, ColumnSchema, TableSchema } from './columnSchema.ts';

const CORE_NAMES = [
  'places',
  'indicators',
  'sources',
  'figures',
  'targets',
  'contests',
  'contest_indicators',
  'adjustments',
  'awards',
] as const;
type CoreTableName = (typeof CORE_NAMES)[number];

export const TABLE_NAMES = [...CORE_NAMES, ...LAND_NAMES] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** The tables that a dataset opens with: places, figures, contests. Those of land renewal stand in `land/`, and all of them in `tables.ts`. */
export const CORE_TABLES: Readonly<Record<CoreTableName, TableSchema>> = {
  places: {
    name: 'places',
    required: true,
    key: ['place'],
    columns: [
      id('place'),
      must(text('name_zh')),
      text('name_en'),
      oneOf('kind', PLACE_KINDS),
      ref('parent', 'places'),
      text('group'),
      typed('aliases', 'list'),
    ],
  },
  indicators: {
    name: 'indicators',
    required: true,
    key: ['indicator'],
    columns: [
      id('indicator'),
      must(text('name_zh')),
      must(text('name_en')),
      openTo('topic', Object.keys(TOPICS)),
      oneOf('section', SECTIONS),
      must(oneOf('kind', INDICATOR_KINDS)),
      oneOf('direction', DIRECTIONS),
      text('unit'),
      typed('decimals', 'integer'),
      ref('part_of', 'indicators'),
      ref('follows', 'indicators'),
      typed('synonyms', 'list'),
      text('definition_zh'),
      text('definition_en'),
    ],
  },
  sources: {
    name: 'sources',
    required: true,
    key: ['source'],
    columns: [
      id('source'),
      must(text('title')),
      text('publisher'),
      text('author'),
      typed('published', 'date'),
      text('url'),
      text('sha256'),
      text('licence'),
      oneOf('hand', ['first', 'second']),
      text('note'),
    ],
  },
  figures: {
    name: 'figures',
    required: true,
    columns: [
      must(ref('place', 'places')),
      must(ref('indicator', 'indicators')),
      must(oneOf('measure', MEASURES)),
      ref('of', 'places'),
      must(typed('period', 'period')),
      must(oneOf('span', SPANS)),
      typed('value', 'decimal'),
      must(text('unit')),
      oneOf('qualifier', QUALIFIERS),
      must(oneOf('status', STATUSES)),
      oneOf('scope', SCOPES),
      text('printed'),
      must(ref('source', 'sources')),
      text('locator'),
      typed('released', 'date'),
      oneOf('access', ACCESSES),
      text('note'),
    ],
  },
  targets: {
    name: 'targets',
    required: false,
    key: ['place', 'indicator', 'year'],
    columns: [
      must(ref('place', 'places')),
      must(ref('indicator', 'indicators')),
      must(typed('year', 'year')),
      must(typed('value', 'decimal')),
      must(text('unit')),
      must(ref('source', 'sources')),
    ],
  },
  contests: {
    name: 'contests',
    required: false,
    key: ['contest', 'version'],
    columns: [
      id('contest'),
      must(text('version')),
      must(text('name_zh')),
      text('name_en'),
      typed('valid_from', 'date'),
      typed('valid_to', 'date'),
      oneOf('score', SCORINGS),
      oneOf('aggregate', AGGREGATIONS),
      oneOf('missing', MISSING_POLICIES),
      typed('groups', 'list'),
      typed('tolerance', 'decimal'),
      typed('tie_break', 'list'),
      typed('winners', 'integer'),
      typed('progress_winners', 'integer'),
      typed('bonus_cap', 'decimal'),
      typed('penalty_cap', 'decimal'),
      text('rule_zh'),
      text('rule_en'),
      must(ref('source', 'sources')),
      text('note'),
    ],
  },
  contest_indicators: {
    name: 'contest_indicators',
    required: false,
    key: ['contest', 'version', 'indicator', 'measure'],
    columns: [
      must(ref('contest', 'contests')),
      must(text('version')),
      must(ref('indicator', 'indicators')),
      must(oneOf('measure', MEASURES)),
      must(typed('weight', 'decimal')),
      oneOf('direction', DIRECTIONS),
      typed('target', 'flag'),
      typed('lower', 'decimal'),
      typed('upper', 'decimal'),
      typed('base', 'decimal'),
    ],
  },
  adjustments: {
    name: 'adjustments',
    required: false,
    columns: [
      must(ref('contest', 'contests')),
      must(typed('period', 'period')),
      must(ref('place', 'places')),
      typed('points', 'decimal'),
      typed('veto', 'flag'),
      must(text('reason_zh')),
      text('reason_en'),
      must(ref('source', 'sources')),
    ],
  },
  awards: {
    name: 'awards',
    required: false,
    key: ['contest', 'period', 'place', 'award'],
    columns: [
      must(ref('contest', 'contests')),
      must(typed('period', 'period')),
      must(ref('place', 'places')),
      must(oneOf('award', ['banner', 'progress'])),
      text('group'),
      text('printed'),
      must(ref('source', 'sources')),
      text('locator'),
      text('note'),
    ],
  },
};
