import { useMemo } from 'react';
import type { SiteDataset } from '../../board/site.ts';
import type { Vintage } from '../../board/vintage.ts';
import { useDatasetWith } from '../../pages/useDatasetWith.ts';
import type { RenewalParts } from '../data/renewalTables.ts';
import { RENEWAL } from '../data/slot.ts';
import { renewalAsOf } from '../edition/renewalAsOf.ts';
import { LAND_NAMES } from '../tables/landNames.ts';

const WANTED = { id: RENEWAL.id, tables: LAND_NAMES };

/**
 * Loads the land renewal tables of a dataset in the vintage asked for; components that use them
 * suspend until then. Undefined if the dataset has none.
 */
export function useLoadedRenewal(entry: SiteDataset, vintage: Vintage): RenewalParts | undefined {
  const day = vintage.kind === 'day' ? vintage.day : undefined;
  const dataset = useDatasetWith(WANTED, entry, vintage);
  return useMemo(() => {
    const parts = RENEWAL.of(dataset);
    return parts && day !== undefined ? renewalAsOf(parts, dataset.sources, day) : parts;
  }, [dataset, day]);
}
