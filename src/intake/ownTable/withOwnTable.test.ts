import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../figures/dataset.ts';
import { decimalText } from '../../figures/decimal.ts';
import type { Figure } from '../../figures/figure.ts';
import { OWN_SOURCE } from '../../figures/localSource.ts';
import { nameOf } from '../../figures/names.ts';
import { periodCode } from '../../figures/period.ts';
import { writeCsv } from '../../tables/writeCsv.ts';
import { DATASET, demoDataset, rowText } from './__data__/ownFixture.ts';
import { readOwnCells } from './readOwnCells.ts';
import { readOwnTable } from './readOwnTable.ts';
import { withOwnTable } from './withOwnTable.ts';

const OWN = readOwnTable(
  [
    ['地区', '时期', 'GDP', '用工（人）'],
    ['海港区', '2022-Q4', '30.50', '7'],
    ['东山镇', '2022-Q4', '', '8'],
  ],
  DATASET,
  '我的表.csv',
);

describe('a dataset with a reader’s table', () => {
  const both = withOwnTable(DATASET, OWN);

  it('has the figures of both, the dataset’s first', () => {
    const before = [...DATASET.figures.all()];
    const after = [...both.figures.all()];
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length)).toEqual(
      OWN.rows.map(({ line: _, ...row }, i) => ({
        ...row,
        row: before.length + i,
        source: OWN_SOURCE,
      })),
    );
  });

  it('has every place, indicator and source that its figures name', () => {
    for (const { place, indicator, source } of both.figures.all()) {
      expect(both.places.has(place) && both.indicators.has(indicator)).toBe(true);
      expect(both.sources.has(source)).toBe(true);
    }
    expect(both.sources.get(OWN_SOURCE)?.title).toBe('我的表.csv');
  });

  it('has a version of its own, which changes with the table', () => {
    const rows = OWN.rows.map((row) => ({ ...row, printed: '9' }));
    const versions = [DATASET, both, withOwnTable(DATASET, { ...OWN, rows })];
    expect(new Set(versions.map(({ version }) => version)).size).toBe(3);
  });

  it('does not change the dataset', () => {
    expect(DATASET.figures.length).toBe(6);
    expect(DATASET.places.size).toBe(2);
    expect(DATASET.sources.has(OWN_SOURCE)).toBe(false);
    expect(DATASET.figures.columns.place.names).not.toContain('own.东山镇');
  });
});

/** The columns of a chart's CSV, in order. */
const EXPORTED =
  'place,indicator,measure,of,period,span,value,unit,qualifier,status,scope,printed,source,locator,released,access,note,series,role,state,place_name,indicator_name,source_title,dataset';

function exported(dataset: Dataset, figures: readonly Figure[]): Record<string, string>[] {
  return figures.map((figure) => {
    const place = dataset.places.get(figure.place);
    const indicator = dataset.indicators.get(figure.indicator);
    return {
      ...figure,
      of: figure.of ?? '',
      period: periodCode(figure.period),
      value: figure.value ? decimalText(figure.value) : '',
      row: '',
      role: 'chosen',
      state: figure.status,
      series: place ? nameOf(place.name, 'zh') : '',
      place_name: place ? nameOf(place.name, 'zh') : '',
      indicator_name: indicator ? nameOf(indicator.name, 'zh') : '',
      source_title: dataset.sources.get(figure.source)?.title ?? '',
      dataset: dataset.id,
    };
  });
}

const csv = (rows: readonly Record<string, string>[]) => {
  const header = EXPORTED.split(',');
  return `\ufeff${writeCsv(
    header,
    rows.map((row) => header.map((name) => row[name] ?? '')),
  )}`;
};

describe('the demonstration', () => {
  let demo: Dataset;
  beforeAll(async () => {
    demo = await demoDataset();
  });

  async function readBack(text: string, dataset = demo) {
    const read = await readOwnCells({ name: 'chart.csv', blob: new Blob([text]) });
    if ('problems' in read) throw new Error(read.problems[0]?.code);
    return readOwnTable(read.cells, dataset, 'chart.csv');
  }

  it('reads back from an export with every figure unchanged', async () => {
    const figures = [...demo.figures.all()];
    const own = await readBack(csv(exported(demo, figures)));
    expect(own.layout).toBe('tidy');
    expect(own.problems).toEqual([]);
    expect([own.places, own.indicators]).toEqual([[], []]);
    const kept = ({ row: _, source: _s, locator: _l, ...rest }: Figure) => rest;
    expect(own.rows.map(({ line: _, locator: _l, ...rest }) => rest)).toEqual(figures.map(kept));
  });

  it('reads into another dataset under the same names', async () => {
    const figures = [...demo.figures.all()].slice(0, 3);
    const own = await readBack(csv(exported(demo, figures)), DATASET);
    expect(own.places.map(({ id, name }) => [id, name.zh])).toEqual([
      ['own.demo-city', '示例市'],
      ['own.demo-town-1', '示例一镇'],
    ]);
    expect(own.rows[0]?.indicator).toBe('gdp');
  });

  it('never takes a target or a median of an export for a place’s value', async () => {
    const [first] = exported(demo, [demo.figures.at(0)]);
    const target = { ...first, role: 'target', series: '示例市 目标', value: '999' };
    const median = { ...first, role: 'median', place: '', place_name: '中位数', series: '中位数' };
    const own = await readBack(csv([{ ...first }, target, median]));
    expect(own.rows.map(rowText).map((text) => text.split(' ')[0])).toEqual([
      'demo-city',
      'own.示例市_目标',
      'own.中位数',
    ]);
  });

  it('accepts a table as long as the dataset', async () => {
    const own = await readBack(csv(exported(demo, [...demo.figures.all()])));
    const both = withOwnTable(demo, own);
    expect(both.figures.length).toBe(demo.figures.length * 2);
  });
});
