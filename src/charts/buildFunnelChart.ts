import { periodSpanName } from '../figures/format.ts';
import { nameOf } from '../figures/names.ts';
import { statementsOf } from '../figures/statements.ts';
import { findUnit, toCanonical } from '../figures/unit.ts';
import { writeValue } from '../figures/writeValue.ts';
import type { ChartContext } from './chartContext.ts';
import type { BarsModel } from './chartModel.ts';

/** The stages of investment promotion, from visits to projects; they count different things. */
export function buildFunnelChart(context: ChartContext): BarsModel | undefined {
  const { dataset, place, period, language, words } = context;
  const stages = [...statementsOf(dataset, place.id, period)].flatMap(([id, { level }]) => {
    const indicator = dataset.indicators.get(id);
    const unit = level && findUnit(level.unit);
    if (indicator?.topic !== 'promotion' || !level?.value || !unit) return [];
    const label = writeValue(level, language)?.text ?? '';
    const name = nameOf(indicator.name, language);
    return [{ level, label, name, value: toCanonical(level.value, unit) }];
  });
  const [first] = stages;
  const last = stages.at(-1);
  if (!first || !last || stages.length < 2) return undefined;
  const bounds = stages.some(({ level }) => level.qualifier === '>');
  const span = periodSpanName(period, first.level.span, language);
  return {
    kind: 'bars',
    id: 'funnel',
    family: 'c1',
    title: words.funnelTitle(first.name, first.label, last.name, last.label),
    subtitle: words.subtitle(words.funnelStages, span),
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
