import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { datasetQuery } from '../../board/datasetQuery.ts';
import type { SiteDataset } from '../../board/site.ts';
import type { Vintage } from '../../board/vintage.ts';
import { datasetAsOf } from '../../release/datasetAsOf.ts';
import type { RenewalParts } from '../data/renewalTables.ts';

/**
 * The tables of land renewal of a dataset, of the vintage asked for; what draws with them waits
 * until they are there. Undefined where it has none.
 */
export function useLoadedRenewal(entry: SiteDataset, vintage: Vintage): RenewalParts | undefined {
  const release = vintage.kind === 'release' ? vintage.name : undefined;
  const day = vintage.kind === 'day' ? vintage.day : undefined;
  const { opened } = useSuspenseQuery(datasetQuery(entry, release, undefined, true)).data;
  return useMemo(() => {
    if (opened.kind === 'problems') {
      throw new Error(
        opened.problems[0] && `${opened.problems[0].file}: ${opened.problems[0].code}`,
      );
    }
    const { dataset } = opened;
    return (day === undefined ? dataset : datasetAsOf(dataset, day)).renewal;
  }, [opened, day]);
}
