import { describe, expect, it } from 'vitest';
import { ALL_FIRMS, type FirmsQuery } from '../../address/firmsQuery.ts';
import type { EnterpriseId, ParkId } from '../../data/ids.ts';
import type { FirmRow } from '../../rules/firmRows.ts';
import { foundFirms, sortedFirms } from './firmsList.ts';

let row = 0;
function firm(id: string, more: Partial<FirmRow> = {}): FirmRow {
  return {
    row: row++,
    id: id as EnterpriseId,
    name: { zh: `示例企业${id}`, en: `Demo Firm ${id}` },
    park: 'p1' as ParkId,
    scope: 'above-scale',
    class: 'B',
    classBefore: undefined,
    move: undefined,
    score: 50,
    rank: { place: 1, of: 2 },
    taxPerMu: 10,
    low: 'not-low',
    reasons: [],
    excluded: undefined,
    ...more,
  };
}

const FIRMS = [
  firm('10', { class: 'D', low: 'low', score: 10 }),
  firm('2', { class: undefined, low: 'not-judged', score: undefined, park: undefined }),
  firm('1', { low: 'unknown', score: 70, park: 'p2' as ParkId }),
];
const ids = (firms: readonly FirmRow[]) => firms.map(({ id }) => id).join(' ');

describe('which firms a query finds', () => {
  it.each<[Partial<FirmsQuery>, string]>([
    [{}, '10 2 1'],
    [{ words: '示例企业１' }, '10 1'],
    [{ words: 'firm demo 2' }, '2'],
    [{ class: 'D' }, '10'],
    [{ class: 'none' }, '2'],
    [{ park: 'p2' }, '1'],
    [{ low: 'unknown' }, '2 1'],
    [{ low: 'low', class: 'B' }, ''],
  ])('%o', (query, found) => {
    expect(ids(foundFirms(FIRMS, { ...ALL_FIRMS, ...query }))).toBe(found);
  });
});

describe('the order of firms', () => {
  const sorting = { language: 'zh', parkName: (id: string) => id } as const;
  const order = (query: Partial<FirmsQuery>) =>
    ids(sortedFirms(FIRMS, { ...ALL_FIRMS, ...query }, sorting));

  it('sorts numbers in names by value', () => {
    expect(order({ sort: 'firm' })).toBe('1 2 10');
    expect(order({ sort: 'firm', descending: true })).toBe('10 2 1');
  });

  it('puts unknown values last in both directions', () => {
    expect(order({ sort: 'score' })).toBe('10 1 2');
    expect(order({ sort: 'score', descending: true })).toBe('1 10 2');
    expect(order({ sort: 'park' })).toBe('10 1 2');
  });

  it('puts low-efficiency firms first', () => {
    expect(order({ sort: 'low' })).toBe('10 2 1');
  });
});
