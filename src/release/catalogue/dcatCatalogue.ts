import type { Dataset } from '../../figures/dataset.ts';
import type { Bilingual } from '../../figures/language.ts';
import { type CatalogueFile, fileKind } from './catalogueFile.ts';
import { coveredDays } from './coveredDays.ts';
import { coveredPlaces } from './coveredPlaces.ts';
import { fullDescription } from './fullDescription.ts';
import { keywords } from './keywords.ts';
import { type Json, scriptSafeJsonFile } from './scriptSafeJson.ts';
import { type SiteRoot, siteAddress } from './siteAddress.ts';
import { sourcePublishers } from './sourcePublishers.ts';
import { webLink } from './webLink.ts';

/** The texts of the site as a catalogue. */
export interface CatalogueWords {
  readonly title: Bilingual;
  readonly description: Bilingual;
  /** The publisher of the datasets. */
  readonly publisher: Bilingual;
}

/** A dataset of the catalogue. Paths are below the site's base. */
export interface CatalogueEntry {
  readonly dataset: Dataset;
  /** The path of its page, and of the folder of its files, which ends with a slash. */
  readonly pagePath: string;
  readonly folderPath: string;
  readonly files: readonly CatalogueFile[];
  /** The days of the first and the newest release (ISO); undefined if none is dated. */
  readonly issued: string | undefined;
  readonly modified: string | undefined;
  /** The address of the licence's text; undefined if it is not on the web. */
  readonly license: string | undefined;
}

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

// Vocabularies of the Publications Office of the EU, which DCAT-AP requires.
const AUTHORITY = 'http://publications.europa.eu/resource/authority';
const LANGUAGES = ['ZHO', 'ENG'].map((code) => iri(`${AUTHORITY}/language/${code}`));

/**
 * The site's datasets as a DCAT 3 catalogue with the properties that DCAT-AP requires, as
 * self-contained JSON-LD. Addresses are absolute if the site's host is known; otherwise they are
 * relative to the address of the catalogue.
 */
export function dcatCatalogue(
  entries: readonly CatalogueEntry[],
  site: SiteRoot,
  words: CatalogueWords,
): string {
  const root = siteAddress(site, '/');
  const publisher: Json = {
    '@id': `${root}#publisher`,
    '@type': 'foaf:Agent',
    'foaf:name': bilingual(words.publisher),
  };
  return scriptSafeJsonFile({
    '@context': CONTEXT,
    '@id': `${root}#catalogue`,
    '@type': 'dcat:Catalog',
    'dct:title': bilingual(words.title),
    'dct:description': bilingual(words.description),
    'dct:publisher': publisher,
    'dct:language': LANGUAGES,
    'foaf:homepage': iri(root),
    'dcat:themeTaxonomy': iri(`${AUTHORITY}/data-theme`),
    'dcat:dataset': entries.map((entry) => datasetOf(entry, site)),
  });
}

function datasetOf(entry: CatalogueEntry, site: SiteRoot): Json {
  const { dataset, pagePath, folderPath, files, issued, modified } = entry;
  const page = siteAddress(site, pagePath);
  const description = {
    zh: fullDescription(dataset, 'zh'),
    en: fullDescription(dataset, 'en'),
  };
  const days = coveredDays(dataset.figures.columns);
  return {
    '@id': `${siteAddress(site, folderPath)}#dataset`,
    '@type': 'dcat:Dataset',
    'dct:title': bilingual(dataset.title),
    'dct:description': bilingual(description),
    'dct:identifier': dataset.id,
    'dct:issued': issued === undefined ? undefined : date(issued),
    'dct:modified': modified === undefined ? undefined : date(modified),
    'dcat:version': dataset.version,
    'dcat:keyword': (['zh', 'en'] as const).flatMap((language) =>
      keywords(dataset, language).map((word) => ({ '@language': language, '@value': word })),
    ),
    'dcat:theme': iri(`${AUTHORITY}/data-theme/ECON`),
    'dct:language': LANGUAGES,
    'dct:temporal': days && {
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': date(days.start),
      'dcat:endDate': date(days.end),
    },
    'dct:spatial': coveredPlaces(dataset).map(({ name }) => ({
      '@type': 'dct:Location',
      'skos:prefLabel': bilingual(name),
    })),
    'dct:accessRights': iri(`${AUTHORITY}/access-right/PUBLIC`),
    'dct:publisher': iri(`${siteAddress(site, '/')}#publisher`),
    'dct:creator': sourcePublishers(dataset).map((name) => ({
      '@type': 'foaf:Agent',
      'foaf:name': name,
    })),
    'dcat:landingPage': iri(page),
    'dcat:distribution': files.map((file) =>
      distribution(
        file,
        siteAddress(site, folderPath + encodeURIComponent(file.name)),
        entry,
        page,
      ),
    ),
  };
}

function distribution(
  { name, bytes, sha256 }: CatalogueFile,
  address: string,
  { license, modified }: CatalogueEntry,
  page: string,
): Json {
  const { mediaType, code } = fileKind(name);
  const licence = license === undefined ? undefined : webLink(license);
  return {
    '@id': `${address}#distribution`,
    '@type': 'dcat:Distribution',
    'dct:title': name,
    'dct:modified': modified === undefined ? undefined : date(modified),
    'dct:license': licence === undefined ? undefined : iri(licence),
    'dct:format': iri(`${AUTHORITY}/file-type/${code}`),
    'dcat:mediaType': iri(`https://www.iana.org/assignments/media-types/${mediaType}`),
    'dcat:accessURL': iri(page),
    'dcat:downloadURL': iri(address),
    'dcat:byteSize':
      bytes === undefined
        ? undefined
        : { '@type': 'xsd:nonNegativeInteger', '@value': String(bytes) },
    'spdx:checksum':
      sha256 === undefined
        ? undefined
        : {
            '@type': 'spdx:Checksum',
            'spdx:algorithm': iri(`${CONTEXT.spdx}checksumAlgorithm_sha256`),
            'spdx:checksumValue': { '@type': 'xsd:hexBinary', '@value': sha256 },
          },
  };
}

function iri(address: string): Json {
  return { '@id': address };
}

const date = (day: string): Json => ({ '@type': 'xsd:date', '@value': day });

/** A text in both languages; only in Chinese if the English one is missing. */
const bilingual = ({ zh, en }: Bilingual): Json =>
  (
    [
      ['zh', zh],
      ['en', en],
    ] as const
  ).flatMap(([language, text]) => (text === '' ? [] : [{ '@language': language, '@value': text }]));
