import { addressPath, frontOf } from '../../board/address.ts';
import { SOURCES } from '../../board/pages.ts';
import type { Dataset } from '../../figures/dataset.ts';
import { words as en } from '../../locale/en.ts';
import { words as zh } from '../../locale/zh.ts';
import { atomFeed } from '../../release/catalogue/atomFeed.ts';
import { csvwMetadata } from '../../release/catalogue/csvwMetadata.ts';
import { dcatCatalogue } from '../../release/catalogue/dcatCatalogue.ts';
import { releaseHash } from '../../release/catalogue/releaseHash.ts';
import { type SiteRoot, siteAddress } from '../../release/catalogue/siteAddress.ts';
import { sitemap } from '../../release/catalogue/sitemap.ts';
import { changeLog } from '../../release/changeLog.ts';
import type { TableSchema } from '../../tables/schema.ts';
import type { WrittenDataset } from './siteDataset.ts';
import type { NewFile } from './writeFiles.ts';

const WORDS = { zh, en };

export const CSVW_FILE = 'csv-metadata.json';
export const feedFile = (language: 'zh' | 'en') => `releases.${language}.xml`;

/** The path of the page that lists a dataset's data, in one language. */
const sourcesPath = (id: string, language: 'zh' | 'en') =>
  addressPath({ ...frontOf(language), dataset: id, page: SOURCES });

const newestDay = (dataset: Dataset) => changeLog(dataset).find(({ day }) => day !== '')?.day;
const oldestDay = (dataset: Dataset) =>
  changeLog(dataset)
    .filter(({ day }) => day !== '')
    .at(-1)?.day;

/**
 * The files beside a dataset's tables that describe them to other programs and list its releases.
 */
export function descriptionFiles(
  dataset: Dataset,
  tables: readonly TableSchema[],
  root: SiteRoot,
): NewFile[] {
  const feeds = (['zh', 'en'] as const).map((language): NewFile => {
    const { evidence, shell } = WORDS[language];
    const path = feedFile(language);
    return {
      path,
      content: atomFeed(dataset, changeLog(dataset), {
        language,
        pageUrl: siteAddress(root, sourcesPath(dataset.id, language)),
        feedUrl: siteAddress(root, `data/${encodeURIComponent(dataset.id)}/${path}`),
        hashOf: releaseHash,
        names: {
          author: shell.product,
          measures: evidence.measures,
          statuses: evidence.statuses,
        },
      }),
    };
  });
  const csvw = csvwMetadata(
    dataset,
    tables.map((schema) => ({ schema })),
    { modified: newestDay(dataset), license: dataset.licences[0]?.path },
  );
  return [{ path: CSVW_FILE, content: csvw }, ...feeds];
}

/** The machine-readable files of the whole site: the catalogue, the sitemap, the crawling rules. */
export function siteFiles(
  datasets: readonly WrittenDataset[],
  pages: readonly string[],
  root: SiteRoot,
  isPublic: boolean,
): NewFile[] {
  if (!isPublic) return [{ path: 'robots.txt', content: 'User-agent: *\nDisallow: /\n' }];
  const entries = datasets.flatMap(({ dataset, files }) => {
    if (!dataset) return [];
    const folder = `data/${dataset.id}/`;
    const own = files
      .map(({ path, ...rest }) => ({ name: path.slice(folder.length), ...rest }))
      .filter(({ name }) => /^[^/]+\.(csv|json|zip)$/.test(name));
    return [
      {
        dataset,
        pagePath: sourcesPath(dataset.id, 'zh'),
        folderPath: `data/${encodeURIComponent(dataset.id)}/`,
        files: own,
        issued: oldestDay(dataset),
        modified: newestDay(dataset),
        license: dataset.licences[0]?.path,
      },
    ];
  });
  const catalogue = dcatCatalogue(entries, root, {
    title: { zh: zh.shell.catalogue, en: en.shell.catalogue },
    description: { zh: zh.shell.footFiguresText, en: en.shell.footFiguresText },
    publisher: { zh: zh.shell.product, en: en.shell.product },
  });
  const map = sitemap(
    pages.map((path) => ({ path, alternates: alternatesOf(path) })),
    root,
  );
  const robots = ['User-agent: *', 'Allow: /'];
  if (root.origin) robots.push(`Sitemap: ${siteAddress(root, 'sitemap.xml')}`);
  return [
    { path: 'catalogue.jsonld', content: catalogue },
    ...map.map(({ name, text }) => ({ path: name, content: text })),
    { path: 'robots.txt', content: `${robots.join('\n')}\n` },
  ];
}

/** A page has the same path in both languages except for the first segment. */
function alternatesOf(path: string): { zh?: string; en?: string } {
  const [, rest] = /^\/(?:zh|en)(\/.*)$/.exec(path) ?? [];
  return rest === undefined ? {} : { zh: `/zh${rest}`, en: `/en${rest}` };
}
