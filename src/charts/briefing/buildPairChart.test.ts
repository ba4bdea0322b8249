import { describe, expect, it } from 'vitest';
import { stageChains, statedStages } from '../../figures/stages.ts';
import { statementsOf } from '../../figures/statements.ts';
import type { FigureRow } from '../../figures/tableFixture.ts';
import { CITY, dataset, HARBOUR, indicator, period } from '../../figures/tableFixture.ts';
import { CHARTS } from '../../locale/charts.ts';
import { buildPairChart } from './buildPairChart.ts';

await CHARTS.load('zh');

const CONTRACTED = indicator('agreed', {
  name: { zh: '合同外资', en: 'Contracted' },
});
const UTILISED = indicator('arrived', {
  follows: CONTRACTED.id,
  name: { zh: '实到外资', en: 'Utilised' },
});
const signed = (value: string, unit = '万美元') => ({ indicator: CONTRACTED.id, value, unit });
const arrived = (value: string, unit = '万美元') => ({ indicator: UTILISED.id, value, unit });

const build = (rows: readonly FigureRow[]) => {
  const data = dataset([UTILISED, CONTRACTED], rows);
  const [chain = []] = stageChains(data.indicators);
  const context = {
    dataset: data,
    place: HARBOUR,
    parent: CITY,
    period: period('2023-Q1'),
    language: 'zh' as const,
    words: CHARTS.zh,
  };
  const statements = statementsOf(data, HARBOUR.id, context.period);
  return buildPairChart(context, statedStages(chain, statements));
};

describe('two stages of one amount', () => {
  it('are an outline above a solid bar, in one currency', () => {
    const model = build([arrived('3425'), signed('0.5', '亿美元')]);
    expect(model?.bars.map(({ name, value, style }) => [name, value, style])).toEqual([
      ['合同外资', 50_000_000, 'outline'],
      ['实到外资', 34_250_000, 'solid'],
    ]);
    expect(model?.bars[1]?.label).toBe('3,425 万美元');
    expect(model?.title).toBe('实到外资相当于合同外资的 68.5%');
    expect(model?.description).toContain('0.5 亿美元');
  });

  it.each([
    ['3000', '1000', '实到外资是合同外资的 3 倍'],
    ['1000', '1000', '实到外资是合同外资的 1 倍'],
    ['1000', '3000', '实到外资相当于合同外资的 33.3%'],
    ['1000', '0', '合同外资 0 万美元，实到外资 1,000 万美元'],
  ])('%s on %s: %s', (utilised, contracted, title) => {
    expect(build([arrived(utilised), signed(contracted)])?.title).toBe(title);
  });

  it('give no ratio if one is a bound', () => {
    const title = build([arrived('3000'), { ...signed('1000'), qualifier: '>' }])?.title;
    expect(title).toBe('合同外资 1,000 多万美元，实到外资 3,000 万美元');
  });

  it.each([
    ['one of the two', [arrived('3425')]],
    ['yuan beside dollars', [arrived('3425'), signed('5', '亿元')]],
    ['a missing one', [arrived('3425'), { ...signed(''), status: 'missing' }]],
  ])('give no chart for %s', (_, rows) => {
    expect(build(rows)).toBeUndefined();
  });
});
