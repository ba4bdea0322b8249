import type { Figure } from '../figures/figure.ts';
import { periodName } from '../figures/format.ts';
import { nameOf } from '../figures/names.ts';
import { comparePeriods, type Period, periodCode } from '../figures/period.ts';
import { latestRevisions, selectFigures } from '../figures/selectFigures.ts';
import { findUnit, toCanonical } from '../figures/unit.ts';
import { writeValue } from '../figures/writeValue.ts';
import type { ChartContext } from './chartContext.ts';
import type { Family, LineModel } from './chartModel.ts';

const QUARTERS = 8;
const LEAST = 3;
const FAMILIES: Readonly<Record<string, Family>> = {
  growth: 'c1',
  revenue: 'c2',
  investment: 'c3',
};

/** Growth since January on a year earlier, over the last quarters: one line a family of indicators. */
export function buildGrowthChart(context: ChartContext): LineModel | undefined {
  const { dataset, place, period, language, words } = context;
  if (period.kind !== 'quarter') return undefined;
  const taken = new Set<Family>();
  const series = [...dataset.indicators.values()].flatMap((indicator) => {
    const family = FAMILIES[indicator.topic];
    if (!family || taken.has(family) || indicator.kind !== 'flow') return [];
    const figures = latestRevisions(
      selectFigures(dataset.figures, {
        place: place.id,
        indicator: indicator.id,
        measure: 'yoy',
        span: 'ytd',
      }),
    ).filter((f) => f.period.kind === 'quarter' && comparePeriods(f.period, period) <= 0);
    if (figures.length < LEAST) return [];
    taken.add(family);
    return [{ indicator, family, figures }];
  });
  const quarters = lastQuarters(period);
  const shown = series.map(({ indicator, family, figures }) => {
    const byQuarter = quarters.map((code) => figures.find((f) => periodCode(f.period) === code));
    return { name: nameOf(indicator.name, language), family, figures: byQuarter };
  });
  const points = shown.flatMap(({ figures }) => figures.flatMap((f) => (f?.value ? [f] : [])));
  const [lead] = shown;
  const last = lead?.figures.at(-1);
  if (!lead || !last?.value || points.length < LEAST) return undefined;
  const growth = (figure: (typeof points)[number] | undefined) =>
    (figure && writeValue(figure, language)?.text) ?? words.notReported;
  const names = quarters.map((code) => {
    const parsed = points.find((f) => periodCode(f.period) === code)?.period;
    return parsed ? periodName(parsed, language) : code;
  });
  return {
    kind: 'line',
    id: 'growth',
    title: words.growthTitle(lead.name, growth(last)),
    subtitle: words.growthSubtitle,
    description: words.growthDescription(
      shown.map(({ name, figures }) => `${name} ${growth(figures.at(-1))}`),
      names[0] ?? '',
      names.at(-1) ?? '',
    ),
    note: words.growthNote,
    columns: [words.quarter, ...shown.map(({ name }) => name)],
    rows: quarters.map((_, i) => [
      names[i] ?? '',
      ...shown.map(({ figures }) => growth(figures[i])),
    ]),
    figureRows: points.map(({ row }) => row).reverse(),
    unit: '%',
    ticks: quarters.map((code) => code.replace(/^\d\d(\d\d)-/, "'$1 ")),
    lines: shown.map(({ name, family, figures }) => ({
      name,
      family,
      values: figures.map(percentOf),
      endLabel: growth(figures.at(-1)),
    })),
  };
}

function lastQuarters(period: Period & { kind: 'quarter' }): string[] {
  return Array.from({ length: QUARTERS }, (_, i) => {
    const at = period.year * 4 + period.quarter - 1 - (QUARTERS - 1 - i);
    return `${Math.floor(at / 4)}-Q${(at % 4) + 1}`;
  });
}

/** Growth in per cent; 增长1.3倍 is 130. Percentage points are another thing and leave a gap. */
function percentOf(figure: Figure | undefined): number | null {
  const unit = figure && findUnit(figure.unit);
  if (!figure?.value || unit?.quantity !== 'ratio') return null;
  return Number((toCanonical(figure.value, unit) * 100).toPrecision(12));
}
