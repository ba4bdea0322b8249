import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../figures/dataset.ts';
import { FigureTable } from '../../figures/figureTable.ts';
import { latestRevisions } from '../../figures/selectFigures.ts';
import { dataset, type FigureRow, indicator, place } from '../../figures/tableFixture.ts';
import { readFigureRows } from '../../intake/figureRows.ts';
import { WORKBENCH_WORDS } from '../../locale/workbench.ts';
import { buildChart } from '../workbench/buildChart.ts';
import type { ChartQuery } from '../workbench/chartQuery.ts';
import { chartView } from '../workbench/chartView.ts';
import { isPoint, scaleOf } from '../workbench/point.ts';
import { chartCsv, chartRows } from './chartTable.ts';

await WORKBENCH_WORDS.load('zh');

const HOSTILE = ['=HYPERLINK("x")', '+1', '-2+3', '@SUM(A1)', '\tx', "'=1", '一,"二"\n三'];
const CITY = place('city');
const PLACES = [CITY, ...['a', 'b', 'c'].map((id) => place(id, { parent: CITY.id }))];

const made = (rows: readonly FigureRow[]): Dataset =>
  dataset([indicator('gdp'), indicator('tax', { unit: '万元' })], rows, {
    places: new Map(PLACES.map((one) => [one.id, one])),
  });

const row: fc.Arbitrary<FigureRow> = fc.record({
  place: fc.constantFrom('city', 'a', 'b', 'c'),
  indicator: fc.constantFrom('gdp', 'tax'),
  measure: fc.constant('level'),
  period: fc.constantFrom('2022-Q1', '2022-Q2', '2022-Q3', '2022-Q4', '2023-Q1'),
  span: fc.constantFrom('ytd', 'quarter'),
  value: fc.integer({ min: -9999, max: 99_999 }).map((n) => (n / 10).toFixed(1)),
  status: fc.constantFrom('final', 'preliminary'),
  scope: fc.constantFrom('territory', 'managed'),
  released: fc.constantFrom('', '2023-01-02', '2023-04-05'),
  printed: fc.constantFrom('35.1亿元', ...HOSTILE),
  note: fc.constantFrom('', ...HOSTILE),
});
const silent: fc.Arbitrary<FigureRow> = row.chain((one) =>
  fc.constantFrom('missing', 'confidential').map((status) => ({ ...one, value: '', status })),
);
const rows = fc.array(fc.oneof({ weight: 6, arbitrary: row }, silent), { maxLength: 40 });

const query: fc.Arbitrary<ChartQuery> = fc.record({
  indicators: fc.constantFrom(['gdp'], ['gdp', 'tax']),
  places: fc.constantFrom(['a'], ['a', 'b'], ['a', 'b', 'c', 'city']),
  measure: fc.constantFrom('level', 'single', 'share', 'rank', undefined),
  compare: fc.subarray(['parent', 'median', 'year']),
  from: fc.constantFrom(undefined, '2022-Q2'),
  to: fc.constantFrom(undefined, '2022-Q4'),
  kind: fc.constant(undefined),
  as: fc.constantFrom(undefined, 'years', 'index'),
  at: fc.constantFrom(undefined, '2023-02-01'),
});

function exported(data: Dataset, asked: ChartQuery) {
  const view = chartView(data, asked);
  if (!view) return undefined;
  const { shown } = buildChart(data, view, 'zh', WORKBENCH_WORDS.zh);
  return { shown, rows: chartRows(data, view, shown, 'zh', '演示数据，虚构单位') };
}

async function readBack(csv: string) {
  const { columns, problems } = await readFigureRows(new Blob([csv]), {});
  return { figures: [...new FigureTable(columns).all()], problems };
}

describe('the exported table of a chart', () => {
  it('has exactly one row for each point and each stated gap on show', () => {
    fc.assert(
      fc.property(rows, query, (figures, asked) => {
        const out = exported(made(figures), asked);
        if (!out) return;
        const points = out.shown.flatMap(({ series, name }) =>
          series.points
            .filter((point) => isPoint(point) || point.figure)
            .map((point) => ({ point, name })),
        );
        expect(out.rows.map(({ series }) => series)).toEqual(points.map(({ name }) => name));
        for (const [i, { point }] of points.entries()) {
          const { value, unit, state } = out.rows[i] ?? { value: '?', unit: '', state: '' };
          if (!isPoint(point)) {
            expect([value, state]).toEqual(['', point.gap]);
            continue;
          }
          const shown = Number(value) * scaleOf(unit);
          expect(Math.abs(shown - point.value)).toBeLessThanOrEqual(1e-9 * Math.abs(point.value));
        }
      }),
    );
  });

  it('can be imported as the same figures, even with hostile cells', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (figures) => {
        const data = made(figures);
        const out = exported(data, {
          indicators: ['gdp', 'tax'],
          places: PLACES.map(({ id }) => id),
          measure: 'level',
          compare: [],
          from: '2022-Q1',
          to: undefined,
          kind: undefined,
          as: undefined,
          at: undefined,
        });
        if (!out) return;
        const back = await readBack(chartCsv(out.rows));
        const key = ({ row: _row, ...figure }: (typeof back.figures)[number]) => figure;
        const known = latestRevisions([...data.figures.all()]).map(key);
        expect(back.figures).toHaveLength(out.rows.length);
        for (const figure of back.figures.map(key)) expect(known).toContainEqual(figure);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the levels of an index and adds the drawn values', async () => {
    const figures = ['2022-Q1', '2022-Q2'].map((period, i) => ({
      place: 'a',
      period,
      value: String(10 + 5 * i),
    }));
    const query = {
      ...{ indicators: ['gdp'], places: ['a'], measure: 'level' as const, compare: [] },
      ...{ from: undefined, to: undefined, kind: 'line' as const, as: 'index' as const },
      at: undefined,
    };
    const out = exported(made(figures), query);
    expect(out?.rows.map(({ value, drawn }) => [value, drawn])).toEqual([
      ['10', 'index 100 (2022-Q1 = 100)'],
      ['15', 'index 150 (2022-Q1 = 100)'],
    ]);
    const back = await readBack(chartCsv(out?.rows ?? []));
    expect(back.figures.map(({ value }) => value?.mantissa)).toEqual([10, 15]);
  });

  it('begins with a byte order mark, contains no formula and marks a demo', () => {
    const out = exported(
      made(
        HOSTILE.map((text, i) => ({ place: 'a', period: `202${i}-Q1`, value: '1', note: text })),
      ),
      {
        indicators: ['gdp'],
        places: ['a'],
        measure: 'level',
        compare: [],
        from: undefined,
        to: undefined,
        kind: undefined,
        as: undefined,
        at: undefined,
      },
    );
    const csv = chartCsv(out?.rows ?? []);
    expect(csv.startsWith('\uFEFFplace,indicator,')).toBe(true);
    // A lone `=` is a qualifier, not a formula.
    expect(csv).not.toMatch(/(?:^|[,\n"])[=@\t][^,]/);
    expect(csv.match(/演示数据，虚构单位/g)).toHaveLength(out?.rows.length ?? 0);
  });
});
