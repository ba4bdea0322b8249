/** The tables of the core, in the order of the files of a dataset. */
export const TABLE_NAMES = [
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
export type TableName = (typeof TABLE_NAMES)[number];

/** Says if a table belongs to the core. */
export const isCoreTable = (name: string): name is TableName =>
  TABLE_NAMES.some((one) => one === name);
