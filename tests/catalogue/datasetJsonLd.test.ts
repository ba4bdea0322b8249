import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/figures/dataset.ts';
import type { Language } from '../../src/figures/language.ts';
import { datasetJsonLd } from '../../src/release/catalogue/datasetJsonLd.ts';
import { legibleText } from '../../src/release/catalogue/legibleText.ts';
import { committed, HOSTILE, hostileDataset } from './datasets.ts';
import { readJsonLd, shapeFaults } from './rdf.ts';
import { schemaOrgFaults } from './schemaOrgFaults.ts';

// The part of schema.org's own context that turns a text into an address.
const address = { '@type': '@id' };
const SCHEMA_ORG = {
  'https://schema.org/': {
    '@context': {
      '@vocab': 'http://schema.org/',
      url: address,
      contentUrl: address,
      license: address,
      dateModified: { '@type': 'Date' },
    },
  },
};

const written = (dataset: Dataset, language: Language) =>
  datasetJsonLd(dataset, {
    language,
    pageUrl: `https://example.org/${language}/pinghu/sources/`,
    fileUrl: (name) => `https://example.org/data/pinghu/${name}`,
    files: [
      { name: 'figures.csv', bytes: 1234, sha256: createHash('sha256').digest('hex') },
      { name: 'pinghu.zip' },
    ],
    releasedDay: '2023-07-20',
    version: dataset.version,
    license: 'https://opensource.org/license/mit',
    catalogue: { name: '红旗榜', url: 'https://example.org/' },
  });

const faultsOf = async (text: string) => [
  ...(await schemaOrgFaults(text)),
  ...(await shapeFaults(await readJsonLd(text, SCHEMA_ORG), 'dataset.ttl')),
];

const [demo, pinghu] = await Promise.all([committed('demo'), committed('pinghu')]);

describe('schema.org and dataset search accept the page’s dataset', () => {
  it.each([
    ['demo', demo],
    ['pinghu', pinghu],
    ['hostile', hostileDataset()],
  ])('%s, in both languages', async (_, dataset) => {
    for (const language of ['zh', 'en'] as const) {
      expect(await faultsOf(written(dataset, language))).toEqual([]);
    }
  });
});

describe('the validators see', () => {
  const text = written(pinghu, 'zh');

  it.each([
    ['an unknown property', '"unitText"', '"unittext"', 'Property "unittext" for type'],
    [
      'a property of another type',
      '"keywords"',
      '"recipeYield"',
      '"recipeYield" for type "Dataset"',
    ],
    ['no dataset', '"Dataset"', '"Recipe"', 'http://schema.org/Dataset MinCount'],
    ['no name', '"name":"平湖公开数据"', '"alternateName":""', 'schema.org/name MinCount'],
    ['a short description', /"description":"一版[^"]*"/, '"description":"短"', 'MinLength'],
    [
      'a licence without an address',
      '"https://opensource.org/license/mit"',
      '7',
      'license NodeKind',
    ],
    ['a file without an address', /"contentUrl":"[^"]*",/, '', 'distribution Node'],
    ['an invalid checksum', /"sha256":"../, '"sha256":"', 'distribution Node'],
    ['invalid days', /"temporalCoverage":"\d/, '"temporalCoverage":"x', 'Pattern'],
    ['an invalid day', '"2023-07-20"', '"20 July"', 'dateModified Pattern'],
  ])('%s', async (_, from, to, fault) => {
    const broken = text.replace(from, to);
    expect(broken).not.toBe(text);
    expect((await faultsOf(broken)).join('\n')).toContain(fault);
  });
});

describe('the page’s dataset', () => {
  it('credits the publishers of real figures, and covers their days and places', () => {
    expect(JSON.parse(written(pinghu, 'en'))).toMatchObject({
      name: 'Published figures of Pinghu',
      temporalCoverage: '2020-06-30/2025-03-31',
      spatialCoverage: [{ '@type': 'Place', name: 'Jiaxing' }],
      creator: expect.arrayContaining([{ '@type': 'Organization', name: '平湖发布 今平湖客户端' }]),
    });
  });

  it('marks a demo as fictional, and credits nobody', () => {
    const json = JSON.parse(written(demo, 'en'));
    expect(json.description).toMatch(/^Demo data, all fictional/);
    expect(json.keywords).toContain('fictional');
    expect(json).not.toHaveProperty('creator');
  });

  it('contains hostile text only as text', () => {
    const text = written(hostileDataset(), 'zh');
    expect(text).not.toContain('<');
    expect(JSON.parse(text).name).toBe(legibleText(HOSTILE));
  });
});
