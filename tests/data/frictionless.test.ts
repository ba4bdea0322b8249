import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Package } from 'datapackage';
import { afterAll, describe, expect, it } from 'vitest';
import { datasetFolder, readTable } from './readTable.ts';

/**
 * The faults that the Frictionless validator finds in a folder: of the descriptor, then of each
 * table.
 */
async function faultsOf(folder: string): Promise<string[]> {
  const pack = await Package.load(join(folder, 'datapackage.json'));
  const faults = pack.errors.map(({ message }) => message);
  for (const resource of pack.resources) {
    try {
      await resource.read({ relations: true });
    } catch (error) {
      faults.push(`${resource.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return faults;
}

const copies: string[] = [];
afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true });
});

/** A copy of data/pinghu with one text of one file replaced. */
function broken(file: string, from: string, to: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'red-banner-'));
  copies.push(folder);
  cpSync(datasetFolder('pinghu'), folder, { recursive: true });
  const text = readFileSync(join(folder, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(folder, file), text.replace(from, to));
  return folder;
}

describe.each(['pinghu', 'demo'] as const)('data/%s is a Frictionless data package', (dataset) => {
  const folder = fileURLToPath(datasetFolder(dataset));

  it('without a fault in its descriptor, rows, keys and references', async () => {
    expect(await faultsOf(folder)).toEqual([]);
  });

  it('that names every table of the folder and reads all its rows', async () => {
    const tables = readdirSync(folder).filter((name) => name.endsWith('.csv'));
    const { resources } = await Package.load(join(folder, 'datapackage.json'));
    expect(resources.map(({ name }) => `${name}.csv`).sort()).toEqual(tables.sort());
    for (const resource of resources) {
      expect(await resource.read()).toHaveLength(readTable(dataset, resource.name).length);
    }
  });
});

describe('the validator sees', () => {
  it.each([
    [
      'a value that is not a number',
      'figures.csv',
      ',35.1,',
      ',三十五,',
      'figures: There are 1 type',
    ],
    ['an unknown measure', 'figures.csv', 'gdp,level', 'gdp,amount', 'figures: There are 1'],
    ['a period in words', 'figures.csv', ',2023-Q1,', ',2023年一季度,', 'figures: There are 1'],
    ['a required cell left empty', 'figures.csv', ',final,', ',,', 'figures: There are 1 type'],
    ['an unknown place', 'figures.csv', 'dushangang,', 'dushangan,', 'Foreign key "place"'],
    ['an indicator that is gone', 'indicators.csv', 'gdp,', 'gdp_2,', 'Foreign key "indicator"'],
    ['an unknown source', 'awards.csv', ',red_banner_article', ',gazette', 'Foreign key "source"'],
    ['an unknown parent', 'places.csv', ',jiaxing,', ',jiaxin,', 'Foreign key "parent"'],
    ['a place twice', 'places.csv', 'haining,', 'pinghu,', 'unique constraint'],
    ['an invalid date', 'sources.csv', ',2023-06-30,', ',2023-06-31,', 'sources: There are 1'],
    ['a missing column', 'awards.csv', ',locator,', ',where,', 'awards: The column header names'],
    ['a package without tables', 'datapackage.json', '"resources"', '"tables"', 'Descriptor'],
  ])('%s', async (_, file, from, to, fault) => {
    const faults = await faultsOf(broken(file, from, to));
    expect(faults[0]).toContain(fault);
  });
});
