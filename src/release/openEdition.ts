import type { Dataset } from '../figures/dataset.ts';
import { attachments } from '../intake/extension.ts';
import { openDataset } from '../intake/openDataset.ts';
import { type DatasetFile, datasetFiles } from './datasetTables.ts';
import { type EditionOptions, editionOf } from './edition.ts';

/** An edition as read from its files. */
export interface OpenedEdition {
  readonly dataset: Dataset;
  readonly files: readonly DatasetFile[];
  readonly heldBack: number;
}

/**
 * Makes an edition and opens it from its files, as a reader does, so that no page, chart or
 * catalogue made from it can contain more than the files.
 *
 * @throws if the files do not open
 * @example
 * const { files } = await openEdition(dataset, { audience: 'public', asOf: '2023-12-31' });
 */
export async function openEdition(
  dataset: Dataset,
  options: EditionOptions,
): Promise<OpenedEdition> {
  const edition = editionOf(dataset, options);
  const files = datasetFiles(edition.dataset, edition.figures);
  const blobs = files.map(({ name, text }) => ({ name, blob: new Blob([text]) }));
  const opened = await openDataset(
    { id: dataset.id, files: blobs },
    {
      extensions: attachments(edition.dataset).map(({ extension }) => extension),
    },
  );
  if (opened.kind === 'dataset')
    return { dataset: opened.dataset, files, heldBack: edition.heldBack };
  const first = opened.problems.find(({ severity }) => severity === 'error');
  throw new Error(`${dataset.id}: the edition does not open: ${first?.code} in ${first?.file}`);
}
