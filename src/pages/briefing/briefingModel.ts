import type { Dataset } from '../../figures/dataset.ts';
import type { IndicatorId } from '../../figures/figure.ts';
import type { Language } from '../../figures/language.ts';
import type { Period } from '../../figures/period.ts';
import { statementsOf } from '../../figures/statements.ts';
import type { Place } from '../../figures/tables.ts';
import type { Words } from '../../locale/words.ts';
import type { Comparison } from './briefingQuery.ts';
import { briefingTiles, type Tile } from './tiles.ts';

/** The tiles of one place and period. */
export interface BriefingModel {
  readonly tiles: readonly Tile[];
  /** The indicators with at least one statement, and therefore with evidence. */
  readonly stated: ReadonlySet<IndicatorId>;
}

/** Builds the tiles of a Briefing; all of their content comes from the dataset's rows. */
export function briefingModel(
  dataset: Dataset,
  place: Place,
  period: Period,
  compare: Comparison,
  language: Language,
  words: Words,
): BriefingModel {
  const parent = place.parent && dataset.places.get(place.parent);
  return {
    tiles: briefingTiles({ dataset, place, parent, period, compare, language, words }),
    stated: new Set(statementsOf(dataset, place.id, period).keys()),
  };
}
