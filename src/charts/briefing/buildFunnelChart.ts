import { periodSpanName } from '../../figures/format.ts';
import { nameOf } from '../../figures/names.ts';
import type { StatedStage } from '../../figures/stages.ts';
import { findUnit, toCanonical } from '../../figures/unit.ts';
import { writeValue } from '../../figures/writeValue.ts';
import type { BarsModel } from '../kinds/bar/model.ts';
import type { ChartContext } from './chartContext.ts';
import { sameDays } from './sameDays.ts';

/**
 * The stages of a chain, such as visits, talks, projects signed: one bar each on a common scale,
 * though they count different things.
 */
export function buildFunnelChart(
  { period, language, words }: ChartContext,
  stated: readonly StatedStage[],
): BarsModel | undefined {
  const all = stated.flatMap(({ indicator, level }) => {
    const unit = findUnit(level.unit);
    if (!level.value || !unit) return [];
    const label = writeValue(level, language)?.text ?? '';
    const name = nameOf(indicator.name, language);
    return [{ id: indicator.id, level, label, name, unit, value: toCanonical(level.value, unit) }];
  });
  const stages = all.filter(
    ({ unit, level }) =>
      unit.quantity === all[0]?.unit.quantity &&
      unit.canonical === all[0]?.unit.canonical &&
      all[0] !== undefined &&
      sameDays(level, all[0].level),
  );
  const [first] = stages;
  const last = stages.at(-1);
  if (!first || !last || stages.length < 2) return undefined;
  const bounds = stages.some(({ level }) => level.qualifier === '>');
  const span = periodSpanName(period, first.level.span, language);
  return {
    kind: 'bars',
    id: `stages-${last.id}`,
    family: 'c1',
    title: words.funnelTitle(first.name, first.label, last.name, last.label),
    subtitle: words.subtitle(words.funnelStages(stages.length), span),
    description: words.funnelDescription(stages.map(({ name, label }) => `${name} ${label}`)),
    note: words.funnelNote(bounds),
    columns: [words.stage, span],
    rows: stages.map(({ name, label }) => [name, label]),
    figureRows: stages.map(({ level }) => level.row),
    bars: stages.map(({ name, value, label, level }) => ({
      name,
      value,
      label,
      style: 'solid',
      atLeast: level.qualifier === '>',
    })),
  };
}
