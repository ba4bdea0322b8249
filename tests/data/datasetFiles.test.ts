import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFolder } from '../../src/cli/datasetFolder.ts';
import { EXTENSIONS } from '../../src/extensions/tables.ts';
import type { Dataset } from '../../src/figures/dataset.ts';
import { openDataset } from '../../src/intake/openDataset.ts';
import { datasetFiles } from '../../src/release/datasetTables.ts';
import { editionOf } from '../../src/release/edition.ts';

const DATA = resolve(import.meta.dirname, '../../data');

function plain({ figures, version: _version, extensions, ...rest }: Dataset) {
  return {
    ...rest,
    extensions: extensions.map(({ data }) => ({ ...Object(data), version: '' })),
    figures: [...figures.all()],
  };
}

describe.each(['pinghu', 'demo'])('data/%s', (name) => {
  it('is exported as files that read back as the same dataset, and as the same files', async () => {
    const { dataset } = await openFolder(resolve(DATA, name));
    if (!dataset) throw new Error(`data/${name} does not open`);
    const files = datasetFiles(dataset, dataset.figures.all());
    const again = await openDataset(
      {
        id: name,
        files: files.map(({ name: file, text }) => ({ name: file, blob: new Blob([text]) })),
      },
      { extensions: EXTENSIONS },
    );
    expect(again.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    if (again.kind !== 'dataset') throw new Error('it does not open again');
    expect(plain(again.dataset)).toEqual(plain(dataset));
    expect(datasetFiles(again.dataset, again.dataset.figures.all())).toEqual(files);
  });

  it.each(['public', 'internal'] as const)(
    'opens as an edition for a %s audience',
    async (audience) => {
      const { dataset } = await openFolder(resolve(DATA, name));
      if (!dataset) throw new Error(`data/${name} does not open`);
      const edition = editionOf(dataset, { audience, asOf: '2023-06-30' });
      const files = datasetFiles(edition.dataset, edition.figures);
      const again = await openDataset(
        {
          id: name,
          files: files.map(({ name: file, text }) => ({ name: file, blob: new Blob([text]) })),
        },
        { extensions: EXTENSIONS },
      );
      expect(again.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      const isTold = files.some(({ text }) => text.includes('示例企业'));
      expect(isTold).toBe(name === 'demo' && audience === 'internal');
    },
  );
});
