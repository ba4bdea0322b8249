import type { renewal as zh } from '../zh/renewal.ts';

export const renewal: typeof zh = {
  title: 'Land renewal',
  lede: 'Freeing land that is used poorly for projects that use it well',
  real: 'Progress as published',
  realNote:
    'Only what the reports print; neither the list of firms nor figures by park are published.',
  atMost: (percent, whole) =>
    `below ${percent} of “${whole}” (an upper bound: the report says “over”)`,
  between: (range, whole) => `${range} of “${whole}”`,
  atLeast: (percent, whole) => `at least ${percent} of “${whole}”`,
  noFirms: 'This dataset has no tables of parks and firms.',
  noFirmsText:
    'With parks.csv, enterprises.csv and the tables of rules, four scenes, warnings and simulators show here.',
  noneBy: (day) => `No firm is known by ${day}.`,
  askedFirm: (id) => `The link asks for the firm “${id}”; no single firm is shown here.`,
  askedList: (list) => `The link asks for ${list}, which cannot be opened here.`,
  lists: {
    firms: 'the list of firms',
    warnings: 'the list of warnings',
    projects: 'the list of projects',
    ledger: 'the rectification ledger',
    policies: 'the list of policies',
  },
  summed: 'This edition has numbers without names alone; they stand below.',
  unknownPark: (id) => `There is no park “${id}”`,
  whole: 'Back to the overview',
  year: 'Year',
  yearOf: (year) => String(year),
};
