import { describe, expect, it } from 'vitest';
import { dataset, type FigureRow, indicator } from '../../figures/tableFixture.ts';
import { changeLog } from '../changeLog.ts';
import { releaseHash } from './releaseHash.ts';

const hashes = (rows: readonly FigureRow[]) =>
  Object.fromEntries(
    changeLog(dataset([indicator('gdp')], rows)).map((release) => [
      release.day,
      releaseHash(release),
    ]),
  );

const APRIL: FigureRow = { value: '35.1', released: '2023-04-25' };
const JULY: FigureRow = { value: '35.3', released: '2023-07-20' };

describe('the hash of a release', () => {
  const before = hashes([APRIL, JULY]);

  it('is stable when later rows precede it in the file', () => {
    const other: FigureRow = { value: '9.9', period: '2022', span: 'year', released: '2024-01-31' };
    expect(hashes([other, JULY, APRIL])).toMatchObject(before);
  });

  it.each([
    ['a value', { ...APRIL, value: '35.2' }],
    ['a digit that is printed', { ...APRIL, value: '35.10' }],
    ['a qualifier', { ...APRIL, qualifier: '~' }],
    ['a paragraph', { ...APRIL, locator: '第2段' }],
  ])('changes with %s, for its own day and the day that replaced it', (_, row) => {
    const after = hashes([row, JULY]);
    expect(after['2023-04-25']).not.toBe(before['2023-04-25']);
    expect(after['2023-07-20']).not.toBe(before['2023-07-20']);
  });

  it('changes only for the day to which rows are added', () => {
    const more: FigureRow = { value: '1.0', period: '2022', span: 'year', released: '2023-07-20' };
    const after = hashes([APRIL, JULY, more]);
    expect(after['2023-04-25']).toBe(before['2023-04-25']);
    expect(after['2023-07-20']).not.toBe(before['2023-07-20']);
  });
});
