import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../figures/dataset.ts';
import { dataset, indicator, place } from '../../figures/tableFixture.ts';
import { figureOfCells } from '../../intake/draft/draftRow.ts';
import { withLocalRows } from '../../intake/draft/localLayer.ts';
import { NO_ENTRIES } from '../../intake/draft/newEntries.ts';
import { WORKBENCH_WORDS } from '../../locale/workbench.ts';
import { FIGURES } from '../../tables/figures.ts';
import { buildChart } from '../workbench/buildChart.ts';
import { chartView } from '../workbench/chartView.ts';
import { chartCsv, chartRows } from './chartTable.ts';
import { creditOf } from './credit.ts';
import { svgDocument } from './svgDocument.ts';

await WORKBENCH_WORDS.load('zh');

const CITY = place('city');
const TOWNS = ['a', 'b'].map((id) => place(id, { parent: CITY.id }));
const DATA = dataset(
  [indicator('gdp')],
  ['2022-Q1', '2023-Q1'].flatMap((period) =>
    ['a', 'b'].map((town) => ({ place: town, period, value: '35.1' })),
  ),
  { places: new Map([CITY, ...TOWNS].map((one) => [one.id, one])) },
);
const QUERY = {
  indicators: ['gdp'],
  measure: 'level',
  compare: [],
  from: undefined,
  to: undefined,
  kind: undefined,
  as: undefined,
  at: undefined,
} as const;

/** Rows of this device: a later quarter of the town `a`. */
function layered(): Dataset {
  const cells = { ...FIGURES.write(DATA.figures.at(0)), period: '2024-Q1', value: '40.2' };
  const figure = figureOfCells(cells);
  return withLocalRows(DATA, figure ? [figure] : [], NO_ENTRIES);
}

function taken(data: Dataset, places: readonly string[]) {
  const view = chartView(data, { ...QUERY, places });
  if (!view) throw new Error('nothing to draw');
  const { shown, model } = buildChart(data, view, 'zh', WORKBENCH_WORDS.zh);
  const credit = creditOf(data, shown, 'zh', WORKBENCH_WORDS.zh, 'https://example.org/');
  return {
    svg: svgDocument(model, '<svg width="600" height="100"></svg>', 600, credit),
    csv: chartCsv(chartRows(data, view, shown, 'zh', credit.demo)),
  };
}

const MARK = '本机未公布 / local, unpublished';

describe('the exports of a chart', () => {
  it('mark a figure of this device as unpublished, in the picture and in each row', () => {
    const { svg, csv } = taken(layered(), ['a']);
    expect(svg.match(/<text[^>]*>[^<]*<\/text>/g)?.join('')).toContain(MARK);
    const [, ...rows] = csv.trim().split('\n');
    expect(rows).toHaveLength(3);
    for (const row of rows) expect(row).toContain(MARK);
  });

  it('have no such mark without such a figure', () => {
    for (const { svg, csv } of [taken(DATA, ['a']), taken(layered(), ['b'])]) {
      expect(svg + csv).not.toContain('unpublished');
    }
  });
});
