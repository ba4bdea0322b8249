import { beforeAll, describe, expect, it } from 'vitest';
import { demoDataset } from '../__data__/demoLand.ts';
import { openWith, TABLES_TEXT } from '../__data__/fictionalLand.ts';
import { NO_ENTERPRISES } from '../data/enterpriseTable.ts';
import { type RenewalParts, renewalTables } from '../data/renewalTables.ts';
import type { LowEfficiencyCriterion, Ruleset } from '../data/rules.ts';
import { RENEWAL } from '../data/slot.ts';
import type { SummaryCell, SummarySubject } from '../data/summary.ts';
import { byHolder } from './contribution.ts';
import { firmEntries } from './firmEntries.ts';
import { renewalSummary } from './renewalSummary.ts';
import { isByPark } from './summaryCells.ts';

const DAY = '2024-03-01';

/** Low efficiency means the lowest class. */
const worstOf = ({ id, source }: Ruleset): LowEfficiencyCriterion => ({
  ...{ ruleset: id, source, locator: '', group: '1', scope: undefined, threshold: 1 },
  ...{ criterion: 'class-in-years', class: 'D' },
});

let parts: RenewalParts;
let cells: readonly SummaryCell[];

beforeAll(async () => {
  const renewal = RENEWAL.of(await demoDataset());
  if (!renewal) throw new Error('no land renewal');
  parts = renewal;
  cells = renewalSummary(parts, DAY).cells;
});

const of = (subject: SummarySubject, year: number, parks?: string) =>
  cells.filter(
    (cell) =>
      cell.subject === subject &&
      cell.year === year &&
      (parks === undefined || cell.parks.join('|') === parks),
  );
/** The land of each firm in a cell. */
function landOf(all: RenewalParts) {
  const years = firmEntries(renewalTables(all));
  return ({ year, subject, parks, group }: SummaryCell) => {
    const subjects = years.find((one) => one.year === year)?.subjects ?? [];
    const own = subjects.find((one) => one.subject === subject)?.of(group, parks) ?? [];
    return new Map([...byHolder(own, 2)].map(([holder, [, land = 0]]) => [holder, land]));
  };
}

const countOf = (cell: SummaryCell | undefined) =>
  cell?.status === 'final' ? cell.count : undefined;
const groupOf = (own: readonly SummaryCell[], group: string) =>
  countOf(own.find((cell) => cell.group === group));

describe('the summary of the demonstration', () => {
  it('covers each year and subject and names nobody', () => {
    for (const year of [2020, 2021, 2022, 2023]) {
      expect(of('class', year).length).toBeGreaterThan(40);
      expect(of('low_efficiency', year).length).toBeGreaterThan(30);
      expect(of('title', year)).toHaveLength(5);
      expect(of('class_move', year)).toHaveLength(year === 2020 ? 0 : 6);
    }
    expect(of('stage', 2024)).toHaveLength(8);
    expect(of('case', 2024)).toHaveLength(7);
    expect(JSON.stringify(cells)).not.toMatch(/firm-\d|project-\d|case-|示例企业|示例项目|parcel/);
  });

  it('publishes no count below three, and holds back less than half of the cells', () => {
    const counts = cells.map(countOf);
    for (const count of counts) expect(count ?? 3).toBeGreaterThanOrEqual(3);
    expect(counts.filter((count) => count === undefined).length).toBeLessThan(counts.length / 2);
  });

  it('has the same number of firms per year in every subject', () => {
    for (const year of [2021, 2022, 2023]) {
      const totals = (['class', 'low_efficiency', 'title', 'class_move'] as const).map((subject) =>
        groupOf(of(subject, year, ''), 'total'),
      );
      expect(new Set(totals).size).toBe(1);
      expect(totals[0]).toBe(
        [...renewalTables(parts).enterprises.all()].filter((one) => one.year === year).length,
      );
    }
  });

  it('publishes the number without a class in both tables or in neither', () => {
    for (const year of [2021, 2022, 2023]) {
      const [inClass, inMove] = (['class', 'class_move'] as const).map((subject) =>
        groupOf(of(subject, year, ''), 'not-classed'),
      );
      expect(inMove).toBe(inClass);
    }
  });

  it('counts land and money of projects in their units', () => {
    const own = of('stage', 2024);
    const total = own.find(({ group }) => group === 'total');
    const sum = (name: 'land' | 'investment') =>
      parts.projects.reduce(
        (all, one) => all + Number(one[name]?.mantissa ?? 0) / 10 ** (one[name]?.scale ?? 0),
        0,
      );
    expect(total).toMatchObject({ count: parts.projects.length, source: 'demo_renewal' });
    if (total?.status !== 'final' || !total.land || !total.investment) throw new Error('no total');
    expect(total.land.mantissa / 10 ** total.land.scale).toBeCloseTo(sum('land'), 6);
    expect(total.investment.mantissa / 10 ** total.investment.scale).toBeCloseTo(
      sum('investment'),
      6,
    );
  });

  it('never discloses the land of one or two firms by comparing two years', () => {
    const holdersOf = landOf(parts);
    const told = cells.filter(
      (cell) => cell.status === 'final' && cell.land && isByPark(cell.subject),
    );
    let compared = 0;
    for (const a of told) {
      for (const b of told) {
        const isSame = a.subject === b.subject && a.group === b.group;
        if (a.year >= b.year || !isSame || a.parks.join() !== b.parks.join()) continue;
        const [then, now] = [holdersOf(a), holdersOf(b)];
        const all = new Set([...then.keys(), ...now.keys()]);
        const changed = [...all].filter((one) => (then.get(one) ?? 0) !== (now.get(one) ?? 0));
        expect([1, 2]).not.toContain(changed.length);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(100);
  });

  it('never does so by the sums of held-back cells of a line that follow from its whole', () => {
    const holders = landOf(parts);
    const lines = new Map<string, SummaryCell[]>();
    for (const cell of cells.filter(({ subject }) => isByPark(subject))) {
      const { year, subject, parks, group } = cell;
      const line = (name: string) => {
        const key = `${subject} ${name} ${year}`;
        lines.set(key, [...(lines.get(key) ?? []), cell]);
      };
      line(`row ${parks.join('|')}`);
      line(`column ${group}`);
    }
    const isWhole = (key: string, { parks, group }: SummaryCell) =>
      key.includes(' row ') ? group === 'total' : parks.length === 0;
    let compared = 0;
    for (const [key, then] of lines) {
      for (const later of [1, 2, 3]) {
        const now = lines.get(key.replace(/\d+$/, (year) => String(Number(year) + later))) ?? [];
        const [was, is] = [then, now].map((line) => line.find((cell) => isWhole(key, cell)));
        if (was?.status !== 'final' || is?.status !== 'final') continue;
        const nameOf = ({ parks, group }: SummaryCell) => `${parks.join('|')} ${group}`;
        const held = new Set(
          [...then, ...now].filter(({ status }) => status !== 'final').map(nameOf),
        );
        const [before, after] = [then, now].map(
          (line) =>
            new Map(
              line.filter((cell) => held.has(nameOf(cell))).flatMap((one) => [...holders(one)]),
            ),
        );
        const all = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
        const changed = [...all].filter(
          (one) => (before?.get(one) ?? 0) !== (after?.get(one) ?? 0),
        );
        expect([1, 2]).not.toContain(changed.length);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(50);
  });

  it('never does so by the sum of two printed classes, between which firms have moved', () => {
    const holders = landOf(parts);
    const printed = cells.filter(
      ({ subject, status }) => subject === 'class' && status === 'final',
    );
    const at = (one: SummaryCell, group: string, year: number) =>
      printed.find(
        (cell) =>
          cell.year === year && cell.group === group && cell.parks.join() === one.parks.join(),
      );
    const together = (...two: readonly SummaryCell[]) =>
      new Map(two.flatMap((cell) => [...holders(cell)]));
    let compared = 0;
    for (const a of printed) {
      for (const group of ['A', 'B', 'C', 'D'].filter((one) => one > a.group)) {
        for (const year of [2021, 2022, 2023].filter((one) => one > a.year)) {
          const [b, c, d] = [at(a, group, a.year), at(a, a.group, year), at(a, group, year)];
          if (!b || !c || !d) continue;
          const [then, now] = [together(a, b), together(c, d)];
          const changed = [...new Set([...then.keys(), ...now.keys()])].filter(
            (one) => (then.get(one) ?? 0) !== (now.get(one) ?? 0),
          );
          expect([1, 2]).not.toContain(changed.length);
          compared++;
        }
      }
    }
    expect(compared).toBeGreaterThan(20);
  });

  it('publishes no firms of low efficiency that are the firms of a class held back', () => {
    const sets = parts.rules.sets.filter(({ kind }) => kind === 'low-efficiency');
    const criteria = sets.map(worstOf);
    const then = renewalSummary({ ...parts, rules: { ...parts.rules, criteria } }, DAY).cells;
    const worst = then.filter(({ subject, group }) => subject === 'class' && group === 'D');
    const held = worst.filter(({ status }) => status === 'confidential');
    expect(held.length).toBeGreaterThan(0);
    for (const { year, parks } of held) {
      const isSame = (cell: SummaryCell) =>
        cell.year === year && cell.group === 'low' && cell.parks.join() === parks.join();
      expect(then.filter(isSame).filter(({ status }) => status === 'final')).toEqual([]);
    }
  });

  it('is the same for the same tables, and states its day', () => {
    expect(renewalSummary(parts, DAY).cells).toEqual(cells);
    expect(new Set(cells.map(({ asOf }) => asOf))).toEqual(new Set([DAY]));
  });

  it('contains no results that were not announced', () => {
    const evaluations = parts.rules.evaluations.map((one) =>
      one.year === 2023 ? { ...one, announced: '' } : one,
    );
    const then = renewalSummary({ ...parts, rules: { ...parts.rules, evaluations } }, DAY).cells;
    const subjects = new Set(then.filter(({ year }) => year === 2023).map((cell) => cell.subject));
    expect(subjects).toEqual(new Set(['title']));
    expect(then.some(({ year, subject }) => year === 2022 && subject === 'class')).toBe(true);
  });
});

describe('the summary of a few firms', () => {
  it('is held back entirely, totals included, and says so', async () => {
    const opened = await openWith({
      'rules_evaluations.csv': TABLES_TEXT.rules_evaluations.split('\n').slice(0, 1).join('\n'),
    });
    const own = opened.kind === 'dataset' ? RENEWAL.of(opened.dataset) : undefined;
    if (!own) throw new Error('no land renewal');
    const few = renewalSummary(own, DAY).cells;
    expect(new Set(few.map(({ status }) => status))).toEqual(new Set(['confidential']));
    expect(new Set(few.map(({ subject }) => subject)).size).toBe(6);
    // The title of a source may name the firm.
    expect(few.filter(({ source }) => source)).toEqual([]);
  });

  it('is empty if there are no firms', () => {
    const empty = { ...parts, enterprises: NO_ENTERPRISES, projects: [], cases: [] };
    expect(renewalSummary(empty, DAY).cells).toEqual([]);
  });
});
