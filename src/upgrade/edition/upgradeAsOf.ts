import type { Dataset } from '../../figures/dataset.ts';
import type { UpgradeData } from '../data/upgradeProject.ts';

/**
 * The projects that were known at the end of a day (ISO). A row without a day of its own is known
 * with its source; where that has no date, all along.
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
