import { readdirSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { Store } from 'n3';
import Papa from 'papaparse';
import CsvwParser from 'rdf-parser-csvw';
// The W3C's own context, from the tests of that reader.
import CSVW from 'rdf-parser-csvw/test/support/csvw.json';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/figures/dataset.ts';
import { csvwMetadata } from '../../src/release/catalogue/csvwMetadata.ts';
import type { TableSchema } from '../../src/tables/schema.ts';
import { CONTRACT } from '../contract.ts';
import { datasetFolder, readTable } from '../data/readTable.ts';
import { csvwFaults } from './csvwRules.ts';
import { committed, hostileDataset } from './datasets.ts';
import { readJsonLd, shapeFaults } from './rdf.ts';

type Name = 'demo' | 'pinghu';

const contexts = { 'http://www.w3.org/ns/csvw': { '@context': CSVW['@context'] } };
const text = (name: Name, file: string) => readFileSync(new URL(file, datasetFolder(name)), 'utf8');
const tablesOf = (name: Name) => {
  const files = readdirSync(datasetFolder(name));
  return CONTRACT.filter((table) => files.includes(`${table.name}.csv`));
};

const written = (dataset: Dataset, tables: readonly TableSchema[]) =>
  csvwMetadata(
    dataset,
    tables.map((schema) => ({ schema, flags: 'true|false' })),
    { modified: '2023-07-20', license: 'https://opensource.org/license/mit' },
  );

const rowsOf = (name: Name) => (url: string) => ({
  header: Papa.parse<string[]>(text(name, url), { preview: 1 }).data[0] ?? [],
  rows: readTable(name, url.replace('.csv', '')),
});

/** The rows of figures.csv as read by an independent CSVW reader. */
async function readFigures(csv: string, metadata: string): Promise<Store> {
  const json = JSON.parse(metadata);
  const tables = json.tables.filter(({ url }: { url: string }) => url === 'figures.csv');
  const parser = new CsvwParser({
    metadata: await readJsonLd(JSON.stringify({ ...json, tables }), contexts),
    baseIRI: 'https://example.org/figures.csv',
  });
  const quads = [];
  for await (const quad of parser.import(Readable.from(csv))) quads.push(quad);
  return new Store(quads);
}

const faultsOf = async (metadata: string) =>
  shapeFaults(await readJsonLd(metadata, contexts), 'csvw.ttl');

describe.each(['demo', 'pinghu'] as const)('the CSVW description of data/%s', (name) => {
  it('has the structure that the W3C requires, in its own context', async () => {
    expect(await faultsOf(written(await committed(name), tablesOf(name)))).toEqual([]);
  });

  it('is valid for every row: columns, values, keys and references', async () => {
    const json = JSON.parse(written(await committed(name), tablesOf(name)));
    expect(csvwFaults(json, rowsOf(name))).toEqual([]);
  });

  it('gives another reader typed values for every row', async () => {
    const store = await readFigures(
      text(name, 'figures.csv'),
      written(await committed(name), tablesOf(name)),
    );
    const rows = [...store].filter(({ predicate }) => predicate.value.endsWith('#describes'));
    expect(rows).toHaveLength(readTable(name, 'figures').length);
    expect(await shapeFaults(store, 'figureRows.ttl')).toEqual([]);
  });
});

it('hostile texts do not change the structure', async () => {
  const metadata = written(hostileDataset(), CONTRACT);
  expect(metadata).not.toContain('<');
  expect(await faultsOf(metadata)).toEqual([]);
});

describe('the structure’s shapes see', () => {
  it.each([
    ['a group of no tables', '"TableGroup"', '"Schema"', 'csvw#TableGroup MinCount'],
    ['a table without an address', '"url"', '"notes"', 'csvw#url MinCount'],
    ['a column with an invalid name', '"name": "place"', '"name": "_place"', 'csvw#name Pattern'],
    ['an unknown datatype', '"decimal"', '"csvw:money"', 'csvw#datatype Or'],
    ['a reference to nowhere', /"resource": "places.csv",\s*/, '', 'csvw#foreignKey Node'],
    ['an invalid flag', '"required": true', '"required": "perhaps"', 'required Datatype'],
    ['a dialect of another delimiter', '"delimiter": ","', '"delimiter": ";"', 'dialect Node'],
  ])('%s', async (_, from, to, fault) => {
    const metadata = written(await committed('demo'), tablesOf('demo'));
    const broken = metadata.replace(from, to);
    expect(broken).not.toBe(metadata);
    expect((await faultsOf(broken)).join('\n')).toContain(fault);
  });
});

describe('the rules of rows see', () => {
  it.each([
    ['a column of another name', '"titles": "printed"', '"titles": "literal"', 'other columns'],
    ['two columns of a name', '"name": "printed"', '"name": "note"', 'two columns of a name'],
    ['an unlisted value', 'level|', '', 'measure has level'],
    ['an empty required cell', '"name": "of"', '"name": "of", "required": true', 'of is'],
    [
      'a key that is not unique',
      '"primaryKey": [\n          "place"',
      '"primaryKey": [\n          "kind"',
      'a key twice',
    ],
    [
      'a reference to no table',
      '"resource": "places.csv"',
      '"resource": "towns.csv"',
      'no table: towns.csv',
    ],
    [
      'a contest named without its version, which many rows are',
      /"contest",\s*"version"(?=\s*\],\s*"ref)/,
      '"contest"',
      'refers to other',
    ],
  ])('%s', async (_, from, to, fault) => {
    const metadata = written(await committed('demo'), tablesOf('demo'));
    const broken = metadata.replace(from, to);
    expect(broken).not.toBe(metadata);
    expect(csvwFaults(JSON.parse(broken), rowsOf('demo')).join('\n')).toContain(fault);
  });
});

describe('the other reader shows', () => {
  it.each([
    ['a value that is not a number', ',35.1,', ',三十五,', '#value Datatype'],
    ['a day in words', ',2023-06-30,', ',六月三十日,', '#released Datatype'],
    ['a row without its place', 'dushangang,gdp', ',gdp', '#place MinCount'],
  ])('%s', async (_, from, to, fault) => {
    const csv = text('pinghu', 'figures.csv');
    const broken = csv.replace(from, to);
    expect(broken).not.toBe(csv);
    const metadata = written(await committed('pinghu'), tablesOf('pinghu'));
    const store = await readFigures(broken, metadata);
    expect(await shapeFaults(store, 'figureRows.ttl')).toEqual([
      `https://example.org/figures.csv${fault}`,
    ]);
  });
});
