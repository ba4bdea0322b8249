import type { Dataset } from '../../figures/dataset.ts';
import type { UpgradeData } from '../data/upgradeProject.ts';

/**
 * The projects known at the end of a day (ISO). A row without a release day is released with its
 * source; if the source has no date, the row is always known.
 */
export function upgradeAsOf(
  { version, projects }: UpgradeData,
  sources: Dataset['sources'],
  day: string,
): UpgradeData {
  const isOut = ({ released, source }: UpgradeData['projects'][number]) =>
    (released || (sources.get(source)?.published ?? '')) <= day;
  return { version, projects: projects.filter(isOut) };
}
