import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { datasetQuery } from '../../board/datasetQuery.ts';
import type { SiteDataset } from '../../board/site.ts';
import type { Vintage } from '../../board/vintage.ts';
import type { RenewalParts } from '../data/renewalTables.ts';
import { RENEWAL } from '../data/slot.ts';
import { renewalAsOf } from '../edition/renewalAsOf.ts';
import { LAND_NAMES } from '../tables/landNames.ts';

const WANTED = { id: RENEWAL.id, tables: LAND_NAMES };

/**
 * The tables of land renewal of a dataset, of the vintage asked for; what draws with them waits
 * until they are there. Undefined where it has none.
 */
export function useLoadedRenewal(entry: SiteDataset, vintage: Vintage): RenewalParts | undefined {
  const release = vintage.kind === 'release' ? vintage.name : undefined;
  const day = vintage.kind === 'day' ? vintage.day : undefined;
  const { opened } = useSuspenseQuery(datasetQuery(entry, release, undefined, WANTED)).data;
  return useMemo(() => {
    if (opened.kind === 'problems') {
      throw new Error(
        opened.problems[0] && `${opened.problems[0].file}: ${opened.problems[0].code}`,
      );
    }
    const { dataset } = opened;
    const parts = RENEWAL.of(dataset);
    return parts && day !== undefined ? renewalAsOf(parts, dataset.sources, day) : parts;
  }, [opened, day]);
}
