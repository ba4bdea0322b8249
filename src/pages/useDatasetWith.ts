import { useSuspenseQuery } from '@tanstack/react-query';
import { datasetQuery } from '../board/datasetQuery.ts';
import type { Wanted } from '../board/fetchFiles.ts';
import type { SiteDataset } from '../board/site.ts';
import type { Vintage } from '../board/vintage.ts';
import type { Dataset } from '../figures/dataset.ts';

/**
 * A dataset with the tables of an application, of the requested release or the newest; components
 * that use them suspend until then. Throws if the tables have errors.
 */
export function useDatasetWith(wanted: Wanted, entry: SiteDataset, vintage: Vintage): Dataset {
  const release = vintage.kind === 'release' ? vintage.name : undefined;
  const { opened } = useSuspenseQuery(datasetQuery(entry, release, { wanted })).data;
  if (opened.kind === 'dataset') return opened.dataset;
  const [first] = opened.problems;
  throw new Error(first && `${first.file}: ${first.code}`);
}
