import { formatNumber, periodSpanName } from '../../figures/format.ts';
import { nameOf } from '../../figures/names.ts';
import type { StatedStage } from '../../figures/stages.ts';
import { findUnit, sameQuantity, toCanonical } from '../../figures/unit.ts';
import { writeValue } from '../../figures/writeValue.ts';
import type { BarsModel } from '../kinds/bar/model.ts';
import type { ChartContext } from './chartContext.ts';
import { sameDays } from './sameDays.ts';

/**
 * Two stages of one amount, such as contracted and utilised capital: an outline above a solid bar,
 * never added.
 *
 * @returns undefined unless there are two amounts with the same quantity and span
 */
export function buildPairChart(
  { period, language, words }: ChartContext,
  stages: readonly StatedStage[],
): BarsModel | undefined {
  const [first, second] = stages.flatMap(({ indicator, level }) => {
    const unit = findUnit(level.unit);
    if (!level.value || !unit || indicator.kind === 'count') return [];
    const label = writeValue(level, language)?.text ?? '';
    const name = nameOf(indicator.name, language);
    return [{ id: indicator.id, level, unit, label, name, value: toCanonical(level.value, unit) }];
  });
  if (!first || !second || stages.length > 2 || !sameQuantity(first.unit, second.unit)) {
    return undefined;
  }
  if (!sameDays(first.level, second.level)) return undefined;
  const times = second.value / first.value;
  // A bound gives no ratio.
  const exact = first.level.qualifier === '=' && second.level.qualifier === '=';
  const ratio =
    exact && first.value > 0 && second.value >= 0
      ? { times: short(times), percent: short(times * 100), more: times >= 1 }
      : undefined;
  const span = periodSpanName(period, second.level.span, language);
  return {
    kind: 'bars',
    id: `pair-${second.id}`,
    family: 'c2',
    title: words.pairTitle(first, second, ratio),
    subtitle: span,
    description: words.pairDescription(first, second),
    note: words.pairNote(first.name, second.name, ratio?.times),
    columns: [words.indicator, span],
    rows: [first, second].map(({ name, label }) => [name, label]),
    figureRows: [second.level.row, first.level.row],
    bars: [first, second].map((one) => ({
      name: one.name,
      value: one.value,
      label: one.label,
      style: one === first ? 'outline' : 'solid',
      atLeast: one.level.qualifier === '>',
    })),
  };

  function short(value: number): string {
    return formatNumber(Number(value.toPrecision(3)), language);
  }
}
