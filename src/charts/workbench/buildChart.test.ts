import { describe, expect, it } from 'vitest';
import { CITY, dataset, type FigureRow, indicator, place } from '../../figures/tableFixture.ts';
import { WORKBENCH_WORDS } from '../../locale/workbench.ts';
import { CHART_KINDS } from '../kinds/kinds.ts';
import { TWO_YEARS } from '../kinds/slope/words.ts';
import { buildChart } from './buildChart.ts';
import { CHART_QUERY } from './chartQuery.ts';
import { chartView } from './chartView.ts';

await Promise.all([WORKBENCH_WORDS.load('zh'), WORKBENCH_WORDS.load('en')]);

const TOWNS = ['甲镇', '乙镇', '丙镇'].map((name, i) =>
  place('abc'[i] ?? '', { name: { zh: name, en: `Town ${'ABC'[i]}` }, parent: CITY.id }),
);
const INDICATORS = ['gdp', 'tax', 'trade'].map((id) => indicator(id));

const rows: FigureRow[] = INDICATORS.flatMap(({ id }, j) =>
  TOWNS.flatMap((town, i) =>
    ['2022-Q3', '2022-Q4', '2023-Q1', '2023-Q2'].map((period, q) => ({
      place: town.id,
      indicator: id,
      period,
      value: String(10 * (i + 1) + q + j),
      status: q === 3 ? 'preliminary' : 'final',
      released: '2023-07-20',
    })),
  ),
);
const gap: FigureRow = {
  place: 'b',
  indicator: 'gdp',
  period: '2023-Q1',
  status: 'missing',
  value: '',
  released: '2023-08-01',
};
const other: FigureRow = {
  place: 'a',
  indicator: 'gdp',
  period: '2022-Q4',
  value: '1',
  scope: 'managed',
};

function chart(query: string, language: 'zh' | 'en' = 'zh', figures = rows) {
  const data = dataset(INDICATORS, figures, {
    places: new Map([CITY, ...TOWNS].map((one) => [one.id, one])),
  });
  const view = chartView(data, CHART_QUERY.parse(`${query}&v=1`));
  if (!view) throw new Error('nothing to draw');
  return { view, ...buildChart(data, view, language, WORKBENCH_WORDS[language]) };
}

describe('every kind of chart', () => {
  const queries: Readonly<Record<string, string>> = {
    scatter: 'i=gdp,tax&u=a,b,c&m=level',
    profile: 'i=gdp,tax,trade&u=a,b&m=level',
    bump: 'i=gdp&u=a,b,c&m=rank',
    slope: 'i=gdp&u=a,b,c&m=single',
  };
  for (const language of ['zh', 'en'] as const) {
    it.each(CHART_KINDS)(
      `${language} %s has a description and a table of what it shows`,
      (kind) => {
        const query = `${queries[kind] ?? 'i=gdp&u=a,b,c&m=level'}&k=${kind}`;
        const { view, model, shown } = chart(query, language);
        expect(view.kind).toBe(kind);
        expect(model.title).toContain(language === 'zh' ? '2023年二季度' : 'Q2 2023');
        expect(model.description).toContain(model.title);
        expect(model.columns.slice(1)).toEqual(shown.map(({ name }) => name));
        expect(model.rows.map(([, ...cells]) => cells)).toEqual(
          view.selection.periods.map((_, i) => shown.map(({ texts }) => texts[i])).reverse(),
        );
        for (const { texts } of shown) expect(texts.at(-1)).not.toBe('');
      },
    );
  }
});

describe('the title', () => {
  const LAST = 'm=level&from=2023-Q2&to=2023-Q2&k=bar&i=gdp';

  it.each([
    ['c,a,b', '2023年二季度，丙镇gdp 33 亿元（初步数），同组 3 个单位中最高'],
    ['b,a,c', '2023年二季度，乙镇gdp 23 亿元（初步数），同组 3 个单位中第 2 高'],
    ['a,b,c', '2023年二季度，甲镇gdp 13 亿元（初步数），同组 3 个单位中最低'],
    ['c,a', '2023年二季度，丙镇gdp 33 亿元（初步数）'],
  ])(
    'of %s is about the first place, and about the others only with the whole field',
    (ids, said) => {
      const { model } = chart(`${LAST}&u=${ids}`);
      expect(model.title).toBe(said);
      // The coloured bar is the subject of the title.
      if (model.kind !== 'bars') throw new Error('no bars');
      const [red, ...others] = model.bars.filter(({ family }) => family === 'banner');
      expect([red && said.includes(red.name), others]).toEqual([true, []]);
    },
  );

  it.each<[string, FigureRow]>([
    ['one of the field does not report', { ...gap, period: '2023-Q2' }],
    [
      'two are equal',
      { place: 'b', indicator: 'gdp', period: '2023-Q2', value: '33', released: '2023-08-01' },
    ],
    [
      'one is a bound',
      {
        place: 'b',
        indicator: 'gdp',
        period: '2023-Q2',
        value: '20',
        qualifier: '>',
        released: '2023-08-01',
      },
    ],
  ])('gives no rank if %s', (_, more) => {
    expect(chart(`${LAST}&u=c,a,b`, 'zh', [...rows, more]).model.title).not.toContain('同组');
  });

  it('states that the first place has no figure', () => {
    const late = [...rows, { ...gap, period: '2023-Q2' }];
    expect(chart(`${LAST}&u=b,a,c`, 'zh', late).model.title).toContain('乙镇gdp 缺报');
  });

  it('names the span of each indicator if they differ', () => {
    const firms = { place: 'a', indicator: 'tax', period: '2023-Q1', value: '5', span: 'point' };
    const flow = { place: 'a', indicator: 'gdp', period: '2023-Q1', value: '9' };
    const { model } = chart('i=gdp,tax&u=a&m=level&k=heat', 'zh', [firms, flow]);
    expect(model.subtitle).toContain('gdp1月起累计、tax期末');
    expect(model.rows[0]).not.toContain('未公布');
  });
});

describe('the note', () => {
  it.each([
    ['a gap', 'i=gdp&u=b&m=level&k=line', [...rows, gap], '断开处没有数字'],
    ['preliminary points', 'i=gdp&u=a&m=level&k=line', rows, '空心点为初步数'],
    ['preliminary areas', 'i=gdp&u=a&m=level&k=column', rows, '浅色描边为初步数'],
    ['implied ones', 'i=gdp&u=a&m=single&k=column', rows, '斜纹'],
    ['what is set beside', 'i=gdp&u=a&m=level&k=line&with=median', rows, '虚线为对比'],
    ['how ranks come about', 'i=gdp&u=a,b&m=rank&k=bump', rows, '位次按数值'],
    ['what was left out', 'i=gdp&u=a&m=level&k=line', [...rows, other], '另有 1 个数字'],
  ])('says %s', (_, query, figures, said) => {
    expect(chart(query, 'zh', figures).model.note).toContain(said);
  });

  it('of bars names the places without a figure', () => {
    const late = rows.filter((one) => one.place !== 'b' || one.period !== '2023-Q2');
    const { model } = chart('i=gdp&u=a,b&m=level&k=bar&to=2023-Q2', 'zh', late);
    expect(model.note).toContain('没有数字、没有画：乙镇 未公布');
  });

  it('does not mention states that the chart does not show', () => {
    expect(chart('i=gdp&u=a&m=level&k=bar&to=2022-Q4').model.note ?? '').not.toContain('初步');
  });

  it('gives the number of points before thinning, and the table keeps them all', () => {
    const months = Array.from({ length: 2400 }, (_, i) => ({
      place: 'a',
      indicator: 'gdp',
      span: 'month',
      period: `${1800 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
      value: String(Math.round(100 * Math.sin(i / 5)) + 200),
    }));
    const { model } = chart('i=gdp&u=a&m=level&k=line&from=1800-01', 'zh', months);
    expect(model.note).toMatch(/2400 个点抽成 \d+ 个/);
    expect(model.rows).toHaveLength(2400);
    if (model.kind !== 'line') throw new Error('no line');
    expect(model.ticks.length).toBeLessThanOrEqual(2000);
  });
});

describe('a cumulative value', () => {
  const breaksOf = (query: string, figures = rows) => {
    const { model } = chart(query, 'zh', figures);
    if (model.kind === 'line') return [model.lines[0]?.breaks, model.note];
    if (model.kind === 'multiples') return [model.panels[0]?.breaks, model.note];
    throw new Error('no line');
  };

  it.each(['line', 'multiples'])(
    'is a %s that breaks at the end of the year, with a note',
    (kind) => {
      const [breaks, note] = breaksOf(`i=gdp&u=a,b&m=level&k=${kind}`);
      expect(breaks).toEqual([2]);
      expect(note).toContain('线在年末断开');
    },
  );

  it('is the only one to break: not growth, single quarters or stocks', () => {
    const stocks = rows.map((one) => ({ ...one, span: 'point' }));
    const growth = rows.map((one) => ({ ...one, measure: 'yoy', unit: '%' }));
    for (const [query, figures] of [
      ['i=gdp&u=a&m=single&k=line', rows],
      ['i=gdp&u=a&m=level&k=line', stocks],
      ['i=gdp&u=a&m=yoy&k=line', growth],
    ] as const) {
      const [breaks, note] = breaksOf(query, figures);
      expect(breaks).toBeUndefined();
      expect(note ?? '').not.toContain('断开。累计');
      expect(note ?? '').not.toContain('年末');
    }
  });

  it('can be read with its years over one another', () => {
    const { model, view } = chart('i=gdp&u=a&m=level&k=line&as=years');
    expect(view.readings).toContain('years');
    if (model.kind !== 'line') throw new Error('no line');
    expect(model.ticks).toEqual(['Q1', 'Q2', 'Q3', 'Q4']);
    expect(model.lines.map(({ name, values }) => [name, values])).toEqual([
      ['2023', [12, 13, null, null]],
      ['2022', [null, null, 10, 11]],
    ]);
    expect(model.note).toContain('每年一条线');
    expect(model.note).not.toContain('年末');
  });
});

describe('an index', () => {
  it('names its common base and is marked as computed', () => {
    const { model, view } = chart('i=gdp&u=b,a&m=level&k=line&as=index');
    if (model.kind !== 'line') throw new Error('no line');
    expect(view.as).toBe('index');
    expect(model.unit).toBe('指数');
    expect(model.lines.map(({ values }) => values)).toEqual([
      [100, 105, 110, 115],
      [100, 110, 120, 130],
    ]);
    expect(model.subtitle).toContain('指数（推算），2022年三季度 = 100');
    expect(model.title).toContain('指数 115 · 23 亿元（初步数）');
    expect(model.title).not.toContain('同组');
    expect(model.note).toContain('不是增速');
  });

  it.each([
    ['of growth', 'i=gdp&u=a&m=rank&k=line&as=index', rows],
    ['of bars', 'i=gdp&u=a,b&m=level&k=bar&as=index', rows],
    [
      'without a common base above 0',
      'i=gdp&u=a,b&m=level&k=line&as=index',
      rows.map((one) => (one.place === 'b' ? { ...one, value: '0' } : one)),
    ],
  ])('is not possible %s', (_, query, figures) => {
    expect(chart(query, 'zh', figures).view.as).toBeUndefined();
  });
});

describe('a stack', () => {
  it('without a part is drawn and marked as incomplete', () => {
    const { model } = chart('i=gdp&u=a,b&m=level&k=stacked', 'zh', [...rows, gap]);
    if (model.kind !== 'columns') throw new Error('no columns');
    expect(model.incomplete).toEqual([undefined, undefined, '缺 1', undefined]);
    expect(model.series[0]?.values[2]).toBe(12);
    expect(model.note).toContain('高度不是总数');
    const whole = chart('i=gdp&u=a,b&m=level&k=stacked').model;
    expect(whole.note ?? '').not.toContain('不是总数');
  });

  it('with more parts than colours keeps all of them distinct', () => {
    const many = Array.from({ length: 9 }, (_, i) => place(`t${i}`, { parent: CITY.id }));
    const data = dataset(
      INDICATORS,
      many.map(({ id }) => ({ place: id, indicator: 'gdp', period: '2023-Q1', value: '7' })),
      { places: new Map([CITY, ...many].map((one) => [one.id, one])) },
    );
    const ids = many.map(({ id }) => id).join(',');
    const view = chartView(data, CHART_QUERY.parse(`i=gdp&u=${ids}&m=level&k=stacked&v=1`));
    const model = view && buildChart(data, view, 'zh', WORKBENCH_WORDS.zh).model;
    if (model?.kind !== 'columns') throw new Error('no columns');
    const looks = model.series.map(({ family, pattern }) => `${family} ${pattern}`);
    expect(new Set(looks).size).toBe(9);
  });
});

it('a profile with more places than colours numbers the others in the legend and beside their dots', () => {
  const many = Array.from({ length: 7 }, (_, i) => place(`t${i}`, { parent: CITY.id }));
  const figures = INDICATORS.flatMap(({ id }) =>
    many.map((town, i) => ({
      place: town.id,
      indicator: id,
      period: '2023-Q1',
      value: `${i + 1}`,
    })),
  );
  const data = dataset(INDICATORS, figures, {
    places: new Map([CITY, ...many].map((one) => [one.id, one])),
  });
  const ids = many.map(({ id }) => id).join(',');
  const view = chartView(data, CHART_QUERY.parse(`i=gdp,tax,trade&u=${ids}&k=profile&v=1`));
  const model = view && buildChart(data, view, 'zh', WORKBENCH_WORDS.zh).model;
  if (model?.kind !== 'dots') throw new Error('no dots');
  expect(model.legend.map(({ name }) => name).slice(4)).toEqual(['t4', '6 t5', '7 t6']);
  const looks = model.scales[0]?.dots.map(({ family, mark }) => `${family} ${mark}`);
  expect(new Set(looks).size).toBe(7);
});

describe('each kind describes and exports exactly what it draws', () => {
  it.each(['bar', 'scatter', 'dots', 'profile'])('%s: one period', (kind) => {
    const indicators = { scatter: 'gdp,tax', profile: 'gdp,tax,trade' }[kind] ?? 'gdp';
    const { model, shown } = chart(`i=${indicators}&u=a,b&m=level&k=${kind}`);
    expect(model.rows.map(([period]) => period)).toEqual(['2023年二季度']);
    for (const { series } of shown) expect(series.points).toHaveLength(1);
  });

  it('slope: its two ends', () => {
    const { model } = chart('i=gdp&u=a,b&m=single&k=slope');
    expect(model.rows.map(([period]) => period)).toEqual(['2023年二季度', '2022年四季度']);
  });

  it('slope: for cumulative values only the same part of two years', () => {
    const earlier = ['2022-Q1', '2022-Q2'].flatMap((period) =>
      ['a', 'b'].map((id) => ({ place: id, indicator: 'gdp', period, value: '4' })),
    );
    const { model } = chart('i=gdp&u=a,b&m=level&k=slope', 'zh', [...earlier, ...rows]);
    expect(model.rows.map(([period]) => period)).toEqual(['2023年二季度', '2022年二季度']);
    expect(chart('i=gdp&u=a,b&m=level').view.refused.get('slope')).toBe(TWO_YEARS);
  });

  it('stacked: only the parts, without comparisons', () => {
    const { shown } = chart('i=gdp&u=a,b&m=level&k=stacked&with=median');
    expect(shown.map(({ series }) => series.role)).toEqual(['chosen', 'chosen']);
  });

  it('100 % stacked: only periods with every part, in per cent', () => {
    const { model } = chart('i=gdp&u=a,b&m=level&k=stacked-100', 'zh', [...rows, gap]);
    if (model.kind !== 'columns') throw new Error('no columns');
    expect(model.series.map(({ values }) => values[2])).toEqual([null, null]);
    expect(model.subtitle).toContain('单位：%');
    expect(model.note).toContain('缺一块就不成整体');
  });
});
