import { describe, expect, it } from 'vitest';
import { stageChains, statedStages } from '../../figures/stages.ts';
import { statementsOf } from '../../figures/statements.ts';
import type { FigureRow } from '../../figures/tableFixture.ts';
import { CITY, dataset, HARBOUR, indicator, period } from '../../figures/tableFixture.ts';
import { CHARTS } from '../../locale/charts.ts';
import { buildFunnelChart } from './buildFunnelChart.ts';

await CHARTS.load('zh');

const VISITS = indicator('visits', { name: { zh: '走访企业', en: 'Visits' }, kind: 'count' });
const SIGNED = indicator('signed', {
  name: { zh: '签约项目', en: 'Signed' },
  kind: 'count',
  follows: VISITS.id,
});
const ROWS = [
  { indicator: 'visits', value: '100', unit: '家', qualifier: '>' },
  { indicator: 'signed', value: '8', unit: '个' },
];

const build = (rows: readonly FigureRow[]) => {
  const data = dataset([SIGNED, VISITS, indicator('gdp')], rows);
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
  return buildFunnelChart(context, statedStages(chain, statements));
};

describe('the stages of a chain', () => {
  it('are bars in the order of the chain; “more than” stays a lower bound', () => {
    const model = build([...ROWS].reverse());
    expect(model?.bars).toEqual([
      { name: '走访企业', value: 100, label: '100 多家', style: 'solid', atLeast: true },
      { name: '签约项目', value: 8, label: '8 个', style: 'solid', atLeast: false },
    ]);
    expect(model?.note).toContain('下限');
    expect(model?.description).toBe('走访企业 100 多家；签约项目 8 个。');
    expect(model?.figureRows).toEqual([1, 0]);
  });

  it('mention no lower bound if there is none', () => {
    const model = build(ROWS.map((row) => ({ ...row, qualifier: '=' })));
    expect(model?.note).not.toContain('下限');
    expect(model?.bars.some(({ atLeast }) => atLeast)).toBe(false);
  });

  it.each([
    ['one stage', ROWS.slice(0, 1)],
    ['none', [{ value: '35.1' }]],
    ['a stage that is missing', [ROWS[0] ?? {}, { ...ROWS[1], value: '', status: 'missing' }]],
  ])('give no chart for %s', (_, rows) => {
    expect(build(rows)).toBeUndefined();
  });
});
