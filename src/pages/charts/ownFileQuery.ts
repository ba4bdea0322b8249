import type { ChartQuery } from '../../charts/workbench/chartQuery.ts';
import type { Dataset } from '../../figures/dataset.ts';
import type { Place } from '../../figures/tables.ts';
import type { OwnFile } from './readOwnFile.ts';

/** As many of an own file's places are drawn at first. */
const OWN_PLACES = 3;

/**
 * What a chart opens with when a file has been read: the file's first figures, and the places on show
 * beside them. Of an indicator that the dataset does not have they have no figures, and stay away.
 */
export function ownFileQuery(
  { indicator, measure, places }: NonNullable<OwnFile['opening']>,
  published: Pick<Dataset, 'indicators'>,
  shown: readonly Place[],
): Partial<ChartQuery> {
  const beside = published.indicators.has(indicator.id) ? shown : [];
  const ids = [...places.slice(0, OWN_PLACES), ...beside].map(({ id }) => id);
  return {
    indicators: [indicator.id],
    places: [...new Set(ids)],
    measure,
    from: undefined,
    to: undefined,
    kind: undefined,
    as: undefined,
  };
}
