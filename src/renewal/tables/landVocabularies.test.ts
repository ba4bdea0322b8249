import { describe, expect, it } from 'vitest';
import { cellFault } from '../../tables/cellChecks.ts';
import { describePackage } from '../../tables/dataPackage.ts';
import { LAND_TABLES } from './landTables.ts';

const TABLES = Object.values(LAND_TABLES);
const CLOSED = TABLES.flatMap((table) =>
  table.columns.flatMap((column) =>
    column.values ? [[`${table.name}.${column.name}`, table.name, column] as const] : [],
  ),
);
const META = {
  id: 'sample',
  title: { zh: '样例', en: 'Sample' },
  description: { zh: '', en: '' },
  demo: true,
  opening: undefined,
  audience: 'public' as const,
  licences: [],
  topics: {},
};

describe('a closed list of words of land renewal', () => {
  it.each(CLOSED)('%s: a misspelling is refused, with the nearest word', (_, __, column) => {
    for (const word of column.values ?? []) {
      expect(cellFault(column, word)).toBeUndefined();
      if (word.length < 4) continue;
      const fault = cellFault(column, `${word}x`);
      expect(fault?.code).toBe('unknown-value');
      expect(fault?.mend.en).toBe(`write ${word}`);
    }
  });

  it.each(CLOSED)('%s is in the description of a dataset', (_, table, column) => {
    const field = describePackage(META, TABLES)
      .resources.find(({ name }) => name === table)
      ?.schema.fields.find(({ name }) => name === column.name);
    for (const word of column.values ?? []) {
      expect(field?.constraints?.enum ?? field?.description).toContain(word);
    }
  });
});
