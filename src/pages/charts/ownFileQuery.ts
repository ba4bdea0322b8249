import type { ChartQuery } from '../../charts/workbench/chartQuery.ts';
import type { Dataset } from '../../figures/dataset.ts';
import type { Place } from '../../figures/tables.ts';
import type { OwnFile } from './readOwnFile.ts';

/** At most this many places of the reader's file are drawn at first. */
const OWN_PLACES = 3;

/**
 * The initial chart for a file: the file's first figures, and the places on show beside them. If
 * the dataset does not have the indicator, those places have no figures and are omitted.
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
