import { createHash } from 'node:crypto';
import { DataFactory } from 'n3';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/figures/dataset.ts';
import { dcatCatalogue } from '../../src/release/catalogue/dcatCatalogue.ts';
import { committed, hostileDataset } from './datasets.ts';
import { readJsonLd, shapeFaults } from './rdf.ts';

const WORDS = {
  title: { zh: '红旗榜', en: 'Red Banner' },
  description: { zh: '公开印出的经济数字', en: 'Economic figures as printed' },
  publisher: { zh: '红旗榜', en: 'Red Banner' },
};
const SITE = { origin: 'https://example.org', base: '/sub/' };

const catalogueOf = (
  datasets: readonly Dataset[],
  site: Parameters<typeof dcatCatalogue>[1] = SITE,
) =>
  dcatCatalogue(
    datasets.map((dataset) => ({
      dataset,
      pagePath: `/zh/${encodeURIComponent(dataset.demo ? 'demo' : 'real')}/sources/`,
      folderPath: `/data/${dataset.demo ? 'demo' : 'real'}/`,
      files: [
        { name: 'figures.csv', bytes: 1234, sha256: createHash('sha256').digest('hex') },
        { name: 'datapackage.json' },
        { name: 'a "b" <c>.zip', bytes: 0 },
      ],
      issued: '2023-04-25',
      modified: '2023-07-20',
      license: 'https://opensource.org/license/mit',
    })),
    site,
    WORDS,
  );

const faultsOf = async (text: string) => shapeFaults(await readJsonLd(text), 'dcatAp.ttl');

const [demo, pinghu] = await Promise.all([committed('demo'), committed('pinghu')]);

describe('the shapes of DCAT-AP hold', () => {
  it.each([
    ['of a site on a known host', catalogueOf([pinghu, demo])],
    ['of a site on any host', catalogueOf([pinghu, demo], { origin: undefined, base: '/' })],
    ['of hostile texts', catalogueOf([hostileDataset()])],
  ])('%s', async (_, text) => {
    expect(await faultsOf(text)).toEqual([]);
  });
});

describe('the shapes see', () => {
  const text = catalogueOf([pinghu]);

  it.each([
    ['no catalogue', '"dcat:Catalog"', '"dcat:Resource"', 'dcat#Catalog MinCount'],
    ['a catalogue without a publisher', '"foaf:Agent"', '"foaf:Thing"', 'dc/terms/publisher Class'],
    ['a title twice in a language', '"@language": "en"', '"@language": "zh"', 'title UniqueLang'],
    ['a dataset without its identifier', '"dct:identifier"', '"dct:source"', 'identifier MinCount'],
    ['an invalid day', '"2023-07-20"', '"July 2023"', 'dc/terms/modified Datatype'],
    ['an end before the start', '"2025-03-31"', '"2019-03-31"', 'startDate LessThanOrEquals'],
    ['an unlisted theme', 'data-theme/ECON', 'data-theme/economy', 'dcat#theme Pattern'],
    ['a file without an address', '"dcat:accessURL"', '"dct:relation"', 'accessURL MinCount'],
    ['a media type in words', /"dcat:mediaType": \{[^}]*\}/, '"dcat:mediaType": "CSV"', 'NodeKind'],
    ['a checksum cut short', /("xsd:hexBinary",\s+"@value": ")../, '$1', 'checksumValue MinLength'],
    ['a size below zero', '"1234"', '"-1234"', 'byteSize Datatype'],
    ['a place without a name', '"skos:prefLabel"', '"skos:note"', 'prefLabel MinCount'],
  ])('%s', async (_, from, to, fault) => {
    const broken = text.replace(from, to);
    expect(broken).not.toBe(text);
    expect((await faultsOf(broken)).join('\n')).toContain(fault);
  });
});

it('a term without a context and a broken address are errors, not left out', async () => {
  const text = catalogueOf([demo]);
  await expect(readJsonLd(text.replace('"dct:identifier"', '"identifier"'))).rejects.toThrow();
});

describe('the catalogue', () => {
  it('resolves against its own address if no host is known', async () => {
    const quads = await readJsonLd(catalogueOf([demo], { origin: undefined, base: '/' }));
    const files = quads.match(null, DataFactory.namedNode('http://www.w3.org/ns/dcat#downloadURL'));
    expect([...files].map(({ object }) => object.value)).toContain(
      'https://example.org/data/demo/a%20%22b%22%20%3Cc%3E.zip',
    );
  });

  it('credits the publishers of real figures, and nobody for a demo', () => {
    const creators = (dataset: Dataset) =>
      JSON.parse(catalogueOf([dataset]))['dcat:dataset'][0]['dct:creator'];
    expect(creators(pinghu)).toContainEqual({
      '@type': 'foaf:Agent',
      'foaf:name': '平湖发布 今平湖客户端',
    });
    expect(creators(demo)).toEqual([]);
  });

  it('marks a demo as fictional, in both languages', () => {
    const text = catalogueOf([demo]);
    expect(text).toContain('演示数据，全部虚构');
    expect(text).toContain('Demo data, all fictional');
    expect(text).toContain('"fictional"');
  });
});
