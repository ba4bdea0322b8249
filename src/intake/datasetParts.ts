import type { DatasetTitle } from '../figures/dataset.ts';
import type { Held } from '../figures/extensionData.ts';
import type { FigureColumns } from '../figures/figureTable.ts';
import type {
  Adjustment,
  Award,
  Contest,
  ContestIndicator,
  Indicator,
  Place,
  Source,
  Target,
} from '../figures/tables.ts';

/** A dataset as plain data that a worker can transfer. */
export interface DatasetParts extends Omit<DatasetTitle, 'opening'> {
  readonly opening: string | undefined;
  readonly version: string;
  readonly places: readonly Place[];
  readonly indicators: readonly Indicator[];
  readonly sources: readonly Source[];
  readonly columns: FigureColumns;
  readonly targets: readonly Target[];
  readonly contests: readonly Contest[];
  readonly contestIndicators: readonly ContestIndicator[];
  readonly adjustments: readonly Adjustment[];
  readonly awards: readonly Award[];
  readonly extensions: readonly Held[];
}
