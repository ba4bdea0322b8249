import { describe, expect, it } from 'vitest';
import { CORE_TABLES } from './contract.ts';
import { describePackage, type PackageMeta, packageText } from './dataPackage.ts';
import { TABLE_NAMES } from './tableNames.ts';

const meta: PackageMeta = {
  id: 'sample',
  title: { zh: '样例', en: 'Sample' },
  description: { zh: '说明', en: 'What it is' },
  demo: true,
  opening: 'one',
  audience: 'public',
  licences: [{ name: 'MIT', title: 'MIT License', path: 'https://opensource.org/license/mit' }],
  topics: {},
};

const fieldOf = (table: string, field: string) =>
  describePackage(meta, Object.values(CORE_TABLES))
    .resources.find(({ name }) => name === table)
    ?.schema.fields.find(({ name }) => name === field);

describe('describePackage', () => {
  it('describes every table with its columns in order', () => {
    const { resources } = describePackage(meta, Object.values(CORE_TABLES));
    expect(resources.map(({ path }) => path)).toEqual(TABLE_NAMES.map((name) => `${name}.csv`));
    for (const { name, schema } of resources) {
      const table = Object.values(CORE_TABLES).find((t) => t.name === name);
      expect(schema.fields.map((field) => field.name)).toEqual(table?.columns.map((c) => c.name));
      expect(schema.primaryKey).toEqual(table?.key);
    }
  });

  it.each([
    ['places', 'place', { type: 'string', constraints: { required: true } }],
    ['figures', 'value', { type: 'number' }],
    ['figures', 'released', { type: 'date' }],
    ['figures', 'qualifier', { type: 'string', constraints: { enum: ['=', '>', '<', '~'] } }],
    ['targets', 'year', { type: 'year', constraints: { required: true } }],
    ['contest_indicators', 'target', { type: 'boolean' }],
    ['indicators', 'decimals', { type: 'integer' }],
  ])('gives %s.%s the type of the contract', (table, field, expected) => {
    expect(fieldOf(table, field)).toEqual({ name: field, ...expected });
  });

  it.each(['2023', '2023-Q1', '2023-02', '2023-03-31'])('admits the period %s', (period) => {
    const pattern = fieldOf('figures', 'period')?.constraints?.pattern ?? 'none';
    expect(period).toMatch(new RegExp(pattern));
  });

  it.each(['2023-Q5', '2023年', '2023-1', ''])('refuses the period %j', (period) => {
    const pattern = fieldOf('figures', 'period')?.constraints?.pattern ?? 'none';
    expect(period).not.toMatch(new RegExp(pattern));
  });

  it('refers only to tables in the package, and to the table itself by an empty name', () => {
    const [places, figures] = describePackage(meta, [
      CORE_TABLES.places,
      CORE_TABLES.figures,
    ]).resources;
    expect(places?.schema.foreignKeys).toEqual([
      { fields: ['parent'], reference: { resource: '', fields: ['place'] } },
    ]);
    expect(figures?.schema.foreignKeys?.map(({ fields }) => fields)).toEqual([['place'], ['of']]);
  });

  it('names the opening place, and leaves it out where none is chosen', () => {
    const { opening: _, ...rest } = meta;
    expect(describePackage(meta, []).red_banner).toEqual({ demo: true, opening: 'one' });
    expect(describePackage({ ...rest, opening: undefined }, []).red_banner).toEqual({ demo: true });
  });
});

describe('packageText', () => {
  it('is the description as JSON with a final line break', () => {
    const text = packageText(meta, [CORE_TABLES.places]);
    expect(JSON.parse(text)).toEqual(describePackage(meta, [CORE_TABLES.places]));
    expect(text.endsWith('}\n')).toBe(true);
  });
});
