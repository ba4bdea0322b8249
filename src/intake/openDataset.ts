import { assemble, type Opened } from './assemble.ts';
import type { DatasetFiles, OpenOptions } from './datasetInput.ts';
import { openParts } from './openParts.ts';

/**
 * Opens and checks a dataset, in Node, in a worker or on the page. The data of each application
 * come with the operations that an edition needs.
 *
 * @returns the dataset with at most warnings, or all problems and no dataset
 * @example
 * const opened = await openDataset({ id: 'demo', files: [{ name: 'places.csv', blob }] });
 * if (opened.kind === 'problems') report(opened.problems);
 */
export async function openDataset(files: DatasetFiles, options: OpenOptions = {}): Promise<Opened> {
  const opened = assemble(await openParts(files, options));
  if (opened.kind === 'problems') return opened;
  const { dataset } = opened;
  const attached = await Promise.all((options.extensions ?? []).map((one) => one.attach(dataset)));
  const extensions = attached.filter((one) => one !== undefined);
  return { ...opened, dataset: { ...dataset, extensions } };
}
