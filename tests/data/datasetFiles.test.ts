import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFolder } from '../../src/cli/datasetFolder.ts';
import type { Dataset } from '../../src/figures/dataset.ts';
import { openDataset } from '../../src/intake/openDataset.ts';
import { datasetFiles } from '../../src/release/datasetTables.ts';

const DATA = resolve(import.meta.dirname, '../../data');

function plain({ figures, version: _version, ...rest }: Dataset) {
  return { ...rest, figures: [...figures.all()] };
}

describe.each(['pinghu', 'demo'])('data/%s', (name) => {
  it('leaves as files that read back as the same dataset, and as the same files', async () => {
    const { dataset } = await openFolder(resolve(DATA, name));
    if (!dataset) throw new Error(`data/${name} does not open`);
    const files = datasetFiles(dataset, dataset.figures.all());
    const again = await openDataset({
      id: name,
      files: files.map(({ name: file, text }) => ({ name: file, blob: new Blob([text]) })),
    });
    expect(again.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    if (again.kind !== 'dataset') throw new Error('it does not open again');
    expect(plain(again.dataset)).toEqual(plain(dataset));
    expect(datasetFiles(again.dataset, again.dataset.figures.all())).toEqual(files);
  });
});
