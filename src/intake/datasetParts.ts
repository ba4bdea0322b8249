import type { DatasetLists, DatasetTitle } from '../figures/dataset.ts';
import type { Held } from '../figures/extensionData.ts';
import type { FigureColumns } from '../figures/figureTable.ts';
import type { Indicator, Place, Source } from '../figures/tables.ts';

/** A dataset as plain data that a worker can transfer. */
export interface DatasetParts extends Omit<DatasetTitle, 'opening'>, DatasetLists {
  readonly opening: string | undefined;
  readonly version: string;
  readonly places: readonly Place[];
  readonly indicators: readonly Indicator[];
  readonly sources: readonly Source[];
  readonly columns: FigureColumns;
  readonly extensions: readonly Held[];
}
