import type { Dataset } from '../../figures/dataset.ts';
import type { Language } from '../../figures/language.ts';
import { nameOf } from '../../figures/names.ts';
import type { Indicator } from '../../figures/tables.ts';
import { type CatalogueFile, fileKind } from './catalogueFile.ts';
import { coveredDays } from './coveredDays.ts';
import { coveredPlaces } from './coveredPlaces.ts';
import { fullDescription } from './fullDescription.ts';
import { keywords } from './keywords.ts';
import { LANGUAGE_TAGS } from './languageTag.ts';
import { reportedIndicators } from './reportedIndicators.ts';
import { type Json, scriptSafeJson } from './scriptSafeJson.ts';
import { sourcePublishers } from './sourcePublishers.ts';
import { webLink } from './webLink.ts';

export interface DatasetJsonLdOptions {
  readonly language: Language;
  /** The dataset's page in that language, made by `siteAddress`. */
  readonly pageUrl: string;
  /** The address of a file of the dataset, made by `siteAddress`. */
  readonly fileUrl: (name: string) => string;
  readonly files: readonly CatalogueFile[];
  /** The day of the newest release (ISO); undefined if none is dated. */
  readonly releasedDay: string | undefined;
  readonly version: string;
  /** The address of the licence's text; undefined if it is not on the web. */
  readonly license: string | undefined;
  /** The site as a catalogue of datasets. */
  readonly catalogue: { readonly name: string; readonly url: string };
}

/**
 * A dataset as schema.org `Dataset` in JSON-LD for dataset search, for a `<script
 * type="application/ld+json">` on its page. It states only facts of the tables: no creator unless a
 * source names a publisher, no days without a figure.
 */
export function datasetJsonLd(dataset: Dataset, options: DatasetJsonLdOptions): string {
  const { language, pageUrl, releasedDay, version, catalogue } = options;
  const other = language === 'zh' ? 'en' : 'zh';
  const name = nameOf(dataset.title, language);
  const days = coveredDays(dataset.figures.columns);
  const indicators = reportedIndicators(dataset);
  const publishers = sourcePublishers(dataset).map(organization);
  const license = options.license === undefined ? undefined : webLink(options.license);
  return scriptSafeJson({
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    '@id': `${pageUrl}#dataset`,
    name,
    alternateName: some([nameOf(dataset.title, other)].filter((one) => one !== name)),
    description: fullDescription(dataset, language),
    url: pageUrl,
    identifier: dataset.id,
    inLanguage: Object.values(LANGUAGE_TAGS),
    license,
    creator: some(publishers),
    isAccessibleForFree: true,
    keywords: keywords(dataset, language),
    temporalCoverage: days && `${days.start}/${days.end}`,
    spatialCoverage: some(
      coveredPlaces(dataset).map((place) => ({
        '@type': 'Place',
        name: nameOf(place.name, language),
      })),
    ),
    variableMeasured: some(indicators.map((indicator) => variable(indicator, language))),
    distribution: options.files.map((file) => download(file, options)),
    version,
    dateModified: releasedDay,
    includedInDataCatalog: { '@type': 'DataCatalog', name: catalogue.name, url: catalogue.url },
  });
}

/** Undefined for an empty list, so that the property is left out. */
const some = (list: readonly Json[]): readonly Json[] | undefined =>
  list.length > 0 ? list : undefined;

const organization = (name: string): Json => ({ '@type': 'Organization', name });

function variable(indicator: Indicator, language: Language): Json {
  return {
    '@type': 'PropertyValue',
    name: nameOf(indicator.name, language),
    propertyID: indicator.id,
    description: nameOf(indicator.definition, language) || undefined,
    unitText: indicator.unit || undefined,
  };
}

function download({ name, bytes, sha256 }: CatalogueFile, { fileUrl }: DatasetJsonLdOptions): Json {
  return {
    '@type': 'DataDownload',
    name,
    encodingFormat: fileKind(name).mediaType,
    contentUrl: fileUrl(name),
    contentSize: bytes === undefined ? undefined : `${bytes} B`,
    sha256,
  };
}
