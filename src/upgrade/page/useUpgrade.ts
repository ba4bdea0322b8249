import { useMemo } from 'react';
import type { SiteDataset } from '../../board/site.ts';
import type { Vintage } from '../../board/vintage.ts';
import { useDatasetWith } from '../../pages/useDatasetWith.ts';
import { UPGRADE } from '../data/slot.ts';
import type { UpgradeProject } from '../data/upgradeProject.ts';
import { upgradeAsOf } from '../edition/upgradeAsOf.ts';
import { UPGRADE_TABLES } from '../tables/tableNames.ts';

const WANTED = { id: UPGRADE.id, tables: UPGRADE_TABLES };

/** The upgrade projects of a dataset at the selected vintage; suspends until they are loaded. */
export function useUpgradeProjects(
  entry: SiteDataset,
  vintage: Vintage,
): readonly UpgradeProject[] {
  const day = vintage.kind === 'day' ? vintage.day : undefined;
  const dataset = useDatasetWith(WANTED, entry, vintage);
  return useMemo(() => {
    const data = UPGRADE.of(dataset);
    if (!data) return [];
    return (day === undefined ? data : upgradeAsOf(data, dataset.sources, day)).projects;
  }, [dataset, day]);
}
