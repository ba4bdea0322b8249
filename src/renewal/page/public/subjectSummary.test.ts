import { describe, expect, it } from 'vitest';
import type { ParkId } from '../../data/ids.ts';
import type { SummaryCell, SummarySubject } from '../../data/summary.ts';
import { barParts, countOf, subjectSummary, summaryYears } from './subjectSummary.ts';

interface Told {
  readonly subject?: SummarySubject;
  readonly year?: number;
  readonly asOf?: string;
  readonly parks?: readonly string[];
}

const cell = (group: string, count: number | undefined, told: Told = {}): SummaryCell => {
  const key = {
    asOf: told.asOf ?? '2024-01-21',
    year: told.year ?? 2023,
    subject: told.subject ?? 'class',
    parks: (told.parks ?? []) as ParkId[],
    group,
    source: undefined,
  };
  return count === undefined
    ? { ...key, status: 'confidential' }
    : { ...key, status: 'final', count, land: undefined, investment: undefined };
};

const CELLS = [
  cell('A', 5),
  cell('B', 6),
  cell('C', undefined),
  cell('D', undefined),
  cell('not-classed', 0),
  cell('total', 20),
  cell('A', 5, { parks: ['p1', 'p2'] }),
  cell('total', 12, { parks: ['p1', 'p2'] }),
];

describe('a subject', () => {
  it('has the whole area and its parks; combined parks share one row', () => {
    const found = subjectSummary(CELLS, 'class', 2023);
    expect(found?.groups).toEqual(['A', 'B', 'C', 'D', 'not-classed']);
    expect(found?.whole.cells.map(countOf)).toEqual([5, 6, undefined, undefined, 0]);
    expect(found?.rows.map(({ parks }) => parks)).toEqual([['p1', 'p2']]);
    expect(found?.keepsBack).toBe(true);
  });

  it('is shown as of its newest day', () => {
    const later = cell('total', 30, { asOf: '2024-04-20' });
    const found = subjectSummary([...CELLS, later], 'class', 2023);
    expect(found).toMatchObject({ asOf: '2024-04-20', whole: { total: { count: 30 } }, rows: [] });
  });

  it('is undefined if it is not published, which differs from zero', () => {
    expect(subjectSummary(CELLS, 'class', 2022)).toBeUndefined();
    expect(subjectSummary(CELLS, 'title', 2023)).toBeUndefined();
  });
});

it('years come from firms only; projects and cases are shown as of a day', () => {
  const cells = [
    ...CELLS,
    cell('total', 9, { subject: 'case', year: 2024 }),
    cell('total', 9, { year: 2021 }),
  ];
  expect(summaryYears(cells)).toEqual([2021, 2023]);
  expect(subjectSummary(cells, 'case', undefined)?.whole.total).toMatchObject({ count: 9 });
});

describe('a bar', () => {
  it('ends with all held-back groups as one part, so that none of them shows', () => {
    const found = subjectSummary(CELLS, 'class', 2023);
    if (!found) throw new Error('no summary');
    expect(barParts(found.whole, found.groups)).toEqual([
      { group: 'A', percent: 25 },
      { group: 'B', percent: 30 },
      { group: undefined, percent: 45 },
    ]);
  });

  it('is not drawn if the sum is held back', () => {
    const row = { parks: [], cells: [cell('A', 5)], total: cell('total', undefined) };
    expect(barParts(row, ['A'])).toEqual([]);
  });
});
