import { fileURLToPath } from 'node:url';
import { openFolder } from '../../src/cli/datasetFolder.ts';
import type { Dataset } from '../../src/figures/dataset.ts';
import { dataset, HARBOUR, indicator } from '../../src/figures/tableFixture.ts';
import { datasetFolder } from '../data/readTable.ts';

/**
 * A dataset of this project.
 *
 * @throws if it does not open
 */
export async function committed(name: 'pinghu' | 'demo'): Promise<Dataset> {
  const { dataset: opened } = await openFolder(fileURLToPath(datasetFolder(name)));
  if (!opened) throw new Error(`data/${name} does not open`);
  return opened;
}

/** CSV text that tries to break out of the document that prints it. */
export const HOSTILE =
  '</script><script>alert(1)</script></title>]]><!-- & "\' =HYPERLINK("x") \u0000\u001b\ud83d @id';

/** A dataset in which every text is hostile, including the address of its one source. */
export function hostileDataset(): Dataset {
  const text = { zh: HOSTILE, en: HOSTILE };
  const fixture = dataset(
    [indicator('gdp', { name: text, definition: text, unit: HOSTILE })],
    [
      { value: '1', unit: HOSTILE, released: '2023-04-25' },
      { value: '2', unit: HOSTILE, released: '2023-07-20' },
      { status: 'missing', released: '2023-10-20' },
    ],
    { id: HOSTILE, title: text, description: text, demo: false, version: HOSTILE },
  );
  const sources = [...fixture.sources.values()].map((source) => ({
    ...source,
    title: HOSTILE,
    publisher: HOSTILE,
    url: 'javascript:alert(1)',
  }));
  return {
    ...fixture,
    places: new Map([[HARBOUR.id, { ...HARBOUR, name: text, parent: undefined }]]),
    sources: new Map(sources.map((source) => [source.id, source])),
  };
}
