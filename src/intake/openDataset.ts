import { assemble, type Opened } from './assemble.ts';
import type { DatasetFiles, OpenOptions } from './datasetFiles.ts';
import { openParts } from './openParts.ts';

/** Opens and checks a dataset; the same in Node, in a worker and on the page. */
export async function openDataset(files: DatasetFiles, options: OpenOptions = {}): Promise<Opened> {
  return assemble(await openParts(files, options));
}
