import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CITY,
  dataset,
  type FigureRow,
  indicator,
  period,
  place,
} from '../../figures/tableFixture.ts';
import { CHARTS } from '../../locale/charts.ts';
import { WORKBENCH_WORDS } from '../../locale/workbench.ts';
import { briefingCharts } from '../briefing/briefingCharts.ts';
import { buildChart } from './buildChart.ts';
import { CHART_QUERY } from './chartQuery.ts';
import { chartView } from './chartView.ts';

await CHARTS.load('zh');
await WORKBENCH_WORDS.load('zh');

const TOWNS = ['甲镇', '乙镇', '丙镇', '丁镇'].map((zh, i) =>
  place('abcd'[i] ?? '', { name: { zh, en: zh }, parent: CITY.id, group: i < 3 ? 'one' : 'two' }),
);
const FIELD = TOWNS.slice(0, 3);
const INDICATORS = [
  ...['粮食', '茶叶', '渔业', '旅游'].map((zh) => indicator(zh, { topic: '' })),
  indicator('签约额', { topic: '' }),
  indicator('到位额', { topic: '', follows: '签约额' as never }),
];
const PERIODS = ['2022-Q2', '2022-Q3', '2022-Q4', '2023-Q1', '2023-Q2'];
const LAST = '2023-Q2';

/** Few different values, so that many are equal. */
const cell = fc.record({
  value: fc.integer({ min: 1, max: 12 }),
  falls: fc.constantFrom(false, false, true),
  qualifier: fc.constantFrom('=', '=', '=', '=', '=', '>', '<'),
  silent: fc.constantFrom(false, false, false, false, false, true),
});
const keys = [CITY, ...TOWNS].flatMap(({ id }) =>
  INDICATORS.flatMap((one) =>
    PERIODS.flatMap((at) =>
      ['level', 'yoy'].map((measure) => ({ place: id, indicator: one.id, period: at, measure })),
    ),
  ),
);
const rows: fc.Arbitrary<FigureRow[]> = fc.tuple(...keys.map(() => cell)).map((cells) =>
  keys.map((key, i): FigureRow => {
    const { silent = true, value = 0, falls = false, qualifier = '=' } = cells[i] ?? {};
    const text = String(falls && key.measure === 'yoy' ? -value : value);
    const unit = key.measure === 'yoy' ? '%' : '亿元';
    return silent
      ? { ...key, unit, value: '', status: 'missing' }
      : { ...key, unit, value: text, qualifier };
  }),
);

const made = (figures: readonly FigureRow[]) =>
  dataset(INDICATORS, figures, { places: new Map([CITY, ...TOWNS].map((one) => [one.id, one])) });

/** The expected content of a row, computed independently. */
const said = (
  figures: readonly FigureRow[],
  of: string,
  what: string,
  measure: string,
  at = LAST,
): FigureRow | undefined =>
  figures.find(
    (one) =>
      one.place === of &&
      one.indicator === what &&
      one.measure === measure &&
      one.period === at &&
      one.value !== '',
  );
/**
 * True if one of two rows is certainly above the other, as far as their digits and bounds allow.
 */
function isCertainlyDifferent(a: FigureRow, b: FigureRow): boolean {
  if (a.value === b.value) return false;
  if (a.qualifier === '=' && b.qualifier === '=') return true;
  const low = ({ value, qualifier, measure }: FigureRow) => {
    if (qualifier === '<') return measure === 'yoy' ? Number.NEGATIVE_INFINITY : 0;
    return qualifier === '>' ? Number(value) : Number(value) - 0.5;
  };
  const high = ({ value, qualifier }: FigureRow) => {
    if (qualifier === '>') return Number.POSITIVE_INFINITY;
    return qualifier === '<' ? Number(value) : Number(value) + 0.5;
  };
  return low(a) > high(b) || low(b) > high(a);
}
/** A printed growth as a number. */
const number = (text = '') => Number(text.replace('−', '-'));
const nameOf = (id: string) => TOWNS.find((one) => one.id === id)?.name.zh ?? '';

describe('the title of a chart on the charts page', () => {
  it('names the first place and its own value, and ranks it only in its whole field', () => {
    fc.assert(
      fc.property(
        rows,
        fc.shuffledSubarray(['a', 'b', 'c', 'd'], { minLength: 1 }),
        fc.constantFrom('level', 'yoy'),
        fc.constantFrom('line', 'bar', 'column', 'heat'),
        (figures, ids, measure, kind) => {
          const data = made(figures);
          const asked = `i=粮食&u=${ids.join(',')}&m=${measure}&k=${kind}&from=${LAST}&to=${LAST}&v=1`;
          const view = chartView(data, CHART_QUERY.parse(asked));
          if (!view || view.measure !== measure || view.notStated.length > 0) return;
          const { title, description } = buildChart(data, view, 'zh', WORKBENCH_WORDS.zh).model;
          if (ids.every((id) => !said(figures, id, '粮食', measure))) {
            expect(title).toBe('粮食');
            return;
          }
          const [lead = ''] = ids;
          const own = said(figures, lead, '粮食', measure);
          expect(description).toContain(title);
          expect(title).toContain(`${nameOf(lead)}粮食 `);
          expect(title).toContain(own ? `${own.value}`.replace('-', '−') : '缺报');
          const field = FIELD.map(({ id }) => said(figures, id, '粮食', measure));
          const whole =
            lead !== 'd' &&
            FIELD.every(({ id }) => ids.includes(id)) &&
            field.every((one) => one !== undefined);
          const others = field.filter((one) => one !== own);
          const certain = others.every((one) => one && own && isCertainlyDifferent(one, own));
          const match = /同组 (\d+) 个单位中(?:第 (\d+) 高|(最高)|(最低))/.exec(title);
          expect(match !== null).toBe(whole && certain);
          if (!match) return;
          const above = others.filter((one) => Number(one?.value) > Number(own?.value)).length;
          expect(Number(match[1])).toBe(FIELD.length);
          const rank = match[3] ? 1 : match[4] ? FIELD.length : Number(match[2]);
          expect(rank).toBe(above + 1);
        },
      ),
      { numRuns: 80 },
    );
  });
});

describe('the titles of a Briefing’s charts', () => {
  it('agree with their rows, including base and field', () => {
    fc.assert(
      fc.property(rows, (figures) => {
        const data = made(figures);
        const [town] = TOWNS;
        if (!town) throw new Error('no town');
        const charts = briefingCharts({
          dataset: data,
          place: town,
          parent: CITY,
          period: period(LAST),
          language: 'zh',
          words: CHARTS.zh,
        });
        for (const { id, title, figureRows } of charts) {
          for (const row of figureRows) expect(figures[row]?.value).not.toBe('');
          const of = (what: string, measure: string, at?: string) =>
            said(figures, 'a', what, measure, at);
          if (id === 'growth') {
            const [, what = '', percent = ''] = /^(.+)同比 ([+−]\d+)%/.exec(title) ?? [];
            expect(number(of(what, 'yoy')?.value)).toBe(number(percent));
          } else if (id === 'growth-of-all') {
            const all = INDICATORS.flatMap(({ id: what }) => of(what, 'yoy') ?? []);
            expect(title).toContain(`${all.length} 项`);
            const match = /，(.+)最高（([+−]\d+)%），(.+)最低（([+−]\d+)%）/.exec(title);
            if (!match) continue;
            expect(all.every(({ qualifier }) => qualifier === '=')).toBe(true);
            const values = all.map((one) => Number(one.value)).sort((a, b) => b - a);
            const [, highest = '', most, lowest = '', least] = match;
            expect([number(most), number(least)]).toEqual([values[0], values.at(-1)]);
            expect(number(of(highest, 'yoy')?.value)).toBe(number(most));
            expect(number(of(lowest, 'yoy')?.value)).toBe(number(least));
            expect(values[0]).not.toBe(values[1]);
          } else if (id.startsWith('pair-')) {
            const [first, second] = [of('签约额', 'level'), of('到位额', 'level')];
            const ratio = Number(second?.value) / Number(first?.value);
            const times = /是签约额的 ([\d.]+) 倍/.exec(title)?.[1];
            const percent = /相当于签约额的 ([\d.]+)%/.exec(title)?.[1];
            const isExact = first?.qualifier === '=' && second?.qualifier === '=';
            expect(times !== undefined || percent !== undefined).toBe(isExact);
            if (times) expect(Number(times)).toBe(Number(ratio.toPrecision(3)));
            if (percent) expect(Number(percent)).toBe(Number((ratio * 100).toPrecision(3)));
          } else if (id.startsWith('share-')) {
            const what = id.replace('share-', '');
            const [own, city] = [of(what, 'level'), said(figures, 'city', what, 'level')];
            const share = (100 * Number(own?.value)) / Number(city?.value);
            expect([own?.qualifier, city?.qualifier]).toEqual(['=', '=']);
            expect(title).toBe(
              `甲镇约占云州市${what} ${Math.round(share * 10) / 10 === Math.round(share) ? `${Math.round(share)}.0` : Math.round(share * 10) / 10}%（推算）`,
            );
          } else if (id.startsWith('levels-')) {
            const what = id.replace('levels-', '');
            expect(title.startsWith(`${what} ${of(what, 'level')?.value} `)).toBe(true);
            const before = of(what, 'level', '2022-Q2');
            expect(title.includes('上年同期')).toBe(before !== undefined);
            if (before) expect(title).toContain(`上年同期 ${before.value} `);
          } else throw new Error(`no rule for ${id}`);
        }
      }),
      { numRuns: 80 },
    );
  });
});
