import { periodSpanName } from '../../figures/format.ts';
import { nameOf } from '../../figures/names.ts';
import type { Statement } from '../../figures/statements.ts';
import type { Indicator } from '../../figures/tables.ts';
import { writeValue } from '../../figures/writeValue.ts';
import type { BarsModel } from '../kinds/bar/model.ts';
import { percentOf } from './buildGrowthChart.ts';
import type { ChartContext } from './chartContext.ts';
import { sameDays } from './sameDays.ts';

const LEAST = 2;
/** Maximum number of bars: with more, the chart is taller than the others on a page. */
const MAX_BARS = 9;

/**
 * Growth on a year earlier of all indicators that state it for a place and period, highest first.
 */
export function buildGrowthBarsChart(
  { period, language, words }: ChartContext,
  indicators: readonly Indicator[],
  statements: ReadonlyMap<Indicator['id'], Statement>,
): BarsModel | undefined {
  const stated = indicators.flatMap((indicator) => {
    const figure = statements.get(indicator.id)?.yoy;
    const value = percentOf(figure);
    if (!figure?.value || value === null) return [];
    const label = writeValue(figure, language)?.text ?? '';
    return [{ name: nameOf(indicator.name, language), figure, value, label }];
  });
  const lead = stated[0]?.figure;
  const own = stated.filter(({ figure }) => lead && sameDays(figure, lead)).slice(0, MAX_BARS);
  if (!lead || own.length < LEAST) return undefined;
  const bars = own.toSorted((a, b) => b.value - a.value);
  const [highest, lowest] = [bars[0], bars.at(-1)];
  // The title names extremes only without ties, bounds and left-out indicators, which could be
  // higher.
  const certain =
    own.length === stated.length &&
    own.every(({ figure }) => figure.qualifier === '=') &&
    highest?.value !== bars[1]?.value &&
    lowest?.value !== bars.at(-2)?.value;
  const name = periodSpanName(period, lead.span, language);
  return {
    kind: 'bars',
    id: 'growth-of-all',
    family: 'c1',
    title:
      certain && highest && lowest
        ? words.growthBarsTitle(bars.length, highest, lowest)
        : words.growthBarsPlain(bars.length),
    subtitle: words.subtitle(words.growthBarsSubtitle, name),
    description: words.partsDescription(bars.map((bar) => `${bar.name} ${bar.label}`)),
    note: words.growthBarsNote,
    columns: [words.indicator, name],
    rows: bars.map((bar) => [bar.name, bar.label]),
    figureRows: bars.map(({ figure }) => figure.row),
    bars: bars.map((bar) => ({
      name: bar.name,
      value: bar.value,
      label: bar.label,
      style: 'solid',
      atLeast: bar.figure.qualifier === '>',
    })),
  };
}
