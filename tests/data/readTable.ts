import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect } from 'vitest';

export type Row = Readonly<Record<string, string>>;

/** The folder of a dataset in this project. */
export function datasetFolder(dataset: 'pinghu' | 'demo'): URL {
  return new URL(`../../data/${dataset}/`, import.meta.url);
}

/**
 * A committed table with cells as texts.
 *
 * @throws if the CSV itself is broken
 */
export function readTable(dataset: 'pinghu' | 'demo', table: string): readonly Row[] {
  const text = readFileSync(new URL(`${table}.csv`, datasetFolder(dataset)), 'utf8');
  const { data, errors } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}
