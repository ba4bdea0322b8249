import type { LocalRows } from '../../board/localRows.ts';
import type { Dataset } from '../../figures/dataset.ts';
import type { Draft } from '../../intake/draft/draft.ts';
import { type DraftDiff, entering } from '../../intake/draft/draftDiff.ts';
import { withLocalRows } from '../../intake/draft/localLayer.ts';

/** The rows of a draft that would enter, as a layer that every page can add to the dataset. */
export function localRowsOf(
  dataset: Dataset,
  { made }: Pick<Draft, 'made'>,
  diff: DraftDiff,
): LocalRows {
  const figures = entering(diff).map(({ figure }) => figure);
  return {
    dataset: dataset.id,
    count: figures.length,
    join: (one) => withLocalRows(one, figures, made),
  };
}
