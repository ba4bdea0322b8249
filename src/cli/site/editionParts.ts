import { createHash } from 'node:crypto';
import type { Dataset } from '../../figures/dataset.ts';
import type { DatasetFile } from '../../release/datasetTables.ts';
import { partFiles } from '../../release/parts/partFiles.ts';
import { INDEX_FILE, type PartIndex } from '../../release/parts/partIndex.ts';

/** The read format of an edition: the index and every file, the index among them. */
export function editionParts(
  dataset: Dataset,
  tables: readonly DatasetFile[],
): { readonly index: PartIndex; readonly files: readonly DatasetFile[] } {
  const { index, files } = partFiles(dataset, tables, shortHash);
  return { index, files: [{ name: INDEX_FILE, text: JSON.stringify(index) }, ...files] };
}

/** With 60 bits, no two of a million files share a name by chance. */
const shortHash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 15);
