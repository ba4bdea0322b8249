import { describe, expect, it } from 'vitest';
import { CORE_TABLES } from './contract.ts';
import { readHeader } from './header.ts';
import { nearMeaning } from './nearMeaning.ts';

describe('a column of another name', () => {
  it.each([
    '权限',
    'visibility',
    'is_internal',
    'Is Public',
    'audience',
    '公开',
    '是否公开',
    '公布范围',
    '密级',
    'secret',
    'Confidential',
    '保密级别',
    'ａｃｃｅｓｓ＿ｌｅｖｅｌ',
    'is_published',
  ])('%s seems to restrict who may see a row', (name) => {
    expect(nearMeaning(name)).toBe('access');
  });

  it.each([
    '公布日期',
    '发布日期',
    '公开日期',
    '解密时间',
    'embargo',
    'publish_date',
    'Publication date',
    'release_on',
    'public_from',
  ])('%s seems to give the day of release', (name) => {
    expect(nearMeaning(name)).toBe('released');
  });

  it.each(['remark', '备注', 'population', 'author', '亩', 'reader', ''])(
    '%j means neither',
    (name) => {
      expect(nearMeaning(name)).toBeUndefined();
    },
  );
});

describe('the problem of an unread column', () => {
  const mendOf = (table: 'figures' | 'awards' | 'places', name: string) => {
    const { columns } = CORE_TABLES[table];
    const cells = [...columns.map((column) => column.name), name];
    return readHeader(`${table}.csv`, 1, cells, CORE_TABLES[table]).problems.map(
      ({ severity, mend }) => [severity, mend.en],
    );
  };

  it('names the column of the contract with the same meaning', () => {
    expect(mendOf('figures', '权限')).toEqual([
      ['warning', expect.stringContaining('use the column access')],
    ]);
    expect(mendOf('figures', 'embargo')).toEqual([
      ['warning', expect.stringContaining('use the column released')],
    ]);
  });

  it('says that a table has no such column', () => {
    expect(mendOf('awards', 'access')[0]?.[1]).toContain('all its rows are public');
    expect(mendOf('awards', 'released')[0]?.[1]).toContain('published of sources.csv');
    expect(mendOf('places', '公布日期')[0]?.[1]).toContain('move rows that are not released yet');
  });
});
