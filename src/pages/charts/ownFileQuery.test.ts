import { expect, it } from 'vitest';
import { buildChart } from '../../charts/workbench/buildChart.ts';
import { CHART_QUERY } from '../../charts/workbench/chartQuery.ts';
import { chartView } from '../../charts/workbench/chartView.ts';
import { dataset, indicator } from '../../figures/tableFixture.ts';
import { WORKBENCH_WORDS } from '../../locale/workbench.ts';
import { ownFileQuery } from './ownFileQuery.ts';
import { readOwnFile } from './readOwnFile.ts';

await WORKBENCH_WORDS.load('zh');

const PUBLISHED = dataset(
  [indicator('gdp', { name: { zh: '地区生产总值', en: 'GDP' } })],
  ['harbour', 'city'].flatMap((place) => [
    { place, value: '35.1' },
    { place, value: '3.1', measure: 'yoy', unit: '%' },
  ]),
);

async function opened(text: string) {
  const file = await readOwnFile(new File([text], '自报.csv'), PUBLISHED);
  if (!file.opening) throw new Error('nothing was read');
  const query = ownFileQuery(file.opening, PUBLISHED, [...PUBLISHED.places.values()]);
  const data = file.join(PUBLISHED);
  const view = chartView(data, { ...CHART_QUERY.parse(''), ...query });
  return view && buildChart(data, view, 'zh', WORKBENCH_WORDS.zh).model;
}

it('a file with an unknown indicator does not make published figures “not reported”', async () => {
  const model = await opened('单位,时期,数值\n海港区,2023-Q1,36.0\n');
  expect(model?.rows).toEqual([['2023年一季度', '36.0']]);
  expect(JSON.stringify(model)).not.toContain('未公布');
});

it('a file is drawn in its own measure, beside the published figures', async () => {
  const model = await opened('单位,时期,地区生产总值（亿元）\n海港区,2023-Q1,36.0\n');
  expect(model?.title).toContain('海港区（自报）地区生产总值 36.0 亿元');
  expect(model?.rows).toEqual([['2023年一季度', '36.0 亿元', '35.1 亿元', '35.1 亿元']]);
});
