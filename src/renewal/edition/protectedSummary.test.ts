import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_DISCLOSURE as RULES } from '../../figures/disclosure.ts';
import type { ParkId } from '../data/ids.ts';
import { CLASSES } from '../data/rules.ts';
import { SUMMARY_GROUPS, type SummaryCell, TOTAL_GROUP } from '../data/summary.ts';
import { attack, moveOf, type Variable } from './__data__/attack.ts';
import { type Contribution, sumsOf } from './contribution.ts';
import { holdMoves } from './holdMoves.ts';
import { linkGroups, linkYear } from './linkTables.ts';
import { parkRows } from './parkRows.ts';
import { type Held, protectNumbers } from './protectNumbers.ts';
import { SubjectEntries } from './subjectEntries.ts';
import { isByPark, subjectCells } from './summaryCells.ts';

const BASE = { asOf: '2024-01-01', source: undefined };

interface Told {
  readonly cells: readonly SummaryCell[];
  /** The contributions to a cell, published or not. */
  readonly of: (cell: SummaryCell) => readonly Contribution[];
}

/** Protects some years, or the tables as of a day; undefined if a year has too few firms. */
function told(years: readonly (readonly SubjectEntries[])[], places: number): Told | undefined {
  const byPark = years.flatMap((own) => own.find(({ subject }) => isByPark(subject)) ?? []);
  const rows = parkRows(byPark, PARKS, RULES.minimumFrequency, []);
  const made = years.map((subjects) => {
    const [first] = subjects;
    const own = rows.filter((parks) => first?.of(TOTAL_GROUP, parks).length);
    const linked = first?.year === undefined ? first && linkGroups(first) : linkYear(subjects, own);
    const held = linked ? protectNumbers(linked, RULES) : new Map<number, Held>();
    return { year: first?.year ?? 0, subjects, rows: own, linked, held };
  });
  if (byPark.some((year) => year.of(TOTAL_GROUP, []).length < RULES.minimumFrequency)) {
    return undefined;
  }
  holdMoves(made);
  return {
    cells: made.flatMap(({ year, subjects, rows: own, linked, held }) => {
      const isHeld = (number: number) => held.has(number);
      return subjects.flatMap(({ subject }) =>
        subjectCells(subject, isByPark(subject) ? own : [], { ...BASE, year }, linked, {
          isHeld,
          places,
        }),
      );
    }),
    of: ({ year, subject, group, parks }) =>
      made
        .find((one) => one.year === year)
        ?.subjects.find((one) => one.subject === subject)
        ?.of(group, parks) ?? [],
  };
}

const PARKS = ['p1', 'p2', 'p3', 'p4'] as ParkId[];

/**
 * A firm: its park, its class in two years (none, or absent), its groups, and its land in tenths of
 * a mu.
 */
const firm = fc.record({
  park: fc.nat(3),
  classes: fc.tuple(fc.nat(5), fc.nat(5)),
  low: fc.nat(2),
  title: fc.nat(3),
  land: fc.oneof(fc.nat(60), fc.constant(0), fc.integer({ min: 500, max: 4000 })),
});
type Firm = typeof firm extends fc.Arbitrary<infer One> ? One : never;

/** The firms of 2022 and 2023. */
function yearsOf(firms: readonly Firm[]): SubjectEntries[][] {
  return [0, 1].map((y) => {
    const names = ['class', 'low_efficiency', 'title'] as const;
    const subjects = [...names, ...(y === 1 ? (['class_move'] as const) : [])].map(
      (subject) => new SubjectEntries(subject, 2022 + y),
    );
    firms.forEach(({ classes, low, title, land, ...one }, i) => {
      const group = SUMMARY_GROUPS.class[classes[y] ?? 5];
      if (!group) return;
      const then = CLASSES[classes[0]] ?? 'none';
      const groups: Record<string, string> = {
        class: group,
        low_efficiency: SUMMARY_GROUPS.low_efficiency[low] ?? 'low',
        title: SUMMARY_GROUPS.title[title] ?? 'none',
        class_move: group === 'not-classed' ? group : moveOf(then, group),
      };
      for (const own of subjects) {
        const park = isByPark(own.subject) ? PARKS[one.park] : undefined;
        own.add(groups[own.subject] ?? '', park, { holder: `h${i}`, amounts: [1, land] });
      }
    });
    return subjects;
  });
}

const project = fc.record({
  group: fc.nat(6),
  holder: fc.nat(5),
  land: fc.nat(900_000),
  investment: fc.oneof(fc.nat(9000), fc.integer({ min: 100_000, max: 999_900 })),
});

type Planned = typeof project extends fc.Arbitrary<infer One> ? One : never;

function stagesOf(projects: readonly Planned[]): SubjectEntries[][] {
  const entries = new SubjectEntries('stage', undefined);
  for (const { group, holder, land, investment } of projects) {
    const adds = { holder: `h${holder}`, amounts: [1, land, investment * 10_000] };
    entries.add(SUMMARY_GROUPS.stage[group] ?? 'planned', undefined, adds);
  }
  return [[entries]];
}

/** The holders of a cell by one of its variables, the largest first. */
function holdersOf(contributions: readonly Contribution[], v: number): number[] {
  const sums = new Map<string, number>();
  for (const { holder, amounts } of contributions) {
    sums.set(holder, (sums.get(holder) ?? 0) + (amounts[v] ?? 0));
  }
  return [...sums.values()].sort((a, b) => b - a);
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

/**
 * The distance that an interval must reach around a cell, recomputed independently; undefined if
 * the cell may be published.
 */
function neededLevel(contributions: readonly Contribution[], v: number): number | undefined {
  const holders = holdersOf(contributions, v);
  const total = sum(holders);
  if (holders.length < RULES.minimumFrequency) {
    const count = contributions.length;
    if (v === 0) return Math.max(1, RULES.minimumFrequency - count);
    return (RULES.frequencyRange / 100) * total;
  }
  if (v === 0 || total === 0) return undefined;
  const [first = 0, second = 0] = holders;
  const byDominance = (100 / RULES.dominance.k) * (first + second) - total;
  const byPercent = (RULES.pPercent / 100) * first - (total - first - second);
  const level = Math.max(byDominance, byPercent);
  return level > 0 ? level : undefined;
}

/** True if the tables print a variable of a cell: titles, moves and cases have no amounts. */
const isPrinted = ({ subject }: SummaryCell, v: number) =>
  v === 0 || isByPark(subject) || subject === 'stage';

function expectProtected({ cells, of }: Told, variables: readonly Variable[], unit: number) {
  variables.forEach((variable, v) => {
    const bounds = attack(cells, variable);
    for (const cell of cells.filter((one) => isPrinted(one, v))) {
      const own = of(cell);
      const level = neededLevel(own, v);
      const isSensitive = variables.some(
        (_, other) => isPrinted(cell, other) && neededLevel(own, other) !== undefined,
      );
      if (cell.status === 'final') expect(isSensitive).toBe(false);
      if (cell.status === 'final' || level === undefined) continue;
      const value = (sumsOf(own, variables.length)[v] ?? 0) / (v === 0 ? 1 : unit);
      const reach = level / (v === 0 ? 1 : unit);
      const { low, high } = bounds(cell);
      expect(low).toBeLessThanOrEqual(Math.max(0, value - reach) + 1e-6);
      expect(high).toBeGreaterThanOrEqual(value + reach - 1e-6);
    }
  });
}

const tableName = ({ year, subject }: SummaryCell) => `${year} ${subject}`;

describe('for any firms of two years', () => {
  it('no published cell is sensitive, and an outsider cannot locate a held-back cell closely', () => {
    fc.assert(
      fc.property(fc.array(firm, { minLength: 3, maxLength: 40 }), (firms) => {
        const made = told(yearsOf(firms), 1);
        if (made) expectProtected(made, ['count', 'land'], 10);
      }),
      { numRuns: 25 },
    );
  });

  it('a line never discloses the sum of its held-back cells if that sum has few holders', () => {
    fc.assert(
      fc.property(fc.array(firm, { minLength: 3, maxLength: 40 }), (firms) => {
        const made = told(yearsOf(firms), 1);
        if (!made) return;
        for (const table of new Set(made.cells.map(tableName))) {
          const own = made.cells.filter((cell) => tableName(cell) === table);
          for (const row of new Set(own.map(({ parks }) => parks.join('|')))) {
            const line = own.filter(({ parks }) => parks.join('|') === row);
            if (line.at(-1)?.status === 'confidential') continue;
            const held = line.filter(({ status }) => status === 'confidential');
            const together = held.flatMap(made.of);
            if (held.length > 0) expect(neededLevel(together, 0)).toBeUndefined();
            if (held.length > 0 && /class$|low/.test(table)) {
              expect(neededLevel(together, 1)).toBeUndefined();
            }
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

it('the sum of few held-back cells of a line does not follow from another line either', () => {
  // A cell held back because of the sum of others would follow from the other cells of its class.
  const firms = [
    ...['p1 A 20', 'p1 B 20', 'p1 B 20', 'p1 B 20', 'p1 B 20', 'p1 D 10', 'p1 D 20'],
    ...['p2 A 20', 'p2 B 20', 'p2 B 20', 'p2 B 20', 'p2 C 10', 'p2 D 800'],
    ...['p3 A 20', 'p3 B 10', 'p3 B 20', 'p3 B 20', 'p3 C 800'],
  ].map((text) => text.split(' '));
  const [classes, titles] = (['class', 'title'] as const).map(
    (subject) => new SubjectEntries(subject, 2023),
  );
  if (!classes || !titles) throw new Error('no entries');
  firms.forEach(([park = '', group = '', land], i) => {
    const adds = { holder: `h${i}`, amounts: [1, Number(land)] };
    classes.add(group, park as ParkId, adds);
    titles.add('none', undefined, adds);
  });
  const made = told([[classes, titles]], 1);
  if (!made) throw new Error('too few firms');
  const own = made.cells.filter(({ subject }) => subject === 'class');
  const bounds = attack(made.cells, 'land');
  const isKnown = (cell: SummaryCell | undefined) => {
    if (cell?.status !== 'confidential') return cell !== undefined;
    const { low, high } = bounds(cell);
    return high - low < 1e-6;
  };
  for (const row of new Set(own.map(({ parks }) => parks.join('|')))) {
    const line = own.filter(({ parks }) => parks.join('|') === row);
    if (!isKnown(line.at(-1))) continue;
    const open = line.filter((cell) => !isKnown(cell));
    const together = open.flatMap(made.of);
    if (open.length > 0) expect(neededLevel(together, 1)).toBeUndefined();
  }
});

describe('for any projects', () => {
  it('no published cell is sensitive, and an outsider cannot locate a held-back cell closely', () => {
    fc.assert(
      fc.property(fc.array(project, { minLength: 1, maxLength: 30 }), (projects) => {
        const made = told(stagesOf(projects), 4);
        if (made) expectProtected(made, ['count', 'land', 'investment'], 10_000);
      }),
      { numRuns: 100 },
    );
  });
});

const projects = (
  ...rows: readonly (readonly [holder: string, group: string, money: number])[]
) => {
  const entries = new SubjectEntries('stage', undefined);
  for (const [holder, group, money] of rows) {
    entries.add(group, undefined, { holder, amounts: [1, 0, money * 10_000] });
  }
  return told([[entries]], 4)?.cells.map((cell) =>
    cell.status === 'final' ? `${cell.group} ${cell.count}` : `${cell.group} .`,
  );
};

describe('a stage of projects', () => {
  it('with three projects of one enterprise has one holder', () => {
    expect(
      projects(
        ['f1', 'signed', 2111],
        ['f1', 'signed', 2111],
        ['f1', 'signed', 2111],
        ...(['f2', 'f3', 'f4', 'f5', 'f6'] as const).map((f) => [f, 'started', 900] as const),
        ...(['f2', 'f3', 'f4', 'f5', 'f6'] as const).map((f) => [f, 'completed', 990] as const),
      ),
    ).toEqual([
      'planned .',
      'admitted .',
      'signed .',
      // If no other cell were held back, the total would disclose the sum of the other five groups,
      // which is the one enterprise.
      'started .',
      'completed 5',
      'producing .',
      'dropped .',
      'total 13',
    ]);
  });

  it('is held back together with the total if one enterprise dominates it', () => {
    const cells = projects(['f1', 'signed', 99_990], ['f2', 'signed', 5], ['f3', 'signed', 5]);
    expect(cells).toContain('signed .');
    expect(cells).toContain('total .');
  });

  it('counts all projects that name no enterprise as one holder', () => {
    const cells = projects(['', 'signed', 100], ['', 'signed', 100], ['', 'signed', 100]);
    expect(cells).toContain('total .');
  });
});
