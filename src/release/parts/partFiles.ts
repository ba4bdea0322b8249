import type { Dataset } from '../../figures/dataset.ts';
import { directoryOf } from '../../figures/directoryOf.ts';
import { packageText } from '../../tables/dataPackage.ts';
import { FIGURES } from '../../tables/figures.ts';
import { isCoreTable } from '../../tables/tableNames.ts';
import { writeCsv } from '../../tables/writeCsv.ts';
import type { DatasetFile } from '../datasetTables.ts';
import { type PartId, type PartIndex, partFile, ROW_COLUMN, tablesFile } from './partIndex.ts';
import { partRows } from './partRows.ts';
import { storeDirectory } from './storedDirectory.ts';

/** The read format of a dataset: its index, and the files that the index names. */
export interface PartFiles {
  readonly index: PartIndex;
  /** Files below the dataset's folder, each named after its bytes. */
  readonly files: readonly DatasetFile[];
}

/**
 * Divides a dataset into files of which a page reads only those that it shows.
 *
 * @param dataset a dataset whose rows have the numbers of `tables`
 * @param tables its files by the data contract
 * @param hashOf a hash of a text in letters and digits, long enough to name a file after it
 * @param mostInOne figures of a dataset that is one part
 */
export function partFiles(
  dataset: Dataset,
  tables: readonly DatasetFile[],
  hashOf: (text: string) => string,
  mostInOne?: number,
): PartFiles {
  const small = tables.filter(({ name }) => {
    const table = name.replace('.csv', '');
    return table !== 'figures' && isCoreTable(table);
  });
  const bundle = JSON.stringify({
    // The schemas of its tables are for those who take them away.
    'datapackage.json': packageText(dataset, []),
    ...Object.fromEntries(small.map(({ name, text }) => [name, text])),
  });
  const files = [{ name: tablesFile(hashOf(bundle)), text: bundle }];
  const parts: Partial<Record<PartId, string>> = {};
  for (const [id, rows] of partRows(dataset, mostInOne)) {
    const text = partText(dataset, rows);
    const hash = hashOf(text);
    parts[id] = hash;
    files.push({ name: partFile(hash), text });
  }
  const index: PartIndex = {
    version: dataset.version,
    tables: hashOf(bundle),
    parts,
    directory: storeDirectory(directoryOf(dataset)),
  };
  return { index, files };
}

function partText({ figures }: Dataset, rows: readonly number[]): string {
  const header = [ROW_COLUMN, ...FIGURES.names];
  return writeCsv(
    header,
    rows.map((row) => {
      const cells = FIGURES.write(figures.at(row));
      return [String(row), ...FIGURES.names.map((name) => cells[name])];
    }),
  );
}
