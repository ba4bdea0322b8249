import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../figures/statements.ts';
import type { FigureRow } from '../../figures/tableFixture.ts';
import { CITY, dataset, HARBOUR, indicator, period } from '../../figures/tableFixture.ts';
import { CHARTS } from '../../locale/charts.ts';
import { buildPartsChart } from './buildPartsChart.ts';

await CHARTS.load('zh');

const ALL = indicator('projects', { name: { zh: '新开工项目', en: 'Started' }, kind: 'count' });
const part = (id: string, zh: string) =>
  indicator(id, { name: { zh, en: id }, kind: 'count', partOf: ALL.id });
const LARGE = part('large', '亿元以上');
const FOREIGN = part('foreign', '外资项目');
const count = (id: string, value: string) => ({ indicator: id, value, unit: '个' });

const draw = (rows: readonly FigureRow[]) => {
  const data = dataset([LARGE, ALL, FOREIGN], rows);
  const context = {
    dataset: data,
    place: HARBOUR,
    parent: CITY,
    period: period('2023-Q1'),
    language: 'zh' as const,
    words: CHARTS.zh,
  };
  return buildPartsChart(context, ALL, statementsOf(data, HARBOUR.id, context.period));
};
const build = (rows: readonly FigureRow[]) => {
  const model = draw(rows);
  return model?.kind === 'units' ? model : undefined;
};

describe('projects and the parts of them', () => {
  it('are squares, the whole first', () => {
    const model = build([count('large', '5'), count('projects', '8'), count('foreign', '3')]);
    expect(model?.whole).toBe(8);
    expect(model?.counts).toEqual([
      { name: '新开工项目', filled: 8, label: '8 个' },
      { name: '亿元以上', filled: 5, label: '5 个' },
      { name: '外资项目', filled: 3, label: '3 个' },
    ]);
    expect(model?.title).toBe('新开工项目 8 个，其中亿元以上 5 个');
    expect(model?.description).toBe('新开工项目 8 个；亿元以上 5 个；外资项目 3 个。');
  });

  it.each([
    ['5', '3', '5 + 3 = 8，恰为总数'],
    ['5', '5', '5 + 5 = 10，总数 8'],
    ['2', '1', '2 + 1 = 3，总数 8'],
  ])('%s and %s of 8: the note says %s', (large, foreign, said) => {
    const model = build([count('projects', '8'), count('large', large), count('foreign', foreign)]);
    expect(model?.note).toContain(said);
  });

  it('need no note for a single part', () => {
    expect(build([count('projects', '8'), count('large', '5')])?.note).toBeUndefined();
  });

  it.each([
    ['no parts', [count('projects', '8')]],
    ['no whole', [count('large', '5')]],
  ])('give no chart for %s', (_, rows) => {
    expect(draw(rows)).toBeUndefined();
  });

  it.each([
    ['more than one counts at a glance', '21'],
    ['no whole pieces', '7.5'],
  ])('are bars for %s', (_, all) => {
    const model = draw([count('projects', all), count('large', '5')]);
    expect(model?.kind === 'bars' && model.bars.map(({ style }) => style)).toEqual([
      'outline',
      'solid',
    ]);
  });
});
