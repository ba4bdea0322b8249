import { beforeAll, describe, expect, it } from 'vitest';
import { type RenewalTables, renewalTables } from '../../figures/land/renewalTables.ts';
import { demoDataset } from '../../intake/ownTable/__data__/ownFixture.ts';
import { evaluateYear } from '../evaluation/evaluate.ts';
import { evaluationRules } from '../evaluation/evaluationRules.ts';
import { lowEfficiency, lowEfficiencyRules } from '../lowEfficiency.ts';
import { type PublicRenewal, type PublicTable, publicRenewal } from './publicRenewal.ts';

let renewal: RenewalTables;
let told: PublicRenewal;

beforeAll(async () => {
  renewal = renewalTables((await demoDataset()).renewal);
  const rules = evaluationRules(renewal.rules, { year: 2023 });
  const low = lowEfficiencyRules(renewal.rules, 2023);
  if (typeof rules === 'string' || !low) throw new Error('no rules');
  const evaluation = evaluateYear(renewal.enterprises.columns, rules, 2023);
  const results = lowEfficiency(renewal.enterprises, evaluation, [], low, 'any');
  told = publicRenewal(renewal.enterprises, evaluation, results);
}, 60_000);

const tables = (): PublicTable[] => [told.classes, told.lowEfficiency].flatMap((one) => one ?? []);

describe('the public aggregates of a year', () => {
  it('name no firm', () => {
    expect(tables()).toHaveLength(2);
    expect(JSON.stringify(told)).not.toMatch(/firm-\d|示例企业|parcel/);
  });

  it('put a park of two firms together with another', () => {
    for (const { rows } of tables()) {
      const own = rows.find(({ parks }) => parks.some((park) => park === 'park-12'));
      expect(own?.parks.length).toBeGreaterThan(1);
      for (const { total } of rows) expect(total.firms).toBeGreaterThanOrEqual(3);
    }
  });

  it('publish no cell of fewer than three firms', () => {
    for (const { rows, totals } of tables()) {
      const cells = [...rows.flatMap((one) => one.cells), ...totals];
      for (const cell of cells) expect(cell?.firms ?? 3).toBeGreaterThanOrEqual(3);
      expect(cells.filter((cell) => cell).length).toBeGreaterThan(cells.length / 3);
    }
  });

  it('have the same rows and totals in both tables, and all firms of the year in them', () => {
    const [classes, low] = tables();
    const heads = (table: PublicTable | undefined) =>
      table?.rows.map(({ parks, total }) => [parks, total]);
    expect(heads(low)).toEqual(heads(classes));
    const firms = [...renewal.enterprises.all()].filter(({ year }) => year === 2023).length;
    for (const { rows, total } of tables()) {
      expect(total.firms).toBe(firms);
      expect(rows.reduce((sum, one) => sum + one.total.firms, 0)).toBe(firms);
    }
  });

  it('are none where there are too few firms to tell of', () => {
    const few = { ...renewal.enterprises.columns, length: 8 };
    const rules = evaluationRules(renewal.rules, { year: 2023 });
    if (typeof rules === 'string') throw new Error(rules);
    const evaluation = evaluateYear(few, rules, 2023);
    expect(evaluation.firms.length).toBeLessThan(3);
    const none = publicRenewal(renewal.enterprises, evaluation, []);
    expect(none).toMatchObject({ classes: undefined, lowEfficiency: undefined });
  });
});
