import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readTable } from '../data/readTable.ts';
import { runInProcess } from './runInProcess.ts';

type Row = Readonly<Record<string, string>>;

const evaluate = (...args: string[]) => runInProcess('evaluate', ...args);

const read = (text: string): Row[] =>
  Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
const number = (cell: string | undefined) => (cell ? Number(cell) : Number.NaN);

const ITEMS = [
  'tax_per_mu',
  'value_added_per_mu',
  'value_added_per_energy',
  'value_added_per_emission',
  'labour_productivity',
  'rd_share',
];

describe('evaluate DIR', () => {
  it('scores every firm of a year by the rules, to fifteen digits', async () => {
    const { code, out, error } = await evaluate('data/demo', '--year', '2023', '--csv');
    expect(code).toBe(0);
    expect(error).toBe('2023 · demo-2022 · demo\n');
    expect(out.split('\n')[0]).toBe(
      `enterprise,year,scope,score,class,${ITEMS.join(',')},tax_per_kwh,excluded,why`,
    );
    const rows = read(out);
    const firms = readTable('demo', 'enterprises').filter(({ year }) => year === '2023');
    expect(rows.map(({ enterprise }) => enterprise)).toEqual(
      firms.map(({ enterprise }) => enterprise),
    );
    const parcels = new Map<string, number>();
    for (const { parcel = '' } of firms) parcels.set(parcel, (parcels.get(parcel) ?? 0) + 1);
    let compared = 0;
    firms.forEach((firm, i) => {
      const row = rows[i];
      if (row?.excluded !== 'no') return;
      const points = [...ITEMS, 'tax_per_kwh'].map((name) => number(row[name]) || 0);
      expect(points.reduce((a, b) => a + b, 0)).toBeCloseTo(number(row.score), 9);
      if (firm.scope !== 'above-scale' || parcels.get(firm.parcel ?? '') !== 1) return;
      expect(number(row.score)).toBeCloseTo(scoreOf(firm), 9);
      compared++;
    });
    expect(compared).toBeGreaterThan(350);
  });

  it('gives the reason why a firm is left out', async () => {
    const { out } = await evaluate('data/demo', '--year', '2022', '--csv');
    const why = new Set(read(out).map((row) => (row.excluded === 'yes' ? row.why : '')));
    expect([...why].sort()).toEqual(['', 'building', 'exempt', 'least-land']);
  });

  it('prints all years by default, each by its own rules', async () => {
    const { out, error } = await evaluate('data/demo', '--csv');
    expect(error.match(/demo-20\d\d/g)).toEqual([
      'demo-2020',
      'demo-2020',
      'demo-2022',
      'demo-2022',
    ]);
    expect(read(out)).toHaveLength(readTable('demo', 'enterprises').length);
  });

  it('has no classes if none are published, and uses those of another set on request', async () => {
    const by = (...more: string[]) =>
      evaluate('data/demo', '--year', '2022', '--ruleset', 'huangyan-2022', ...more);
    const bare = await by();
    expect(new Set(read(bare.out).map((row) => row.class))).toEqual(new Set(['']));
    const mixed = await by('--classes', 'wenling-2022');
    expect(mixed.error).toContain('huangyan-2022 + wenling-2022');
    const above = read(mixed.out).filter((row) => row.scope === 'above-scale' && row.class);
    const share = above.filter((row) => row.class === 'A').length / above.length;
    expect(Math.abs(share - 0.2)).toBeLessThan(0.02);
  });

  it.each([
    [['data/demo', '--ruleset', 'nowhere'], 1, 'has no such rules'],
    [['data/demo', '--ruleset', 'wenling-2022'], 1, 'indicators are not published'],
    [['data/demo', '--ruleset', 'miit-2022-63'], 1, 'not rules of evaluation'],
    [['data/demo', '--year', '1999'], 1, 'no figures of firms'],
    [['data/pinghu'], 1, 'no figures of firms'],
    [['data/demo', '--year', 'soon'], 2, 'evaluate DIR'],
    [['data/nowhere'], 2, 'not a folder'],
    [['data/demo', '--rules', 'x'], 2, 'evaluate DIR'],
  ])('%j ends with %i', async (args, code, message) => {
    const ended = await evaluate(...args);
    expect([ended.code, ended.out]).toEqual([code, '']);
    expect(ended.error).toContain(message);
  });
});

/**
 * The score by demo-2022 for firms above scale, written out: points limited to 0 and the weight,
 * and the weight of missing emissions shared out.
 */
function scoreOf(firm: Row): number {
  const of = (name: string) => number(firm[name]);
  const value = of('value_added');
  const points = [
    [35, of('tax') / of('land') / 42],
    [20, value / of('land') / 230],
    [15, value / of('energy') / 4],
    [10, value / of('emission') / 6500],
    [10, value / of('employees') / 38],
    [10, of('rd') / of('main_business') / 0.033],
  ] as const;
  let [sum, there] = [0, 0];
  for (const [weight, times] of points) {
    if (Number.isNaN(times)) continue;
    sum += weight * Math.min(1, Math.max(0, times));
    there += weight;
  }
  return (sum * 100) / there;
}
