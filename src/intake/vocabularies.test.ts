import { describe, expect, it } from 'vitest';
import { TOPICS } from '../figures/topics.ts';
import { cellFault } from '../tables/cellChecks.ts';
import { CORE_TABLES } from '../tables/contract.ts';
import { describePackage } from '../tables/dataPackage.ts';
import { TABLE_NAMES } from '../tables/tableNames.ts';
import { topicProblems } from './topicChecks.ts';

const CLOSED = TABLE_NAMES.flatMap((table) =>
  CORE_TABLES[table].columns.flatMap((column) =>
    column.values ? [[`${table}.${column.name}`, table, column] as const] : [],
  ),
);
const meta = {
  id: 'sample',
  title: { zh: '样例', en: 'Sample' },
  description: { zh: '', en: '' },
  demo: true,
  opening: undefined,
  audience: 'public' as const,
  licences: [],
  topics: {},
};

describe('a closed list of words', () => {
  it.each(CLOSED)('%s: a slip is refused, with the nearest word', (_, __, column) => {
    for (const word of column.values ?? []) {
      expect(cellFault(column, word)).toBeUndefined();
      if (word.length < 4) continue;
      const slip = `${word}x`;
      const fault = cellFault(column, slip);
      expect(fault?.code).toBe('unknown-value');
      expect(fault?.mend.en).toBe(`write ${word}`);
    }
  });

  it.each(CLOSED)('%s stands in the description of a dataset', (_, table, column) => {
    const field = describePackage(meta, Object.values(CORE_TABLES))
      .resources.find(({ name }) => name === table)
      ?.schema.fields.find(({ name }) => name === column.name);
    for (const word of column.values ?? []) {
      expect(field?.constraints?.enum ?? field?.description).toContain(word);
    }
  });
});

describe('topics', () => {
  const row = (topic: string, line = 2) => ({ line, cells: { indicator: `i${line}`, topic } });

  it('are the contract’s, the dataset’s own, or none', () => {
    const own = { ports: { zh: '港口', en: 'Ports' } };
    const rows = [...Object.keys(TOPICS), 'ports', ''].map((topic, i) => row(topic, i + 2));
    expect(topicProblems(rows, own)).toEqual([]);
  });

  it('that neither knows are warned of once, with the nearest or with where to name them', () => {
    const [near, far, ...others] = topicProblems(
      [row('growht'), row('港口', 3), row('港口', 4)],
      {},
    );
    expect(others).toEqual([]);
    expect([near?.severity, near?.line, near?.mend.en]).toEqual([
      ...['warning', 2, 'did you mean growth?'],
    ]);
    expect(far?.mend.zh).toContain('red_banner.topics');
  });
});
