import { describe, expect, it } from 'vitest';
import { dataset, indicator } from '../../figures/tableFixture.ts';
import { CORE_TABLES } from '../../tables/contract.ts';
import { TABLE_NAMES } from '../../tables/tableNames.ts';
import { type CsvwTable, csvwMetadata } from './csvwMetadata.ts';

const DATA = dataset([indicator('gdp')], [{ value: '35.1' }], {
  title: { zh: '云州', en: 'Yunzhou' },
  demo: false,
});
const ALL = Object.values(CORE_TABLES).map((schema) => ({ schema }));
const NOTHING = { modified: undefined, license: undefined };

const described = (tables: readonly CsvwTable[], options = {}) =>
  JSON.parse(csvwMetadata(DATA, tables, { ...NOTHING, ...options }));

const columnsOf = (table: CsvwTable) =>
  Object.fromEntries(
    described([table]).tables[0].tableSchema.columns.map((column: { titles: string }) => [
      column.titles,
      column,
    ]),
  );

describe('the description of a folder', () => {
  it('names dataset, licence and day in both languages', () => {
    const license = 'https://opensource.org/license/mit';
    expect(described(ALL, { license, modified: '2023-07-20', base: '/data/a/' })).toMatchObject({
      '@context': ['http://www.w3.org/ns/csvw', { '@language': 'zh', '@base': '/data/a/' }],
      'dc:title': [
        { '@language': 'zh', '@value': '云州' },
        { '@language': 'en', '@value': 'Yunzhou' },
      ],
      'dc:publisher': ['云州统计局'],
      'dc:license': { '@id': license },
      'dc:modified': { '@type': 'xsd:date', '@value': '2023-07-20' },
    });
  });

  it('leaves out unknown properties, and a licence that is not a web address', () => {
    const json = described(ALL, { license: 'javascript:alert(1)' });
    expect(json).not.toHaveProperty('dc:license');
    expect(json).not.toHaveProperty('dc:modified');
    expect(json['@context'][1]).toEqual({ '@language': 'zh' });
  });

  it('has every table and column of the contract, in order', () => {
    const { tables } = described(ALL);
    expect(tables.map(({ url }: { url: string }) => url)).toEqual(
      TABLE_NAMES.map((name) => `${name}.csv`),
    );
    for (const [i, name] of TABLE_NAMES.entries()) {
      expect(tables[i].tableSchema.columns.map((one: { name: string }) => one.name)).toEqual(
        CORE_TABLES[name].columns.map((column) => column.name),
      );
    }
  });
});

describe('a column', () => {
  it.each([
    ['figures', 'value', { datatype: 'decimal' }],
    ['figures', 'released', { datatype: 'date' }],
    ['figures', 'unit', { datatype: 'string', required: true, lang: 'zh' }],
    ['figures', 'qualifier', { datatype: { base: 'string', format: '^(=|>|<|~)$' } }],
    ['figures', 'access', { datatype: { base: 'string', format: '^(public|internal)$' } }],
    ['targets', 'year', { datatype: 'gYear', required: true }],
    ['indicators', 'decimals', { datatype: 'integer' }],
    ['indicators', 'name_en', { datatype: 'string', lang: 'en' }],
    ['places', 'aliases', { datatype: 'string', separator: '|' }],
    ['adjustments', 'veto', { datatype: { base: 'string', format: '^(yes|no|true|false)$' } }],
  ] as const)('of %s, %s, is %j', (name, column, expected) => {
    expect(columnsOf({ schema: CORE_TABLES[name] })[column]).toMatchObject(expected);
  });

  it('of flags with one pair of words is boolean', () => {
    expect(columnsOf({ schema: CORE_TABLES.adjustments, flags: 'yes|no' }).veto.datatype).toEqual({
      base: 'boolean',
      format: 'yes|no',
    });
  });

  it('keeps its position in the file, even if it is not in the contract', () => {
    const header = ['indicator', 'place', 'remark', ''];
    const [table] = described([
      { schema: CORE_TABLES.figures, header },
      { schema: CORE_TABLES.places },
    ]).tables;
    expect(table.tableSchema.columns).toMatchObject([
      { name: 'indicator', titles: 'indicator' },
      { name: 'place', titles: 'place' },
      { titles: 'remark', datatype: 'string' },
      { datatype: 'string' },
    ]);
    expect(table.tableSchema.foreignKeys).toEqual([
      {
        columnReference: ['place'],
        reference: { resource: 'places.csv', columnReference: ['place'] },
      },
    ]);
  });
});

describe('a reference', () => {
  const keys = (name: string, tables: readonly CsvwTable[] = ALL) =>
    described(tables)
      .tables.find(({ url }: { url: string }) => url === `${name}.csv`)
      .tableSchema.foreignKeys?.map((key: { columnReference: string[] }) =>
        key.columnReference.join('+'),
      );

  it('uses the whole key of the referenced table, or is left out', () => {
    expect(keys('contest_indicators')).toEqual(['contest+version', 'indicator']);
    expect(keys('awards')).toEqual(['place', 'source']);
  });

  it('to a missing table is left out', () => {
    expect(keys('places', [{ schema: CORE_TABLES.places }])).toEqual(['parent']);
    expect(keys('targets', [{ schema: CORE_TABLES.targets }])).toBeUndefined();
  });
});
