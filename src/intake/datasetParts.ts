import type { FigureColumns } from '../figures/figureTable.ts';
import type { Bilingual } from '../figures/language.ts';
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

/** A dataset in plain pieces that may cross from a worker. */
export interface DatasetParts {
  readonly id: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly demo: boolean;
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
}
