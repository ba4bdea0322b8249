import { expect, it } from 'vitest';
import { fileKind } from './catalogueFile.ts';

it.each([
  ['figures.csv', 'text/csv', 'CSV'],
  ['datapackage.json', 'application/json', 'JSON'],
  ['平湖.2023.ZIP', 'application/zip', 'ZIP'],
])('%s is %s', (name, mediaType, code) => {
  expect(fileKind(name)).toEqual({ mediaType, code });
});

it.each(['figures', 'page.html', 'constructor', '.toString'])('%s is not a data file', (name) => {
  expect(() => fileKind(name)).toThrow(RangeError);
});
