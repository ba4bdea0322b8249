import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { demoFiles } from '../../data/demo/generate.ts';
import { datasetFolder, type Row, readTable } from './readTable.ts';

const figures = readTable('demo', 'figures');
const places = readTable('demo', 'places');
const units = places.filter(({ parent }) => parent);
const indicators = readTable('demo', 'indicators');
const targets = readTable('demo', 'targets');
const contests = readTable('demo', 'contests');
const items = readTable('demo', 'contest_indicators');
const awards = readTable('demo', 'awards');
const sources = readTable('demo', 'sources');
/** The sources of rules that an authority has published. */
const published = new Set(
  readTable('demo', 'rules_sets')
    .filter(({ confidence }) => confidence === 'published')
    .map(({ source }) => source),
);

const at =
  (...columns: string[]) =>
  (row: Row) =>
    columns.map((c) => row[c] ?? '').join(' ');
const keyOf = at('place', 'indicator', 'measure', 'of', 'period', 'span', 'scope');
const distinct = (values: readonly (string | undefined)[]) => [...new Set(values)];

/** The latest release of every key. */
const latest = new Map(
  [...figures]
    .sort((a, b) => ((a.released ?? '') < (b.released ?? '') ? -1 : 1))
    .map((row) => [keyOf(row), row]),
);

describe('the generator of data/demo', () => {
  it('writes exactly the committed bytes', () => {
    const folder = datasetFolder('demo');
    const written = demoFiles();
    for (const [name, text] of written) {
      expect(readFileSync(new URL(name, folder), 'utf8') === text, name).toBe(true);
    }
    const committed = readdirSync(folder).filter((name) => !name.endsWith('.ts'));
    expect([...written.keys()].sort()).toEqual(committed.sort());
  });

  it('writes the same on every run', () => {
    expect([...demoFiles()]).toEqual([...demoFiles()]);
  });
});

describe('data/demo', () => {
  it('has places and sources marked as fictional, in both languages', () => {
    for (const { name_zh, name_en } of places) {
      expect(name_zh).toMatch(/^示例/);
      expect(name_en).toMatch(/^Demo /);
    }
    const own = sources.filter(({ source }) => !published.has(source));
    for (const row of [...figures, ...own, ...contests, ...awards]) {
      expect(row.note).toMatch(/虚构.* \/ .*fictional/);
    }
  });

  it('cites real sources only for published rules, and says so', () => {
    const real = sources.filter(({ source }) => published.has(source));
    expect(real.length).toBeGreaterThan(3);
    for (const { note } of real) expect(note).toMatch(/^公开规则.* \/ a published rule/);
    const tables = ['figures', 'targets', 'contests', 'adjustments', 'awards'];
    for (const table of [...tables, 'parks', 'enterprises', 'projects', 'cases']) {
      for (const { source } of readTable('demo', table)) expect(published).not.toContain(source);
    }
  });

  it('has nine units in two groups', () => {
    expect(units).toHaveLength(9);
    expect(distinct(units.map(({ group }) => group))).toEqual(['a', 'b']);
  });

  it('has a contest of ten indicators of every kind, one of them lower-is-better', () => {
    const contested = distinct(items.map(({ indicator }) => indicator));
    expect(contested).toHaveLength(10);
    const rows = indicators.filter(({ indicator }) => contested.includes(indicator));
    expect(distinct(rows.map(({ kind }) => kind)).sort()).toEqual(
      ['count', 'flow', 'growth', 'ratio', 'stock'].sort(),
    );
    expect(rows.filter(({ direction }) => direction === 'lower').map(at('indicator'))).toEqual([
      'energy_intensity',
    ]);
  });

  it('states every contested indicator of every unit in twelve quarters', () => {
    const quarters = distinct(figures.map(({ period }) => period)).filter((p) => p?.includes('Q'));
    expect(quarters).toHaveLength(12);
    const told = new Set(figures.map(at('place', 'indicator', 'period')));
    for (const { place } of places) {
      for (const { indicator } of items) {
        for (const quarter of quarters) {
          expect(told, `${place} ${indicator} ${quarter}`).toContain(
            `${place} ${indicator} ${quarter}`,
          );
        }
      }
    }
  });

  it('has no flow or count that falls within a year', () => {
    const adding = indicators
      .filter(({ kind }) => kind === 'flow' || kind === 'count')
      .map(({ indicator }) => indicator);
    let compared = 0;
    for (const row of latest.values()) {
      const [year, quarter] = (row.period ?? '').split('-Q').map(Number);
      if (!year || !quarter || quarter === 1 || row.measure !== 'level') continue;
      if (!adding.includes(row.indicator) || !row.value) continue;
      const before = latest.get(keyOf({ ...row, period: `${year}-Q${quarter - 1}` }));
      if (!before?.value) continue;
      expect(Number(row.value), keyOf(row)).toBeGreaterThanOrEqual(Number(before.value));
      compared++;
    }
    // Ten places, ten indicators, three steps in each of three years; three cells have no value.
    expect(compared).toBe(897);
  });

  it('states growth at comparable prices, which does not follow from the printed levels', () => {
    const gdp = [...latest.values()].filter(
      ({ indicator, measure }) => indicator === 'gdp' && measure === 'yoy',
    );
    const apart = gdp.flatMap((row) => {
      const [year, quarter] = (row.period ?? '').split('-');
      const level = (y: number) =>
        Number(latest.get(keyOf({ ...row, measure: 'level', period: `${y}-${quarter}` }))?.value);
      const nominal = (level(Number(year)) / level(Number(year) - 1) - 1) * 100;
      return Number.isNaN(nominal) ? [] : [Math.abs(nominal - Number(row.value))];
    });
    expect(apart).toHaveLength(80);
    expect(apart.filter((points) => points > 0.5).length).toBeGreaterThan(60);
  });

  it('has city totals that differ from the printed parts by at most rounding, and often do', () => {
    let missed = 0;
    for (const total of latest.values()) {
      if (total.place !== 'demo-city' || total.measure !== 'level') continue;
      if (total.indicator !== 'industrial_value_added') continue;
      const parts = units.map(
        ({ place = '' }) => Number(latest.get(keyOf({ ...total, place }))?.value) * 100,
      );
      const sum = Math.round(parts.reduce((a, b) => a + b, 0));
      const gap = Math.abs(sum - Math.round(Number(total.value) * 100));
      expect(gap).toBeLessThanOrEqual(5);
      if (gap > 0) missed++;
    }
    expect(missed).toBeGreaterThan(3);
  });

  it('prints shares and ranks in the city', () => {
    for (const measure of ['share', 'rank']) {
      const rows = figures.filter((row) => row.measure === measure);
      expect(rows.length).toBeGreaterThanOrEqual(36);
      expect(distinct(rows.map(({ of }) => of))).toEqual(['demo-city']);
    }
  });

  it('revises two figures later', () => {
    const revised = figures.filter((row) => latest.get(keyOf(row)) !== row);
    expect(revised).toHaveLength(2);
    expect(latest.size).toBe(figures.length - 2);
    for (const first of revised) {
      const last = latest.get(keyOf(first));
      expect(last?.value).not.toBe(first.value);
      expect((last?.released ?? '') > (first.released ?? '')).toBe(true);
    }
  });

  it('has a late report of an indicator with a target', () => {
    const late = figures.filter(({ status }) => status === 'missing');
    expect(late.map(at('place', 'indicator', 'measure', 'period'))).toEqual([
      'demo-street-7 fixed_asset_investment level 2023-Q4',
      'demo-street-7 fixed_asset_investment yoy 2023-Q4',
    ]);
    for (const row of late) expect(row.note).toMatch(/缺报.*late/);
    expect(targets.map(at('place', 'indicator', 'year'))).toContain(
      'demo-street-7 fixed_asset_investment 2023',
    );
  });

  it.each(['confidential', 'not_applicable'])(
    'has a cell that is %s and has no value',
    (status) => {
      const cells = figures.filter((row) => row.status === status);
      expect(cells.length).toBeGreaterThan(0);
      for (const { value, printed } of cells) expect([value, printed]).toEqual(['', '']);
    },
  );

  it('withholds two units together, so that neither follows from the total', () => {
    const withheld = figures.filter(({ status }) => status === 'confidential');
    expect(withheld).toHaveLength(2);
    expect(distinct(withheld.map(at('indicator', 'period')))).toHaveLength(1);
  });

  it('has an exact tie in growth', () => {
    const growth = units.map(
      ({ place }) =>
        figures.find(
          (row) =>
            row.place === place &&
            row.indicator === 'industrial_value_added' &&
            row.measure === 'yoy' &&
            row.period === '2023-Q4',
        )?.value,
    );
    expect(growth[4]).toBe(growth[0]);
  });

  it('has annual targets for most cells, not for all', () => {
    const possible = places.length * 9 * 3;
    expect(targets.length).toBeGreaterThan(possible * 0.9);
    expect(targets.length).toBeLessThan(possible);
  });

  it('releases a quarter about 25 days after its end', () => {
    const days = figures
      .filter(({ source }) => source?.startsWith('demo_flash'))
      .map(({ period = '', released = '' }) => {
        const [year = 0, quarter = 4] = period.split('-Q').map(Number);
        return (Date.parse(released) - Date.UTC(year, quarter * 3, 1)) / 86_400_000 + 1;
      });
    expect(Math.min(...days)).toBeGreaterThanOrEqual(24);
    expect(Math.max(...days)).toBeLessThanOrEqual(26);
  });

  it('has two contests with different rules, where each version’s weights add up to 100', () => {
    expect(distinct(contests.map(({ contest }) => contest))).toHaveLength(2);
    expect(distinct(contests.map(at('score', 'missing')))).toEqual([
      'efficacy reweight',
      'completion reweight',
    ]);
    for (const { contest, version } of contests) {
      const own = items.filter((row) => row.contest === contest && row.version === version);
      expect(own.reduce((sum, { weight }) => sum + Number(weight), 0)).toBe(100);
    }
    expect(readTable('demo', 'adjustments').map(({ points }) => Number(points))).toEqual([
      0.5, -1, 1,
    ]);
  });

  it('has a winner of every group in every quarter, and not always the same', () => {
    const banners = awards.filter(({ award }) => award === 'banner');
    expect(banners).toHaveLength(36);
    for (const field of distinct(banners.map(at('contest', 'group')))) {
      const won = banners.filter((row) => at('contest', 'group')(row) === field);
      expect(distinct(won.map(({ period }) => period))).toHaveLength(12);
      expect(distinct(won.map(({ place }) => place)).length).toBeGreaterThan(2);
    }
    for (const { group, place } of banners.filter((row) => row.group)) {
      expect(units.find((unit) => unit.place === place)?.group).toBe(group);
    }
  });

  it('opens with a unit that won its group in the last quarter', () => {
    const text = readFileSync(new URL('datapackage.json', datasetFolder('demo')), 'utf8');
    const last = awards.filter(({ period, group }) => period === '2023-Q4' && group === 'a');
    expect(JSON.parse(text)).toMatchObject({
      red_banner: { demo: true, opening: last[0]?.place },
    });
  });
});
