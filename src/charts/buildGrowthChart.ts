import { intervalKey } from '../figures/days.ts';
import type { Figure } from '../figures/figure.ts';
import { periodName } from '../figures/format.ts';
import { nameOf } from '../figures/names.ts';
import { comparePeriods, endMonth, type Period, periodCode } from '../figures/period.ts';
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
      }),
    ).filter((f) => isQuarterTotal(f) && comparePeriods(f.period, period) <= 0);
    if (figures.length < LEAST) return [];
    taken.add(family);
    return [{ indicator, family, figures }];
  });
  const quarters = lastQuarters(period);
  const shown = series.map(({ indicator, family, figures }) => {
    const byQuarter = quarters.map((quarter) =>
      figures.find((f) => intervalKey(f.period, f.span) === intervalKey(quarter, 'ytd')),
    );
    return { name: nameOf(indicator.name, language), family, figures: byQuarter };
  });
  const points = shown.flatMap(({ figures }) => figures.flatMap((f) => (f?.value ? [f] : [])));
  const [lead] = shown;
  const last = lead?.figures.at(-1);
  if (!lead || !last?.value || points.length < LEAST) return undefined;
  const growth = (figure: (typeof points)[number] | undefined) =>
    (figure && writeValue(figure, language)?.text) ?? words.notReported;
  const names = quarters.map((quarter) => periodName(quarter, language));
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
    ticks: quarters.map((quarter) => periodCode(quarter).replace(/^\d\d(\d\d)-/, "'$1 ")),
    lines: shown.map(({ name, family, figures }) => ({
      name,
      family,
      values: figures.map(percentOf),
      endLabel: growth(figures.at(-1)),
    })),
  };
}

type Quarter = Period & { readonly kind: 'quarter' };

function lastQuarters(period: Quarter): Quarter[] {
  return Array.from({ length: QUARTERS }, (_, i) => {
    return quarterAt(period.year * 4 + period.quarter - 1 - (QUARTERS - 1 - i));
  });
}

/** A quarter by the number of quarters before it since the year 0. */
function quarterAt(at: number): Quarter {
  return { kind: 'quarter', year: Math.floor(at / 4), quarter: ((at % 4) + 1) as 1 | 2 | 3 | 4 };
}

/** Whether a value covers January to the end of a quarter, whatever it is called. */
function isQuarterTotal({ period, span }: Figure): boolean {
  const quarter = quarterAt(period.year * 4 + Math.floor((endMonth(period) - 1) / 3));
  return intervalKey(period, span) === intervalKey(quarter, 'ytd');
}

/** Growth in per cent; 增长1.3倍 is 130. Percentage points are another thing and leave a gap. */
function percentOf(figure: Figure | undefined): number | null {
  const unit = figure && findUnit(figure.unit);
  if (!figure?.value || unit?.quantity !== 'ratio') return null;
  return Number((toCanonical(figure.value, unit) * 100).toPrecision(12));
}
