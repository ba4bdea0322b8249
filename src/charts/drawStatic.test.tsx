// @vitest-environment node
import { beforeAll, describe, expect, it } from 'vitest';
import type { ChartModel } from './chartModel.ts';
import { staticDrawer } from './drawStatic.tsx';

const base = (id: string) => ({
  id,
  title: '标题',
  subtitle: '副题',
  description: '说明',
  note: undefined,
  columns: [],
  rows: [],
  figureRows: [],
});

const CHARTS: readonly (readonly [ChartModel, readonly string[]])[] = [
  [
    {
      ...base('share'),
      kind: 'share',
      part: { name: '海港区', percent: 40.2, label: '40.2%', level: '164.1 亿元' },
      rest: { name: '其余地区', label: '59.8%', level: '约 244 亿元（推算）' },
    },
    ['海港区', '40.2%', '59.8%'],
  ],
  [
    {
      ...base('bars'),
      kind: 'bars',
      family: 'c1',
      bars: [
        { name: '走访', value: 100, label: '100 多家', style: 'solid', atLeast: true },
        { name: '签约', value: 8, label: '8 个', style: 'outline', atLeast: false },
        { name: '开工', value: 3, label: '3 个', style: 'solid', atLeast: false },
      ],
    },
    ['走访', '签约', '开工', '100 多家', '8 个', '3 个'],
  ],
  [
    {
      ...base('units'),
      kind: 'units',
      whole: 8,
      counts: [
        { name: '项目', filled: 8, label: '8 个' },
        { name: '亿元以上', filled: 5, label: '5 个' },
      ],
    },
    ['项目', '亿元以上', '8 个', '5 个'],
  ],
  [
    {
      ...base('line'),
      kind: 'line',
      unit: '%',
      ticks: ['22 Q3', '22 Q4', '23 Q1', '23 Q2'],
      lines: [
        { name: '生产总值', family: 'c1', values: [2, null, 2.5, -3.1], endLabel: '−3.1%' },
        { name: '财政收入', family: 'c2', values: [1, 1.5, 2, 2.2], endLabel: '+2.2%' },
      ],
    },
    ['生产总值', '财政收入', '−3.1%', '+2.2%'],
  ],
];

describe('a chart drawn at build time', () => {
  let draw: Awaited<ReturnType<typeof staticDrawer>>;
  beforeAll(async () => {
    draw = await staticDrawer();
  }, 60_000);

  const cases = CHARTS.flatMap(([model, labels]) =>
    [584, 340].map((width) => [model.kind, width, model, labels] as const),
  );

  it.each(cases)('%s at %i px has its labels and marks', async (_, width, model, labels) => {
    const svg = await draw(model, width);
    const shown = svg.replace(/<defs>.*?<\/defs>/gs, '');
    const text = shown.replace(/<[^>]*>/g, '').replace(/\s/g, '');
    for (const label of labels) expect(text).toContain(label.replace(/\s/g, ''));
    expect(shown.match(/<(?:rect|path|circle)\b/g)?.length ?? 0).toBeGreaterThanOrEqual(3);
    expect(svg).toMatch(new RegExp(`^<svg[^>]* width="${width}"`));
    expect(svg).toContain('aria-hidden="true"');
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('draws the shares of a share bar after the bar, so that they stay visible', async () => {
    const [first] = CHARTS;
    if (!first) throw new Error('no charts');
    const svg = await draw(first[0], 584);
    const [part, rest] = ['40.2%', '59.8%'].map((label) => svg.indexOf(label));
    expect(part).toBeGreaterThan(svg.lastIndexOf('fill="var(--banner)"'));
    expect(rest).toBeGreaterThan(svg.lastIndexOf('url(#hatch'));
  });

  it('is drawn again for another width and reused for the same', async () => {
    const [first] = CHARTS;
    if (!first) throw new Error('no charts');
    const wide = await draw(first[0], 584);
    expect(await draw(first[0], 584)).toBe(wide);
    expect(await draw(first[0], 340)).not.toBe(wide);
  });

  it('does not depend on earlier drawings', async () => {
    const again = await staticDrawer();
    for (const [model] of CHARTS) expect(await again(model, 584)).toBe(await draw(model, 584));
  });

  it('writes each mark once, in the layer to which a portal moves it', async () => {
    const lines = [{ name: '海港区', ranks: [1], chosen: true }];
    const bump: ChartModel = { ...base('bump'), kind: 'bump', ticks: ['23 Q1'], places: 1, lines };
    const svg = await draw(bump, 584);
    expect(svg.match(/<circle/g)).toHaveLength(1);
    expect(svg).toContain('<g class="recharts-layer recharts-line"></g>');
  });

  it('refers to no id that it does not have', async () => {
    for (const [model] of CHARTS) {
      const svg = await draw(model, 584);
      for (const [, id] of svg.matchAll(/url\(#([^)]*)\)/g)) expect(svg).toContain(`id="${id}"`);
    }
  });
});
