import { describe, expect, it } from 'vitest';
import { type Row, readTable } from './readTable.ts';

const parks = readTable('demo', 'parks');
const firms = readTable('demo', 'enterprises');
const cases = readTable('demo', 'cases');
const projects = readTable('demo', 'projects');
const sets = readTable('demo', 'rules_sets');

const YEARS = ['2020', '2021', '2022', '2023'];
const inYear = (year: string) => firms.filter((firm) => firm.year === year);
const sum = (rows: readonly Row[], name: string) =>
  rows.reduce((all, row) => all + Number(row[name] ?? 0), 0);

describe('land renewal in data/demo', () => {
  it('has about 800 firms in twelve parks over four years, all marked as fictional', () => {
    expect(parks).toHaveLength(12);
    for (const { name_zh, name_en } of [...parks, ...firms, ...projects]) {
      expect(name_zh).toMatch(/^示例/);
      expect(name_en).toMatch(/^Demo /);
    }
    for (const { note } of [...parks, ...cases, ...projects])
      expect(note).toMatch(/虚构.*fictional/);
    expect(new Set(firms.map(({ enterprise }) => enterprise)).size).toBe(800);
    for (const year of YEARS) expect(inYear(year).length).toBeGreaterThan(700);
  });

  it('is close to Pinghu’s published figures for 2021, and its aims for 2023', () => {
    const means = (year: string) => {
      const own = inYear(year).filter(
        ({ scope, state }) => scope === 'above-scale' && state === 'producing',
      );
      return {
        tax: sum(own, 'tax') / sum(own, 'land'),
        value: sum(own, 'value_added') / sum(own, 'land'),
        head: sum(own, 'value_added') / sum(own, 'employees'),
        rd: sum(own, 'rd') / sum(own, 'main_business'),
      };
    };
    expect(means('2021').tax).toBeCloseTo(28.9, 1);
    expect(means('2021').head).toBeCloseTo(28.2, 1);
    const aims = { tax: 35, value: 205, head: 31, rd: 0.022 };
    for (const [name, aim] of Object.entries(aims)) {
      const mean = Object.entries(means('2023')).find(([one]) => one === name)?.[1] ?? 0;
      expect(Math.abs(mean / aim - 1), name).toBeLessThan(0.05);
    }
  });

  it('has firms that share a parcel, that are still building, and that do not report emissions', () => {
    const own = inYear('2022');
    const parcels = new Map<string, number>();
    for (const { parcel = '' } of own) parcels.set(parcel, (parcels.get(parcel) ?? 0) + 1);
    expect([...parcels.values()].filter((count) => count > 1).length).toBeGreaterThan(20);
    expect(own.filter(({ state }) => state === 'building').length).toBeGreaterThan(5);
    const silent = own.filter(
      ({ scope, state, emission }) => scope === 'above-scale' && state === 'producing' && !emission,
    );
    expect(silent.length).toBeGreaterThan(20);
    expect(own.filter(({ exempt }) => exempt).length).toBeGreaterThan(2);
  });

  it('has a park with so few firms that a public edition must not show them', () => {
    const few = parks.filter(
      ({ park }) => inYear('2023').filter((firm) => firm.park === park).length < 3,
    );
    expect(few).toHaveLength(1);
  });

  it('has all five ways of disposal, both kinds of case, open and closed ones', () => {
    const of = (name: string, rows: readonly Row[]) => new Set(rows.map((row) => row[name]));
    const plans = cases.filter(({ kind }) => kind === 'disposal');
    expect([...of('disposal', plans)].sort()).toEqual([
      'buy-back',
      'close',
      'merger',
      'move',
      'upgrade',
    ]);
    const ledger = cases.filter(({ kind }) => kind === 'rectification');
    for (const rows of [plans, ledger]) {
      const closed = rows.filter((row) => row.closed).length;
      expect(closed).toBeGreaterThan(3);
      expect(rows.length - closed).toBeGreaterThan(3);
    }
  });

  it('has projects in every stage, some late, some abandoned, some on freed land', () => {
    const stages = ['admitted', 'signed', 'started', 'completed', 'producing'];
    stages.forEach((stage, i) => {
      const next = stages[i + 1];
      const here = projects.filter((row) => row[stage] && !(next && row[next]));
      expect(here.length, stage).toBeGreaterThan(2);
    });
    expect(projects.filter(({ dropped }) => dropped).length).toBeGreaterThan(0);
    expect(projects.filter(({ land_from }) => land_from).length).toBeGreaterThan(10);
  });

  it('marks every rule set as published or as a demonstration', () => {
    for (const { ruleset, confidence, source, note, name_zh } of sets) {
      const isDemo = ruleset?.startsWith('demo-');
      expect(confidence).toBe(isDemo ? 'demo' : 'published');
      expect(source === 'demo_renewal').toBe(isDemo);
      if (isDemo) expect(`${name_zh}${note}`).toMatch(/虚构.*虚构.*fictional/);
    }
  });
});
