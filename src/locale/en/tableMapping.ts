import type { tableMapping as zh } from '../zh/tableMapping.ts';

export const tableMapping: typeof zh = {
  mapping: 'How to read this table',
  mappingText:
    'The first lines, and how they would be read. Change what is wrong, column by column; the reading is remembered for the next table with this header.',
  sheet: 'Worksheet',
  mappingRemembered: 'Read as remembered from last time.',
  forget: 'Forget this reading',
  role: 'This column is',
  roles: {
    skip: 'not read',
    place: 'the place',
    indicator: 'the indicator',
    period: 'the period',
    value: 'the value',
    unit: 'the unit of measurement',
    measure: 'the kind of number',
    status: 'the status',
    released: 'the date of release',
    note: 'a note',
    spread: 'values; its header is',
    other: 'something else',
  },
  over: 'The headers name',
  overs: { place: 'places', indicator: 'indicators', period: 'periods' },
  andPeriod: (over) => `${over} and periods`,
  rowLine: 'Line',
  tableUnit: 'Unit of measurement of the whole table',
  tablePlace: 'Unit that the table is about',
  tableIndicator: 'Indicator that the table is about',
  tablePeriod: 'Period that the table is about',
  headerLine: (first, last) =>
    first === last
      ? `The header is line ${first}.`
      : `The header is lines ${first}–${last}, joined.`,
  notFound: 'The layout of this table was not recognised; say what each column is.',
  noPeriod:
    'The table does not say its period: write 2023, 2023-Q1, 2023-02 or 2023-03-31, or words: “H1 2023”.',
  noValues:
    'No column holds values yet: choose “the value” below its header, or “values; its header is” where the header names an indicator, a place or a period.',
  useMapping: 'Read it so',
};
