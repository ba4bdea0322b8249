import { describe, expect, it } from 'vitest';
import { datasetFiles } from '../../release/datasetTables.ts';
import { editionOf } from '../../release/edition.ts';
import { openWith } from '../__data__/fictionalLand.ts';
import { renewalTables } from '../data/renewalTables.ts';
import { RENEWAL } from '../data/slot.ts';

async function fictional() {
  const opened = await openWith();
  if (opened.kind !== 'dataset') throw new Error('no dataset');
  return opened.dataset;
}

describe('the tables of land renewal', () => {
  it('are written as files that read back the same', async () => {
    const dataset = await fictional();
    const files = datasetFiles(dataset, dataset.figures.all());
    const again = await openWith(Object.fromEntries(files.map(({ name, text }) => [name, text])));
    if (again.kind !== 'dataset') throw new Error('it does not open again');
    const plain = (of: typeof dataset) => {
      const tables = renewalTables(RENEWAL.of(of));
      return { ...tables, version: '', enterprises: [...tables.enterprises.all()] };
    };
    expect(plain(again.dataset)).toEqual(plain(dataset));
    expect(plain(dataset).enterprises).toHaveLength(3);
  });

  it('are in a public edition without firms, projects or cases', async () => {
    const dataset = await fictional();
    const renewal = RENEWAL.of(editionOf(dataset, { audience: 'public', asOf: undefined }).dataset);
    expect(renewal?.parks).toEqual(RENEWAL.of(dataset)?.parks);
    expect(renewal?.rules).toEqual(RENEWAL.of(dataset)?.rules);
    expect(renewal?.enterprises.length).toBe(0);
    expect([renewal?.projects, renewal?.cases]).toEqual([[], []]);
    const internal = editionOf(dataset, { audience: 'internal', asOf: undefined });
    expect(RENEWAL.of(internal.dataset)).toEqual(RENEWAL.of(dataset));
  });
});
