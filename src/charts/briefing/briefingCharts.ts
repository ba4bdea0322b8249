import { stageChains, statedStages } from '../../figures/stages.ts';
import { statementsOf } from '../../figures/statements.ts';
import type { ChartModel } from '../chartModel.ts';
import { buildFunnelChart } from './buildFunnelChart.ts';
import { buildGrowthBarsChart } from './buildGrowthBarsChart.ts';
import { buildGrowthChart } from './buildGrowthChart.ts';
import { buildLevelsChart } from './buildLevelsChart.ts';
import { buildPairChart } from './buildPairChart.ts';
import { buildPartsChart } from './buildPartsChart.ts';
import { buildImpliedShareChart, buildShareChart } from './buildShareChart.ts';
import type { ChartContext } from './chartContext.ts';
import { acrossTopics, byImportance } from './importance.ts';

/** Maximum number of charts on the printed page. */
const MAX_CHARTS = 4;

/**
 * The charts of a place and period, chosen by the stated figures and the relations in
 * indicators.csv: one printed share, the stages of each chain, one amount with its parts, and
 * growth over time. The remaining room goes to a computed share, growth of all indicators, and
 * levels over time, the most important first.
 */
export function briefingCharts(context: ChartContext): ChartModel[] {
  const chosen: ChartModel[] = [];
  for (const chart of candidates(context)) {
    if (chart && !chosen.some(({ id }) => id === chart.id)) chosen.push(chart);
    if (chosen.length === MAX_CHARTS) break;
  }
  return chosen;
}

/** Built one by one, so that a chart without room costs nothing. */
function* candidates(context: ChartContext): Generator<ChartModel | undefined> {
  const { dataset, place, period } = context;
  const statements = statementsOf(dataset, place.id, period);
  const indicators = byImportance(dataset).filter(({ id }) => statements.has(id));
  const stated = indicators.flatMap((indicator) => {
    const statement = statements.get(indicator.id);
    return statement ? [{ indicator, statement }] : [];
  });
  yield first(stated, ({ indicator, statement }) => buildShareChart(context, indicator, statement));
  const inChains = new Set<string>();
  for (const chain of stageChains(dataset.indicators)) {
    const stages = statedStages(chain, statements);
    for (const { indicator } of stages) inChains.add(indicator.id);
    yield buildPairChart(context, stages) ?? buildFunnelChart(context, stages);
  }
  yield first(indicators, (one) => buildPartsChart(context, one, statements));
  const apart = indicators.filter(({ id }) => !inChains.has(id));
  const flows = acrossTopics(apart.filter(({ kind }) => kind === 'flow'));
  const others = acrossTopics(apart.filter(({ kind }) => kind !== 'flow'));
  yield buildGrowthChart(context, [...flows, ...others], statements);
  yield first(stated, ({ indicator, statement }) =>
    buildImpliedShareChart(context, indicator, statement),
  );
  yield buildGrowthBarsChart(context, indicators, statements);
  for (const indicator of [...flows, ...others, ...indicators]) {
    const statement = statements.get(indicator.id);
    if (statement) yield buildLevelsChart(context, indicator, statement);
  }
}

function first<From, Chart>(
  from: readonly From[],
  build: (one: From) => Chart | undefined,
): Chart | undefined {
  for (const one of from) {
    const chart = build(one);
    if (chart) return chart;
  }
  return undefined;
}
