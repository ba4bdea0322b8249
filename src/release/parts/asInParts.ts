import type { Dataset } from '../../figures/dataset.ts';
import { FigureTable } from '../../figures/figureTable.ts';
import type { PartIndex } from './partIndex.ts';
import { readDirectory } from './storedDirectory.ts';

/**
 * A whole dataset as a reader has it who opens it in parts and has opened all of them, so that a
 * page is written as it is then shown.
 */
export function asInParts(dataset: Dataset, { directory }: PartIndex): Dataset {
  const { columns } = dataset.figures;
  const rows = { directory: readDirectory(directory), open: () => undefined };
  return { ...dataset, figures: new FigureTable(columns, rows) };
}
