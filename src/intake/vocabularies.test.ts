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
  it.each(CLOSED)(
    '%s: an unknown word is refused, with the nearest known word',
    (_, __, column) => {
      for (const word of column.values ?? []) {
        expect(cellFault(column, word)).toBeUndefined();
        if (word.length < 4) continue;
        const slip = `${word}x`;
        const fault = cellFault(column, slip);
        expect(fault?.code).toBe('unknown-value');
        expect(fault?.mend.en).toBe(`write ${word}`);
      }
    },
  );

  it.each(CLOSED)('%s is listed in the description of a dataset', (_, table, column) => {
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

  it('come from the contract or from the dataset, or are empty', () => {
    const own = { ports: { zh: '港口', en: 'Ports' } };
    const rows = [...Object.keys(TOPICS), 'ports', ''].map((topic, i) => row(topic, i + 2));
    expect(topicProblems(rows, own)).toEqual([]);
  });

  it('unknown to both give one warning each, with the nearest word or the place to define them', () => {
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
