import { LAND_NAMES } from '../renewal/tables/landNames.ts';

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
export type CoreTableName = (typeof CORE_NAMES)[number];

/** Every table, in the order of the files of a dataset. */
export const TABLE_NAMES = [...CORE_NAMES, ...LAND_NAMES] as const;
export type TableName = (typeof TABLE_NAMES)[number];
