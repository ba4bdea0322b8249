import { addressPath } from '../../board/address.ts';
import type { SiteDataset } from '../../board/site.ts';
import type { Dataset } from '../../figures/dataset.ts';
import { figurePages } from '../../figures/figurePages.ts';
import type { Words } from '../../locale/words.ts';
import { datasetJsonLd } from '../../release/catalogue/datasetJsonLd.ts';
import { siteAddress } from '../../release/catalogue/siteAddress.ts';
import { changeLog } from '../../release/changeLog.ts';
import type { PageSpot } from '../pageDefinition.ts';
import type { PageInput } from '../pageInput.ts';

/** At most this many pages of figures of one dataset and language are written beforehand. */
const MOST = 600;

/** Every page of figures. */
export const spots = (dataset: Dataset): readonly PageSpot[] =>
  figurePages(dataset)
    .pages.filter(({ place }) => place !== undefined)
    .slice(0, MOST)
    .map(({ place, code }) => ({ place, period: code }));

export const hasOwnRoom = true;

/**
 * The machine-readable description of the dataset for search engines, on the page that lists all
 * its figures.
 */
export function head(
  { site, root, address, dataset }: PageInput,
  entry: SiteDataset,
  { shell }: Words,
): string {
  if (!dataset || address.place !== undefined || site.audience === 'internal') return '';
  const archive = entry.extras.find(({ kind }) => kind === 'zip');
  const names = [
    ...entry.files,
    ...Object.values(entry.extensions).flatMap(({ files }) => files),
    ...(archive ? [archive.name] : []),
  ];
  const json = datasetJsonLd(dataset, {
    language: address.language,
    pageUrl: siteAddress(root, addressPath(address)),
    fileUrl: (name) => siteAddress(root, `data/${encodeURIComponent(entry.id)}/${name}`),
    files: names.map((name) => ({ name })),
    releasedDay: changeLog(dataset).find(({ day }) => day !== '')?.day,
    version: dataset.version,
    license: dataset.licences[0]?.path,
    catalogue: { name: shell.catalogue, url: siteAddress(root, 'catalogue.jsonld') },
  });
  return `<script type="application/ld+json">${json}</script>`;
}
