// @vitest-environment node
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { staticDrawer } from '../../src/charts/drawStatic.tsx';
import { chartSvg, PICTURE_WIDTH, pictureModel } from '../../src/charts/export/chartSvg.ts';
import { creditOf } from '../../src/charts/export/credit.ts';
import { CHART_KINDS, type ChartKind } from '../../src/charts/kinds/kinds.ts';
import { buildChart } from '../../src/charts/workbench/buildChart.ts';
import { CHART_QUERY } from '../../src/charts/workbench/chartQuery.ts';
import { chartView } from '../../src/charts/workbench/chartView.ts';
import { openFolder } from '../../src/cli/datasetFolder.ts';
import type { Dataset } from '../../src/figures/dataset.ts';
import { WORKBENCH_WORDS } from '../../src/locale/workbench.ts';

await Promise.all([WORKBENCH_WORDS.load('zh'), WORKBENCH_WORDS.load('en')]);

const ROOT = resolve(import.meta.dirname, '../..');
const TOWNS = 'u=demo-town-1,demo-town-2,demo-town-3,demo-town-4';

/** One chart of each kind, chosen to show its states, gaps and comparisons. */
const QUERIES: Readonly<Record<ChartKind, string>> = {
  line: `i=gdp&${TOWNS}&m=yoy&with=median`,
  column: 'i=gdp&u=demo-town-1,demo-town-2&m=level',
  bar: `i=fixed_asset_investment&${TOWNS},demo-zone-8&m=yoy&with=parent`,
  stacked: `i=gdp&${TOWNS}&m=single`,
  'stacked-100': `i=gdp&${TOWNS}&m=level`,
  scatter: `i=gdp,fixed_asset_investment&${TOWNS}&m=yoy`,
  slope: `i=gdp&${TOWNS}&m=yoy`,
  bump: `i=gdp&${TOWNS}&m=rank`,
  dots: `i=gdp&${TOWNS}&m=yoy`,
  profile: `i=gdp,services_growth,fixed_asset_investment,energy_intensity&${TOWNS}&m=yoy`,
  heat: `i=foreign_capital_utilised&${TOWNS},demo-zone-9&m=level`,
  multiples: `i=industrial_value_added&${TOWNS},demo-zone-8,demo-zone-9&m=yoy`,
};

const ALL = ['town-1', 'town-2', 'town-3', 'town-4', 'town-5', 'street-6', 'street-7', 'zone-8'];
/** Variants of a kind, and charts with many or with missing parts. */
const MORE: Readonly<Record<string, string>> = {
  'line-levels': 'i=gdp&u=demo-town-1,demo-town-2&m=level&k=line',
  'line-years': 'i=gdp&u=demo-town-1&m=level&from=2021-Q1&k=line&as=years',
  'line-index': `i=gdp&${TOWNS}&m=single&k=line&as=index`,
  'stacked-many': `i=fixed_asset_investment&u=${ALL.map((id) => `demo-${id}`).join(',')}&m=level&k=stacked`,
};
const PICTURES = [
  ...CHART_KINDS.map((kind) => [kind, `${QUERIES[kind]}&k=${kind}`] as const),
  ...Object.entries(MORE),
];

describe('the picture of each kind of chart', () => {
  let draw: Awaited<ReturnType<typeof staticDrawer>>;
  let demo: Dataset | undefined;
  beforeAll(async () => {
    [draw, { dataset: demo }] = await Promise.all([
      staticDrawer(),
      openFolder(join(ROOT, 'data/demo')),
    ]);
  }, 30_000);

  for (const language of ['zh', 'en'] as const) {
    it.each(PICTURES)(`${language} %s matches the reviewed picture`, async (kind, text) => {
      const query = CHART_QUERY.parse(`${text}&v=1`);
      const view = demo && chartView(demo, query);
      if (!demo || !view) throw new Error('the demo has no such chart');
      expect([view.kind, view.as]).toEqual([query.kind, query.as]);
      const words = WORKBENCH_WORDS[language];
      const chart = buildChart(demo, view, language, words);
      // The version changes with every byte of the data; the picture must not.
      const credit = creditOf({ ...demo, version: '0' }, chart.shown, language, words, '/charts/');
      const togo = { dataset: demo, query, view, chart, credit, words };
      const svg = chartSvg(togo, await draw(pictureModel(togo), PICTURE_WIDTH));
      const file = join(import.meta.dirname, 'charts', `${kind}.${language}.svg`);
      const known = await readFile(file, 'utf8').catch(() => undefined);
      // UPDATE_GOLDEN=1 rewrites them: look at every picture before committing it.
      if (process.env.UPDATE_GOLDEN) {
        await mkdir(join(import.meta.dirname, 'charts'), { recursive: true });
        await writeFile(file, svg);
      } else expect(svg).toBe(known);
    });
  }
});
