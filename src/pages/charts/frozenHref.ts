import type { Address } from '../../board/address.ts';
import { hrefOf } from '../../board/href.ts';
import { CHARTS } from '../../board/pages.ts';
import type { SiteDataset } from '../../board/site.ts';
import { CHART_QUERY, type ChartQuery } from '../../charts/workbench/chartQuery.ts';

/**
 * The link to a chart as of a day (ISO) with lasting content: to the frozen release of that day,
 * whose bytes never change; if the site keeps none, to the data released by then.
 */
export function frozenHref(
  address: Address,
  { releases }: Pick<SiteDataset, 'releases'>,
  query: ChartQuery,
  day: string,
): string {
  const page: Address = { ...address, page: CHARTS };
  const release = releases.find((one) => one.day === day);
  if (address.vintage.kind !== 'newest') return hrefOf({ ...page, query: CHART_QUERY.text(query) });
  if (!release) return hrefOf({ ...page, query: CHART_QUERY.text({ ...query, at: day }) });
  return hrefOf({
    ...page,
    query: CHART_QUERY.text({ ...query, at: undefined }),
    vintage: { kind: 'release', name: release.name },
  });
}
